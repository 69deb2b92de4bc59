import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatSbom } from '../../../scripts/build/hosting/sbom.js';
import { listBundledPackages } from '../../../scripts/build/pages/bundle-script.js';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly 'bom-ref': string;
  readonly hashes: readonly { readonly content: string }[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const lockfile = readJson('package-lock.json');
const { components, dependencies } = readJson('dist/sbom.cdx.json') as {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly dependsOn: readonly string[] }[];
};
const listed = (file: string) =>
  components.filter(({ properties }) => properties.some(({ value }) => value === file)).map(({ name }) => name);

test('the bill of materials has the version and hash of each package as they are locked', () => {
  assert.ok(components.length > 15);
  for (const { name, version, hashes } of components) {
    const locked = lockfile.packages[`node_modules/${name}`];
    assert.equal(version, locked.version);
    assert.equal(`sha512-${Buffer.from(hashes[0]!.content, 'hex').toString('base64')}`, locked.integrity);
  }
});

test('it names every package in each script, as the source map has it', () => {
  for (const file of ['briefing.js', 'predictor-prompts.js']) {
    const sources: string[] = readJson(`dist/${file}.map`).sources;
    const names = sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
    assert.deepEqual(listed(file), [...new Set(names)].sort());
  }
});

/** A name or message that only that package's code has. */
const traces: Readonly<Record<string, RegExp>> = {
  '@noble/hashes': /digestInto/,
  '@xmldom/xmldom': /entityMap|xmldom/i,
  diff: /maxEditLength/,
  fflate: /invalid zip data/,
  json5: /JSON5: /,
  jszip: /JSZip/,
  mammoth: /mso-list|styleMap|convertToHtml/,
  pako: /incorrect header check/,
  zod: /unrecognized_keys/,
};

test('it names every package in the editor, those that others brought too', async () => {
  const editor = readFileSync('dist/editor.html', 'utf8');
  const names = listed('editor.html');
  for (const [name, trace] of Object.entries(traces)) {
    assert.match(editor, trace, name);
    assert.ok(names.includes(name), name);
  }
  const bundled = (await listBundledPackages('src/editor/ui/editor.ts')).map((folder) =>
    folder.split('node_modules/').at(-1),
  );
  assert.deepEqual(names, bundled);
  assert.ok(listed('embed.html').includes('lit-html') && !listed('embed.html').includes('mammoth'));
});

test('no published file has core-js, or another package inside a package', () => {
  for (const file of ['editor.html', 'embed.html', 'briefing.js'])
    assert.doesNotMatch(readFileSync(`dist/${file}`, 'utf8'), /core-js|__core/, file);
  assert.doesNotMatch(readFileSync('dist/editor.html', 'utf8'), /jszip\.min|browserify|webpack/i);
});

test('THIRD-PARTY.txt has the licence of every package in a file, and says in which', () => {
  const text = readFileSync('dist/THIRD-PARTY.txt', 'utf8');
  for (const { name, version, properties } of components.filter((component) => component.properties.length > 0)) {
    const files = properties.map(({ value }) => value).join(', ');
    const part = text.split(`${name} ${version} (`)[1]!.split('-'.repeat(72))[0]!;
    assert.ok(part.includes(`In: ${files}\n`), name);
    assert.match(part, /copyright/i, name);
    assert.match(part, /permission|redistribution/i, name);
  }
});

test('it names what is needed at run time, and nothing that is neither needed nor in a file', () => {
  const refs = components.map((component) => component['bom-ref']);
  for (const { dependsOn } of dependencies) for (const ref of dependsOn) assert.ok(refs.includes(ref), ref);
  for (const { name, properties } of components)
    if (properties.length === 0) assert.notEqual(lockfile.packages[`node_modules/${name}`].dev, true, name);
});

test('a lockfile that lacks a package stops the build, and says what to do', () => {
  const packages = { '': { name: 'x', version: '1.0.0', dependencies: { lit: '^3' } } };
  assert.throws(() => formatSbom({ packages }, new Map()), /no lit: run npm install/);
  const contents = new Map([['editor.html', ['node_modules/zod']]]);
  assert.throws(
    () => formatSbom({ packages: { '': { name: 'x', version: '1.0.0' } } }, contents),
    /no zod: run npm install/,
  );
});
