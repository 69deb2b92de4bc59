import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { describeEvidence } from '../scripts/describe-evidence.js';
import { describeHosts } from '../scripts/describe-hosts.js';
import { describeEngines } from '../scripts/describe-engines.js';
import { fillTwins } from '../scripts/fill-twins.js';
import { demoPages, describeElements, describePlatforms, fillReadme } from '../scripts/write-docs.js';
import { breakages } from './mutation/mutations.js';
import { faults } from './compatibility/fault-list.js';

const pages = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

test('docs/elements.md describes the elements as their comments do (npm run docs writes it)', async () => {
  assert.equal(readFileSync('docs/elements.md', 'utf8'), await describeElements());
});

test('docs/engines.md says what each engine cannot show (npm run docs writes it)', async () => {
  assert.equal(readFileSync('docs/engines.md', 'utf8'), await describeEngines());
});

test('docs/platforms.md says what the embed code says of each platform (npm run docs writes it)', async () => {
  assert.equal(readFileSync('docs/platforms.md', 'utf8'), await describePlatforms());
});

test('docs/hosts.md lists the hosts that are tried, and a test for every fault (npm run docs writes it)', async () => {
  assert.equal(readFileSync('docs/hosts.md', 'utf8'), await describeHosts());
  for (const { tests } of faults)
    for (const [file, name] of Object.entries(tests))
      assert.ok(readFileSync(`tests/${file}`, 'utf8').includes(name), `tests/${file} has no test "${name}"`);
});

test('docs/evidence.md says what the lists behind its numbers say (npm run docs writes it)', async () => {
  assert.equal(readFileSync('docs/evidence.md', 'utf8'), await describeEvidence());
});

test('docs/breakages.md lists every damage, and each still finds its place (npm run test:mutation -- --write writes it)', () => {
  const all = Object.values(breakages).flat();
  for (const { name, file, replace } of all)
    assert.ok(readFileSync(file, 'utf8').includes(replace), `${name}: ${file} no longer holds ${replace}`);
  const rows = [...readFileSync('docs/breakages.md', 'utf8').matchAll(/^\| (.+?) +\|.*\| `(.+)` +\|$/gm)];
  assert.deepEqual(
    rows.map(([, name, test]) => [name, `tests/${test!}`]),
    all.map(({ name, test }) => [name, test]),
  );
});

test('every link in the docs leads somewhere', () => {
  for (const page of pages)
    for (const [, target] of readFileSync(page, 'utf8').matchAll(/\]\(([^)#]+)/g))
      if (!target!.includes(':')) assert.ok(existsSync(join(dirname(page), target!)), `${page} links to ${target!}`);
});

test('every command in the docs is a script of the package', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const page of pages)
    for (const [, name] of readFileSync(page, 'utf8').matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g))
      assert.ok(Object.hasOwn(scripts, name!), `${page} names npm run ${name!}`);
});

test('decisions are numbered without a gap', () => {
  readdirSync('docs/decisions')
    .sort()
    .forEach((file, index) => assert.match(file, new RegExp(`^${`${index + 1}`.padStart(4, '0')}-[a-z0-9-]+\\.md$`)));
});

test('the README has the embed code that the embed pack makes, and the demo the twins of today’s words (npm run docs)', async () => {
  const readme = readFileSync('README.md', 'utf8');
  assert.ok(readme.includes('<!-- embed code -->'));
  assert.equal(readme, await fillReadme(readme));
  for (const page of demoPages) {
    const html = readFileSync(`demo/${page}`, 'utf8');
    assert.ok(html.includes('data-edition'), page);
    assert.equal(html, await fillTwins(html), page);
  }
});
