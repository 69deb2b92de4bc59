import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listExports, packageFile } from '../../support/exports.js';

const { name } = packageFile;
const exported = listExports();
const registering = exported.filter(({ conditions }) => 'react-server' in conditions);

/** What Node says while it imports these, with the conditions that a framework sets. */
function importInNode(specifiers: readonly string[], ...flags: string[]): { status: number | null; said: string } {
  const code = specifiers.map((specifier) => `await import('${specifier}'${attributesOf(specifier)});`).join('\n');
  const args = [...flags, '--no-warnings', '--input-type=module', '--eval', code];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const attributesOf = (specifier: string) => (specifier.endsWith('.json') ? `, { with: { type: 'json' } }` : '');

const isModule = ({ specifier, file }: { specifier: string; file: string }) =>
  /\.(?:js|json)$/.test(file) && !specifier.endsWith('package.json');

test('everything that the package names is there', () => {
  for (const path of [packageFile.types, packageFile.customElements, packageFile['web-types']])
    assert.ok(existsSync(path), path);
  for (const { specifier, conditions } of exported)
    for (const path of Object.values(conditions)) assert.ok(existsSync(path), `${specifier}: ${path} was not built`);
});

test('partners can resolve what they rely on', () => {
  const specifiers = exported.map(({ specifier }) => specifier);
  const tag = 'policy-briefing';
  const expected = [
    ...['', '/fallback', '/react', '/vue', '/svelte', `/define/${tag}.js`, `/${tag}.js`, '/define/briefing.js'],
    ...['/briefing.js', '/iframe-height.js', `/fallback/${tag}.html`, `/fallback/${tag}.shadow.html`],
    ...[`/iframe/${tag}.html`, '/briefing.html', '/briefing.md', '/briefing.txt', '/briefing.json', '/feed.xml'],
    ...['/briefing.schema.json', '/integrity.json', '/sbom.cdx.json', '/custom-elements.json', '/web-types.json'],
  ];
  for (const path of expected) assert.ok(specifiers.includes(name + path), path);
  assert.ok(!specifiers.includes(`${name}/define/define-once.js`));
});

test('importing any of it on a server does nothing, and does not throw', () => {
  const modules = exported.filter(isModule).map(({ specifier }) => specifier);
  assert.ok(modules.length > 20);
  assert.deepEqual(importInNode(modules), { status: 0, said: '' });
});

test('importing what registers elements in a Server Component says what to do', () => {
  assert.ok(registering.length >= 10);
  for (const { specifier } of registering) {
    const { status, said } = importInNode([specifier], '--conditions=react-server');
    assert.equal(status, 1, specifier);
    assert.match(said, /Error: safeguarding-briefing-elements: .*Move it into a file that starts with 'use client'/);
  }
});

test('a Server Component can import everything else', () => {
  const others = exported.filter((entry) => isModule(entry) && !registering.includes(entry));
  const { status, said } = importInNode(
    others.map(({ specifier }) => specifier),
    '--conditions=react-server',
  );
  assert.deepEqual({ status, said }, { status: 0, said: '' });
});

test('the JSON and the fallback are those that are published', async () => {
  const { default: json } = await import(`${name}/briefing.json`, { with: { type: 'json' } });
  assert.deepEqual(json, JSON.parse(readFileSync('dist/briefing.json', 'utf8')));
  const { renderFallback } = await import(`${name}/fallback`);
  assert.equal(`${renderFallback('key-messages')}\n`, readFileSync('dist/fallback/key-messages.html', 'utf8'));
});
