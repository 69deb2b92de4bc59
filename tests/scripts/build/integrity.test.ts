import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { briefing } from '../../../src/content/briefing.js';
import { sriHash } from '../../../scripts/build/hosting/integrity.js';
import { loadFiles, type Files } from '../../../scripts/build/hosting/published-files.js';
import { createRelease, hostedFolders } from '../../../scripts/build/hosting/release.js';
import { version } from '../../../src/version.js';

const folder = mkdtempSync(join(tmpdir(), 'briefing-integrity-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const dist = loadFiles('dist');
const release = loadFiles('release');
const zipName = `safeguarding-briefing-elements-${version}.zip`;
const pluginName = `safeguarding-briefing-wordpress-${version}.zip`;
const plugin = Buffer.from(release.get(pluginName)!);
const make = (from: Files) =>
  createRelease({ version, briefing, dist: from, licence: readFileSync('LICENSE'), plugin });

const text = (files: Files, path: string) => Buffer.from(files.get(path)!).toString();
const below = (files: Files, start: string): Files =>
  new Map(
    [...files].filter(([path]) => path.startsWith(start)).map(([path, content]) => [path.slice(start.length), content]),
  );
const unzip = (files: Files): Files => new Map(Object.entries(unzipSync(files.get(zipName)!)));

/** The hashes as anybody finds them out, without this project's code. */
const askOpenssl = (file: string) =>
  `sha384-${execFileSync('openssl', ['dgst', '-sha384', '-binary', file]).toString('base64')}`;

/** What is wrong with a folder's list of hashes: nothing, if it names each file beside it, with its hash, and no other. */
function assertListsExactly(files: Files) {
  const list = JSON.parse(text(files, 'integrity.json'));
  const expected = [...files].filter(([path]) => path !== 'integrity.json');
  assert.equal(list.version, version);
  assert.deepEqual(list.files, Object.fromEntries(expected.map(([path, content]) => [path, sriHash(content)])));
  assert.deepEqual(Object.keys(list.files), Object.keys(list.files).sort());
}

/** As dist is once the Board's tools are in it, whether or not they are already. */
const distWithTools: Files = new Map([
  ...dist,
  ['embed.html', Buffer.from('<title>Get the embed code</title>')],
  ['editor.html', Buffer.from('<title>The preview</title>')],
]);

test('integrity.json names every file in dist with the hash that openssl finds', () => {
  assertListsExactly(dist);
  const { files } = JSON.parse(text(dist, 'integrity.json'));
  for (const [path, hash] of Object.entries(files)) assert.equal(hash, askOpenssl(`dist/${path}`), path);
});

test('the packed tarball holds what integrity.json names, byte for byte, and nothing else', () => {
  const options = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename, files: packed }] = JSON.parse(execFileSync('npm', options, { encoding: 'utf8' }));
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
  const list = JSON.parse(text(dist, 'integrity.json'));
  const named: Record<string, string> = {
    ...list.package,
    ...Object.fromEntries(Object.entries(list.files).map(([path, hash]) => [`dist/${path}`, hash])),
  };
  const unpacked = loadFiles(join(folder, 'package'));
  assert.deepEqual(packed.map(({ path }: { path: string }) => path).sort(), [...unpacked.keys()]);
  assert.deepEqual([...unpacked.keys()], [...Object.keys(named), 'dist/integrity.json'].sort());
  for (const [path, hash] of Object.entries(named)) assert.equal(sriHash(unpacked.get(path)!), hash, path);
});

test('the host serves one set of files under the version and under its major, where the tools are, too', () => {
  const folders = hostedFolders(version).map(({ path }) => `site${path}`);
  const [fixed, latest] = folders.map((path) => below(release, path));
  const isOwn = /^(?:(?:editor|embed)\.html|integrity\.json)(?:\.(?:br|gz))?$/;
  assert.deepEqual(
    [...fixed!].filter(([path]) => !isOwn.test(path)),
    [...latest!].filter(([path]) => !isOwn.test(path)),
  );
  assert.deepEqual([hostedFolders('2.13.4')[0].path, hostedFolders('2.13.4')[1].path], ['/2.13.4/', '/2/']);
  const others = [...release.keys()].filter((path) => !folders.some((folder) => path.startsWith(folder)));
  assert.deepEqual(others, ['nginx.conf', zipName, pluginName, 'site/_headers']);
});

for (const { path: folder } of hostedFolders(version))
  test(`what the host serves below ${folder} is in the list beside it, and its packed forms unpack to it`, () => {
    const served = below(release, `site${folder}`);
    const files: Files = new Map([...served].filter(([path]) => !/\.(br|gz)$/.test(path)));
    assertListsExactly(files);
    assert.ok(plugin.equals(files.get(pluginName)!));
    const pages = new Map([...files].filter(([path]) => path !== pluginName));
    for (const [path, content] of pages) {
      assert.ok(gunzipSync(served.get(`${path}.gz`)!).equals(content), path);
      assert.ok(brotliDecompressSync(served.get(`${path}.br`)!).equals(content), path);
      if (path !== 'integrity.json') assert.deepEqual(content, dist.get(path), path);
    }
    assert.equal(served.size, pages.size * 3 + 1);
  });

test('the host serves the tools and the scripts with their maps, and leaves what only compilers read to the package', () => {
  const served = below(
    make(new Map([...distWithTools, ['react.d.ts', Buffer.from('')]])),
    `site${hostedFolders(version)[1].path}`,
  );
  for (const path of ['embed.html', 'editor.html', 'briefing.js', 'briefing.js.map']) assert.ok(served.has(path), path);
  for (const path of served.keys()) assert.doesNotMatch(path, /^esm\/|\.d\.ts$|custom-elements/, path);
});

test('the zip has every page file but the tools, and its own list of hashes', () => {
  const files = unzip(make(distWithTools));
  const inside = below(files, 'briefing/');
  assert.equal(inside.size, files.size, 'a file is outside of the folder briefing/');
  assertListsExactly(inside);
  for (const path of inside.keys()) assert.doesNotMatch(path, /\.\.|^\/|\\|^(embed|editor)\.html$|^esm\//, path);
  const pages = [...dist.keys()].filter((path) => /\.(html|js|map|md|txt|xml)$|oembed|schema/.test(path));
  for (const path of pages.filter((path) => !/^esm\/|^(embed|editor)\.html$/.test(path)))
    assert.deepEqual(inside.get(path), new Uint8Array(dist.get(path)!), path);
  for (const path of ['LICENSE', 'READ-ME.txt', 'server/nginx.conf', 'server/_headers'])
    assert.ok(inside.has(path), `${path} is not in the zip`);
});

test('the zip in release/ is the one that this dist makes, without a tool in it', () => {
  assert.ok(Buffer.from(make(dist).get(zipName)!).equals(release.get(zipName)!));
  for (const path of unzip(release).keys()) assert.doesNotMatch(path, /embed\.html|editor\.html/);
});

test('a release is made of the same bytes again, also on a machine in another time zone', () => {
  const program = `const { briefing } = await import("./src/content/briefing.ts");
const { createRelease } = await import('./scripts/build/hosting/release.ts');
const { loadFiles } = await import('./scripts/build/hosting/published-files.ts');
const { createHash } = await import('node:crypto');
const hash = createHash('sha256');
const dist = loadFiles('dist');
const made = createRelease({ version: '${version}', briefing, dist, licence: dist.get('briefing.js'), plugin: Buffer.alloc(9) });
for (const [path, content] of made) hash.update(path).update(content);
console.log(hash.digest('hex'));`;
  const [here, there] = ['Europe/London', 'Pacific/Auckland'].map((TZ) =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  );
  assert.match(here!, /^[0-9a-f]{64}\n$/);
  assert.equal(here, there);
});

test('a later version has a later time on its files, so that servers send a changed file of the same size', () => {
  const zipTimestamp = (name: string) => {
    const empty = new Uint8Array();
    const made = createRelease({ version: name, briefing, dist: new Map(), licence: empty, plugin: empty });
    const zip = Buffer.from(made.get(`safeguarding-briefing-elements-${name}.zip`)!);
    return zip.readUInt32LE(10);
  };
  const clocks = ['1.0.0', '1.0.1', '1.1.0', '2.0.0'].map(zipTimestamp);
  assert.deepEqual(
    clocks,
    [...new Set(clocks)].sort((a, b) => a - b),
  );
});

test('a stranger verifies the unpacked zip with the commands in docs/hosting.md', () => {
  const place = join(folder, 'unzipped');
  for (const [path, content] of unzip(release)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), content);
  }
  const [one, all] = [...readFileSync('docs/hosting.md', 'utf8').matchAll(/```sh\n(.*?)```/gs)].map(
    ([, code]) => code!,
  );
  const run = (code: string) => execFileSync('sh', ['-c', code], { cwd: join(place, 'briefing'), encoding: 'utf8' });
  const { files } = JSON.parse(readFileSync(join(place, 'briefing/integrity.json'), 'utf8'));
  assert.equal(`sha384-${run(one!).trim()}`, files['briefing.js']);
  assert.match(readFileSync(join(place, 'briefing/READ-ME.txt'), 'utf8'), new RegExp(one!.trim().replace('|', '\\|')));
  const verdicts = run(all!).trim().split('\n');
  assert.deepEqual(
    verdicts.sort(),
    Object.keys(files)
      .map((path) => `${path}: as published`)
      .sort(),
  );
  writeFileSync(join(place, 'briefing/briefing.txt'), 'Other words');
  assert.match(run(all!), /^briefing\.txt: DIFFERENT$/m);
});
