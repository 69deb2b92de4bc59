import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { chooseMessages } from '../scripts/docs/demo-fallbacks.js';
import { loadDecisions } from '../scripts/docs/decisions.js';
import { filledFiles, markdownFiles } from '../scripts/docs/files.js';
import { fillMarkers } from '../scripts/docs/fill-markers.js';
import { briefing } from '../src/content/briefing.js';
import { mutations } from './mutation/mutations/index.js';
import { fillPage, page as mutationPage } from './mutation/page.js';
import { limits } from './budget/limits.js';
import { frameworks } from './compatibility/frameworks.js';
import { scriptHosts } from './compatibility/script-hosts.js';
import { styleHosts } from './compatibility/style-hosts.js';
import { files, links } from './editor/browser/hostile-inputs.js';
import { openBrowser, serve, visit } from './support/serve.js';
import { countShown } from './support/source-lines.js';

const read = (path: string) => readFileSync(path, 'utf8');
const readme = read('README.md');
const assurance = read('docs/assurance.md');
const compatibility = read('docs/compatibility.md');

/** Pages that say what the project was, and so may name what is gone. */
const isHistory = (path: string) => path === 'CHANGELOG.md' || path.startsWith('docs/decisions/');

test('the generated parts of the docs and of the demo are up to date (npm run docs)', async () => {
  for (const [path, text] of await filledFiles()) assert.equal(read(path), text, path);
});

test('a demo page never shows all messages because an id has gone', () => {
  const all = ['one', 'two', 'three', 'four'];
  assert.deepEqual(chooseMessages(['three', 'one'], all), ['three', 'one']);
  assert.deepEqual(chooseMessages(['gone', 'three'], all), ['three', 'one']);
  assert.deepEqual(chooseMessages(['gone', 'gone-too'], all), ['one', 'two']);
  assert.deepEqual(chooseMessages(['one', 'two'], all.slice(0, 2)), ['one']);
});

test('a marker is filled with its section, and a marker without a section is an error', async () => {
  const page = 'Before\n\n<!-- facts -->\n\nold\n\n<!-- end -->\n\nAfter\n';
  assert.equal(
    await fillMarkers('README.md', page, { facts: 'new' }),
    'Before\n\n<!-- facts -->\n\nnew\n\n<!-- end -->\n\nAfter\n',
  );
  await assert.rejects(fillMarkers('README.md', page, {}), /"facts"/);
});

test('every link in the docs leads to a file, and to a heading in it', () => {
  for (const page of markdownFiles)
    for (const [, inline, reference] of read(page).matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (.+)$/gm)) {
      const [path, heading] = (inline ?? reference!).split('#');
      if (path!.includes(':')) continue;
      const target = path === '' ? page : join(dirname(page), path!);
      assert.ok(existsSync(target), `${page} links to ${path!}`);
      if (heading !== undefined)
        assert.ok(listAnchors(read(target)).includes(heading), `${page} links to #${heading} in ${target}`);
    }
});

test('every page is in the index', () => {
  const index = read('docs/README.md');
  for (const page of readdirSync('docs').filter((file) => file.endsWith('.md') && file !== 'README.md'))
    assert.ok(index.includes(`](${page})`), page);
});

test('every command in the docs is a script of the package', () => {
  const { scripts } = JSON.parse(read('package.json'));
  for (const page of markdownFiles.filter((path) => !isHistory(path)))
    for (const [, name] of read(page).matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g))
      assert.ok(Object.hasOwn(scripts, name!), `${page} names npm run ${name!}`);
});

test('every file in the docs exists', () => {
  for (const page of markdownFiles.filter((path) => !isHistory(path)))
    for (const [, path] of read(page).matchAll(
      /`((?:src|tests|scripts|stories|bench|demo|docs|dist|release)\/[\w./-]*)`/g,
    ))
      if (!/TAG|VERSION|briefing-title/.test(path!)) assert.ok(existsSync(path!), `${page} names ${path!}`);
});

test('the code for frameworks imports only packages and files that the page shows', () => {
  const page = read('docs/frameworks.md');
  const shown = [...page.matchAll(/^`([\w.-]+)\.[a-z]+`:$/gm)].map(([, name]) => name!);
  const imported = [...page.matchAll(/^\s*import .*?'(\.[^']*)';$/gm)].map(([, path]) => path!);
  assert.ok(imported.length > 0, 'there are imports of files');
  for (const path of imported) assert.ok(path.startsWith('./') && shown.includes(path.slice(2)), path);
});

test('decisions are numbered without a gap and named as their titles', () => {
  loadDecisions().forEach(({ file, title }, index) => {
    const slug = title
      .toLowerCase()
      .replaceAll("'", '')
      .replace(/[^a-z0-9]+/g, '-');
    assert.equal(file, `${String(index + 1).padStart(4, '0')}-${slug}.md`);
  });
});

test('every decision has a status, context, decision and consequences', () => {
  for (const { file, status, text } of loadDecisions()) {
    assert.notEqual(status, '', file);
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    assert.deepEqual(headings, status === 'merged' ? [] : ['Context', 'Decision', 'Consequences'], file);
  }
});

/** How many words a reader of the page meets: without code blocks, tags, addresses and the bars of tables. */
function countWords(markdown: string): number {
  return markdown
    .replace(/^```.*?^```$/gms, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<\/?[a-z][^>`]*>(?!`)/g, '')
    .replace(/\]\([^)]*\)|\[!IMPORTANT\]/g, '')
    .split(/[\s|]+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}

test('words are counted as a reader does', () => {
  assert.equal(
    countWords('# A title\n\n```sh\nnpm test # x\n```\n\n<!-- note -->\n\nOne [two three](docs/x.md).\n'),
    5,
  );
  assert.equal(countWords('| One | Two |\n| --- | --- |\n| [`<tag>`](x.md) | – |\n<img src="a b c" />'), 3);
});

test('the README has a length that people read, six features with a number each, and has a picture that loads fast', () => {
  const words = countWords(readme);
  assert.ok(words >= 550 && words <= 650, `${words} words`);
  const [features] = /(?<=## Features\n\n).*?(?=\n\n## )/s.exec(readme)!;
  const listed = features.split(/^- /m).slice(1);
  assert.equal(listed.length, 6);
  for (const feature of listed) assert.match(feature, /(?:^|[^\w.])\d/, feature);
  const pictures = [...readme.matchAll(/(?:src|srcset)="(docs[^"]+)"/g)].map(([, path]) => path!);
  assert.equal(pictures.length, 2);
  for (const path of pictures) assert.ok(statSync(path).size <= 150_000, path);
});

test('the quick start of the README shows the briefing when it is pasted as it is', async () => {
  const [, code] = /```html\n(.*?)```/s.exec(readme)!;
  const [zip] = readdirSync('release').filter((file) => /-elements-.*\.zip$/.test(file));
  const files = Object.entries(unzipSync(readFileSync(`release/${zip!}`)));
  const pages = files.map(([path, content]) => [`/${path}`, Buffer.from(content).toString()]);
  const server = await serve({ ...Object.fromEntries(pages), '/page.html': code!, '/favicon.ico': '' });
  const browser = await openBrowser();
  try {
    const { page, told } = await visit(browser, `${server.address}/page.html`);
    const messages = await page.locator('policy-briefing').getByRole('listitem').allTextContents();
    const { keyMessages, predictors } = briefing;
    assert.equal(messages.length, countShown(keyMessages.items.length + predictors.items.length));
    assert.deepEqual(told, []);
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
});

test('the numbers in the README and in assurance.md are those of their source', () => {
  const bytes = new Intl.NumberFormat('en-GB').format(limits['briefing.js']!);
  for (const page of [readme, assurance]) assert.ok(page.includes(`at most ${bytes} bytes`), bytes);
  assert.match(readme, new RegExp(`Tested with ${styleHosts.length} style frameworks`));
  const hostile = `of ${links.length + files.length} tried`;
  assert.ok(assurance.includes(`Hostile links and files, ${hostile}`), hostile);
  const hosts = styleHosts.length + scriptHosts.length + frameworks.length;
  assert.match(assurance, new RegExp(`\\| Frameworks and libraries on the host page +\\| ${hosts} `));
});

test('compatibility.md lists every host page that is tested, in its version', () => {
  const { packages } = JSON.parse(read('tests/compatibility/projects/package-lock.json'));
  const other: Readonly<Record<string, string>> = {
    solid: 'solid-js',
    htmx: 'htmx.org',
    alpine: 'alpinejs',
    turbo: '@hotwired/turbo',
  };
  const names = [...styleHosts, ...scriptHosts].map((host) => host.package);
  for (const name of [...names, ...frameworks.map((framework) => other[framework] ?? framework)]) {
    const version = packages[`node_modules/${name}`]?.version;
    const row = version ? `${name.replace(/-1$/, '')} ${version}` : name;
    assert.ok(compatibility.includes(`| ${row} `), row);
  }
});

test('mutation-testing.md lists every mutation (npm run test:mutation -- --write)', async () => {
  const page = read(mutationPage);
  assert.equal(page, await fillPage(page));
});

test('every mutation has its place in the source, and its test', () => {
  for (const { name, file, replace, test } of Object.values(mutations).flat()) {
    assert.ok(read(file).includes(replace), `${name}: ${file} no longer has ${replace}`);
    assert.ok(existsSync(test), `${name}: ${test}`);
  }
});

/** The anchors that GitHub gives to the headings of a page. */
function listAnchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('every protection in the threat model names tests that exist, and every remaining risk follows one', () => {
  const sections = read('docs/threat-model.md').split(/^## /m).slice(1);
  assert.ok(sections.length > 10);
  for (const section of sections) {
    const [title] = section.split('\n');
    const protections = section.split('**Protection:**').slice(1);
    assert.ok(protections.length > 0, title);
    for (const protection of protections) {
      const named = [...protection.split('**Remaining')[0]!.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(
        ([, path]) => path!,
      );
      assert.ok(named.length > 0, `${title!}: ${protection}`);
      for (const path of named) assert.ok(existsSync(path), path);
    }
    assert.ok(section.includes('**Remaining risk:**'), title);
  }
});

test('every claim of assurance.md and SECURITY.md names a test, and the page says how to run it', () => {
  const references = new Map(
    [...assurance.matchAll(/^\[(.+)\]: \.\.\/(.+)$/gm)].map(([, name, path]) => [name!, path!]),
  );
  const rows = [...assurance.matchAll(/^\| (?!Claim|Test in|-)(.+?) +\|.*\| (.+?) +\|$/gm)];
  const claims = rows.filter(([, claim]) => !claim!.startsWith('`tests/'));
  assert.ok(claims.length > 25, `${claims.length} claims`);
  for (const [, claim, tests] of claims) assert.match(tests!, /^\[[^\]]+\](?:, \[[^\]]+\])*$/, claim);
  const named = [...assurance.matchAll(/\[([^\]]+)\](?![(:])/g)].map(([, name]) => name!);
  assert.deepEqual([...new Set(named)].sort(), [...references.keys()].sort());
  for (const path of references.values()) {
    const [, folder] = /^(tests\/\w+)\//.exec(path) ?? [];
    assert.ok(folder ? assurance.includes(`| \`${folder}\` `) : path === '.ci/run', path);
  }

  const [, promises] = /## What we promise\n\n(.*?)\n\n/s.exec(read('SECURITY.md'))!;
  for (const promise of promises!.split(/^- /m).slice(1))
    assert.match(promise, /\(\[test\]\(tests\/[\w/.-]+\.test\.ts\)\)\.\s*$/, promise);
});

test('the element tests run in the engines that assurance.md counts', () => {
  const steps = read('.ci/run');
  for (const command of ['npm test', 'npm run test:firefox', 'npm run test:webkit'])
    assert.match(steps, new RegExp(`^step .* ${command}$`, 'm'));
});
