import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { loadFiles } from '../../../scripts/build/hosting/published-files.js';
import { createPluginZip } from '../../../scripts/build/wordpress/plugin-zip.js';
import { briefing } from '../../../src/content/briefing.js';
import { version } from '../../../src/version.js';

const zip = readFileSync(`release/safeguarding-briefing-wordpress-${version}.zip`);
const files = unzipSync(zip);
const read = (path: string) => Buffer.from(files[`safeguarding-briefing/${path}`]!).toString('utf8');

test('the zip in release/ is the one that this source and this dist make', () => {
  const made = createPluginZip({
    source: loadFiles('wordpress'),
    dist: loadFiles('dist'),
    briefing,
    licence: readFileSync('LICENSE'),
    version,
  });
  assert.ok(zip.equals(made));
});

test('the plugin has its source, the script with its map, the data and the licence, and nothing else', () => {
  const built = ['LICENSE', 'briefing/briefing.js', 'briefing/briefing.js.map', 'briefing/data.json'];
  assert.deepEqual(
    Object.keys(files).sort(),
    [...loadFiles('wordpress').keys(), ...built].map((path) => `safeguarding-briefing/${path}`).sort(),
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
  for (const path of Object.keys(files))
    if (!path.endsWith('.js.map')) assert.ok(!read(path.slice(22)).includes('{version}'), path);
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
