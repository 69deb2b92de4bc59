import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';
import { loadFiles } from '../../../scripts/build/hosting/published-files.js';
import { findLatestAction } from '../../../scripts/build/wordpress/latest-action.js';
import { createPluginData } from '../../../scripts/build/wordpress/plugin-data.js';
import { createPluginZip } from '../../../scripts/build/wordpress/plugin-zip.js';
import { briefing } from '../../../src/content/briefing.js';
import { editionHistory } from '../../../src/content/edition-history.js';
import { statusHistory } from '../../../src/content/status-history.js';
import { tags } from '../../../src/elements/catalogue.js';
import { version } from '../../../src/version.js';
import { briefing as fixture, editions } from '../../fixtures/edition-1.js';

const zip = readFileSync(`release/safeguarding-briefing-wordpress-${version}.zip`);
const files = unzipSync(zip);
const read = (path: string, from = files) => Buffer.from(from[`safeguarding-briefing/${path}`]!).toString('utf8');

const source = {
  source: loadFiles('wordpress'),
  dist: loadFiles('dist'),
  licence: readFileSync('LICENSE'),
  version,
};

test('the zip in release/ is the one that this source and this dist make', () => {
  const content = { briefing, editions: editionHistory, statusChanges: statusHistory };
  assert.ok(zip.equals(createPluginZip({ ...source, ...content })), 'the zip is of this build');
});

test('the plugin has its source, the script with its map, the data and the licence, and nothing else', () => {
  const built = ['LICENSE', 'briefing/briefing.js', 'briefing/briefing.js.map', 'briefing/data.json'];
  const template = 'languages/safeguarding-briefing.pot';
  assert.deepEqual(
    Object.keys(files).sort(),
    [...loadFiles('wordpress').keys(), ...built, template].map((path) => `safeguarding-briefing/${path}`).sort(),
  );
});

test('its script is the published one, to the byte', () => {
  assert.equal(read('briefing/briefing.js'), readFileSync('dist/briefing.js', 'utf8'));
});

test('every place that says the version says the same', () => {
  assert.ok(read('safeguarding-briefing.php').includes(` * Version:           ${version}\n`));
  assert.ok(read('safeguarding-briefing.php').includes(`const VERSION     = '${version}';`));
  assert.ok(read('readme.txt').includes(`\nStable tag: ${version}\n`));
  assert.equal((JSON.parse(read('block.json')) as { version: string }).version, version);
  // The script has labels with names in braces too.
  for (const path of loadFiles('wordpress').keys())
    assert.doesNotMatch(read(path), /\{(?:version|edition|elements|actionVersion|actionNeeded)\}/, path);
});

test('its readme names every element', () => {
  for (const tag of tags) assert.ok(read('readme.txt').includes(`\`${tag}\``), tag);
});

test('its readme says the action needed', () => {
  const made = unzipSync(
    createPluginZip({ ...source, version: '1.0.9', briefing: fixture, editions, statusChanges: [] }),
  );
  const { number } = fixture.edition;
  const action = `= ${editions[0]!.version} =\n\nEdition ${number}. Action needed: ${editions[0]!.actionNeeded}\n`;
  assert.ok(read('readme.txt', made).endsWith(action), 'the changelog says the action needed');
});

test('the action needed is that of the newest version, and of its edition rather than the end of a notice', () => {
  const edition = { ...editions[0]!, version: '1.1.0', actionNeeded: 'Read it.' };
  const change = (changed: string, actionNeeded: string) =>
    ({ status: 'withdrawn', changedOn: '2027-01-01', edition: 1, version: changed, actionNeeded }) as const;
  assert.equal(findLatestAction([...editions, edition], [change('1.0.1', 'Remove it.')]).actionNeeded, 'Read it.');
  assert.equal(findLatestAction([...editions, edition], [change('1.10.0', 'Remove it.')]).actionNeeded, 'Remove it.');
  assert.equal(findLatestAction([...editions, edition], [change('1.1.0', 'Show it again.')]).actionNeeded, 'Read it.');
});

test('its template for translators has each text that PHP and the editor translate, once', () => {
  const code = [...loadFiles('wordpress')].filter(([path]) => /\.(?:php|js)$/.test(path));
  const calls = code.flatMap(([, content]) => [
    ...Buffer.from(content)
      .toString('utf8')
      .matchAll(/'([^']+)',\s*'safeguarding-briefing'\s*\)/g),
  ]);
  const asked = calls.map(([, text]) => text!).filter((text) => text !== 'safeguarding-briefing-editor');
  assert.ok(asked.length > 10, `${asked.length} texts`);
  const template = read('languages/safeguarding-briefing.pot');
  const given = [...template.matchAll(/^(?:msgctxt "(.*)"\n)?msgid "(.+)"\nmsgstr ""$/gm)];
  const { title, description, keywords } = JSON.parse(read('block.json')) as Record<string, string & string[]>;
  const about = /^ \* Description: +(.*)$/m.exec(read('safeguarding-briefing.php'))![1]!;
  const expected = [
    ...asked,
    about,
    `block title ${title!}`,
    `block description ${description!}`,
    ...keywords!.map((word) => `block keyword ${word}`),
  ];
  assert.deepEqual(
    given.map(([, context, text]) => (context ? `${context} ${text!}` : text!)).sort(),
    [...new Set(expected)].sort(),
  );
  assert.match(template, /^#\. translators: .*\n#: editor\.js\n#, php-format\nmsgid "Heading %d"$/m);
});

test('WordPress shows its description as a whole: it asks for fewer than 140 characters', () => {
  const [, description] = /^ \* Description: +(.+)$/m.exec(read('safeguarding-briefing.php'))!;
  assert.ok(description!.length < 140, `${description!.length} characters`);
});

/** The controls in the sidebar, by their names in WordPress, each with what it is given. */
function listControls(attributes: object): [string, object][] {
  const controls: [string, object][] = [];
  const named = new Proxy({}, { get: (_all, name) => name });
  const wp = {
    blockEditor: {
      InnerBlocks: {},
      InspectorControls: 'InspectorControls',
      useBlockProps: Object,
      useInnerBlocksProps: Object,
    },
    blocks: {
      registerBlockType: (_name: string, { edit }: { edit: (props: object) => void }) => {
        edit({ attributes, setAttributes: Object });
      },
    },
    components: named,
    compose: { useRefEffect: Object },
    element: {
      Fragment: 'Fragment',
      createElement: (type: string | ((props: object) => void), props: object) => {
        if (typeof type === 'function') type(props);
        else if (type.endsWith('Control')) controls.push([type, props]);
      },
    },
    htmlEntities: { decodeEntities: String },
    i18n: { __: String, sprintf: String },
  };
  runInNewContext(read('editor.js'), { window: { wp, safeguardingBriefing: createPluginData(fixture) } });
  return controls;
}

// Without these, WordPress 6.7 and later write a warning for each control into the console.
test('its controls have the margin and the height that later versions of WordPress ask for', () => {
  const seen = new Set<string>();
  for (const element of tags)
    for (const [name, props] of listControls({ element, headingLevel: 2, messageIds: [], emailSubject: '' })) {
      seen.add(name);
      assert.ok('__nextHasNoMarginBottom' in props, `${name}: margin`);
      if (/^(?:Select|Text)/.test(name)) assert.ok('__next40pxDefaultSize' in props, `${name}: height`);
    }
  assert.deepEqual([...seen].sort(), ['CheckboxControl', 'SelectControl', 'TextControl', 'ToggleControl']);
});

test('its code follows what WordPress asks of coding style, as far as a line shows it', () => {
  for (const path of loadFiles('wordpress').keys()) {
    if (!/\.(?:php|js|json)$/.test(path)) continue;
    for (const [index, line] of read(path).split('\n').entries()) {
      const place = `${path}, line ${index + 1}`;
      assert.doesNotMatch(line, /^ (?! ?\*)/, `${place}: indent with tabs`);
      assert.doesNotMatch(line, /\s$/, `${place}: space at the end`);
      if (!path.endsWith('.php') || /^\s*(?:\/?\*|\/\/)/.test(line)) continue;
      assert.doesNotMatch(line, /[!=]== (?:'|null|true|false|\d)/, `${place}: put the constant first`);
      const code = line.replace(/'[^']*'|"[^"]*"|\((?:array|int|string)\)/g, '');
      assert.doesNotMatch(code, /\((?! |\)|$)|(?<=\S)(?<![ (])\)/, `${place}: spaces inside parentheses`);
    }
  }
});
