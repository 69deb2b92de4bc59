import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatSbom } from '../../../scripts/build/hosting/sbom.js';

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const lockfile = readJson('package-lock.json');

test('the bill of materials names every package whose code is in a bundle, with the version and hash that are locked', () => {
  const { components } = readJson('dist/sbom.cdx.json');
  const bundled = readJson('dist/briefing.js.map').sources.flatMap(
    (source: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
  );
  assert.ok(bundled.length > 0);
  const listed = new Map(components.map((component: { name: string }) => [component.name, component]));
  for (const name of new Set<string>(bundled)) {
    const { version, integrity } = lockfile.packages[`node_modules/${name}`];
    const { version: listedVersion, hashes } = listed.get(name) as { version: string; hashes: { content: string }[] };
    assert.equal(listedVersion, version);
    assert.equal(`sha512-${Buffer.from(hashes[0]!.content, 'hex').toString('base64')}`, integrity);
  }
});

test('it lists what is needed at run time, and no tool', () => {
  const { components, dependencies } = readJson('dist/sbom.cdx.json');
  const refs = components.map((component: { 'bom-ref': string }) => component['bom-ref']);
  for (const { dependsOn } of dependencies) for (const ref of dependsOn) assert.ok(refs.includes(ref), ref);
  for (const { name } of components) assert.notEqual(lockfile.packages[`node_modules/${name}`].dev, true, name);
});

test('a lockfile that lacks a package stops the build, and says what to do', () => {
  const packages = { '': { name: 'x', version: '1.0.0', dependencies: { lit: '^3' } } };
  assert.throws(() => formatSbom({ packages }), /no lit: run npm install/);
});
