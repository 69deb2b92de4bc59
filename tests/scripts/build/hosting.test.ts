import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  cacheControl,
  commonHeaders,
  freshFor,
  headerRules,
  staleFor,
} from '../../../scripts/build/hosting/header-rules.js';
import { formatHeadersFile } from '../../../scripts/build/hosting/headers-file.js';
import { formatReadMe } from '../../../scripts/build/hosting/read-me.js';
import { briefing } from '../../../src/content/briefing.js';
import { pluginFile } from '../../../src/embed/plugin-file.js';
import { placeholderHost } from '../../../src/embed/host.js';
import { hostedFiles, loadFiles, partnerFiles } from '../../../scripts/build/hosting/published-files.js';
import { hostedFolders } from '../../../scripts/build/hosting/release.js';
import { version } from '../../../src/version.js';

const page = readFileSync('docs/hosting.md', 'utf8').replace(/ +/g, ' ');
const channels = hostedFolders(version);
const dist = loadFiles('dist');
const pages = hostedFiles(dist);
const release = [
  [channels[0], partnerFiles(dist)],
  [channels[1], pages],
] as const;
const headersFile = readFileSync('release/site/_headers', 'utf8');

test('docs/hosting.md says the addresses and headers that the code has', () => {
  // The page has the addresses of one version as an example.
  for (const { path } of hostedFolders('1.0.0'))
    assert.ok(page.includes(`\`${placeholderHost}${path}briefing.js\``), path);
  const headers = [
    ...Object.entries(commonHeaders),
    ...headerRules.flatMap((rule) => Object.entries(rule.headers ?? {})),
  ];
  for (const [name, value] of headers) assert.ok(page.includes(`| \`${name}\` | \`${value}\` |`), `${name}: ${value}`);
  assert.ok(page.includes(`| \`${cacheControl.fixed}\` | fixed version |`));
  assert.ok(page.includes(`| \`${cacheControl.latest}\` | latest version, self-hosted |`));
  const [fresh, stale] = [freshFor / 60, staleFor / 60];
  assert.ok(page.includes(`${fresh + stale} minutes after the Board published it (${fresh} fresh, ${stale} while`));
});

test('docs/hosting.md says the type of every ending that the code has', () => {
  for (const path of [...pages.keys(), 'embed.html']) {
    const { type } = headerRules.find(({ files }) => new RegExp(`^(?:${files})$`).test(path))!;
    const ending = /(?:\.oembed|\.schema)?\.\w+$/.exec(path)![0];
    const row = page
      .split('\n')
      .find((line) => line.startsWith('| `.') && line.split('|')[1]!.includes(`\`${ending}\``));
    assert.equal(row?.split('|')[2]!.trim(), `\`${type}\``, path);
  }
});

test('every file that is served has a rule that says its type', () => {
  for (const path of [...pages.keys(), 'integrity.json', 'READ-ME.txt', 'LICENSE'])
    assert.ok(
      headerRules.some(({ files }) => new RegExp(`^(?:${files})$`).test(path)),
      `scripts/build/hosting/header-rules.ts says no type for ${path}`,
    );
});

test('the _headers file has the rules for both folders, and no more of them than hosts read', () => {
  assert.equal(headersFile, formatHeadersFile(release));
  const paths = headersFile.split('\n').filter((line) => line.startsWith('/'));
  assert.ok(paths.length <= 100, `${paths.length} rules`);
  assert.equal(new Set(paths).size, paths.length);
  for (const { path, cacheControl } of channels)
    assert.match(headersFile, new RegExp(`^${path}\\*\n(?:  .+\n)*  Cache-Control: ${cacheControl}\n`, 'm'));
});

test('hosts add up the headers of all lines that match, and _headers says none twice for a path', () => {
  const [everywhere, ...others] = formatHeadersFile([release[0]])
    .split(/\n(?=\/)/)
    .slice(1);
  const names = (block: string) => [...block.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name!);
  assert.ok(names(everywhere!).includes('Cache-Control') && others.length > 0);
  for (const block of others)
    for (const name of names(block)) assert.ok(!names(everywhere!).includes(name), `${name} twice for ${block}`);
});

test('_headers keeps the tools out of iframes and away from the page that opened them, also under their names without an extension', () => {
  const written = formatHeadersFile([[channels[1], new Map([['embed.html', new Uint8Array()]])]]);
  const headers = [
    "Content-Security-Policy: frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy: same-origin',
    'Document-Policy: force-load-at-top',
  ];
  for (const path of ['embed.html', 'embed']) {
    const [, block] = written.split(`\n${channels[1].path}${path}\n`);
    const lines = block!
      .split('\n/')[0]!
      .split('\n')
      .map((line) => line.trim());
    for (const header of headers) assert.ok(lines.includes(header), `${path}: ${header}`);
  }
});

test('_headers switches off camera and microphone for every page, and for nothing else', () => {
  const blocks = headersFile.split(/\n(?=\/)/).slice(1);
  const isSwitchedOff = (path: string) =>
    blocks.some((block) => block.startsWith(`${path}\n`) && /^ {2}Permissions-Policy: .*camera=\(\)/m.test(block));
  for (const [{ path: folder }, files] of release)
    for (const file of files.keys()) {
      const names = file.endsWith('.html') ? [file, file.slice(0, -'.html'.length)] : [file];
      for (const name of names) assert.equal(isSwitchedOff(folder + name), file.endsWith('.html'), folder + name);
    }
});

test('every address on the host that a published file leads to is served there', () => {
  const addresses = [...pages.values()].flatMap((content) =>
    [
      ...Buffer.from(content)
        .toString()
        .matchAll(/(?:href|src)=\\?"(https:[^"\\]+)/g),
    ]
      .map(([, address]) => address!)
      .filter((address) => address.startsWith(placeholderHost)),
  );
  assert.ok(addresses.length > 0);
  for (const address of addresses)
    assert.ok(existsSync(`release/site${address.slice(placeholderHost.length)}`), `${address} is not in release/site`);
});

test('READ-ME.txt in the zip sends nobody to a host that does not exist', () => {
  const readMe = formatReadMe(version, briefing);
  assert.doesNotMatch(readMe, /https?:/);
  assert.ok(readMe.includes(pluginFile(version)), 'it names the plugin');
});

test('the folder of a fixed version has no tool, whose faults nobody could correct', () => {
  const [fixed, latest] = channels.map(({ path }) => path);
  for (const tool of ['editor', 'embed']) {
    assert.ok(!existsSync(`release/site${fixed!}${tool}.html`));
    assert.ok(existsSync(`release/site${latest!}${tool}.html`));
    assert.ok(!headersFile.includes(`${fixed!}${tool}`));
  }
});
