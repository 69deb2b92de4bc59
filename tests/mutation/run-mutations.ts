/**
 * `npm run test:mutation`: puts one fault at a time into a copy of the source and checks that a test detects it.
 * `npm run test:mutation -- caveat` tries only the mutations with that word in their name, file or test.
 * `npm run test:mutation -- --quick`, for a slow machine, tries one mutation for each file of tests.
 * `npm run test:mutation -- --write` only writes the list of mutations to docs/mutation-testing.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { unpackBrowser } from '../../scripts/browser.mjs';
import { inParallel } from '../support/in-parallel.js';
import { Scratch } from '../support/scratch.js';
import type { Mutation } from './mutation.js';
import { mutations } from './mutations/index.js';
import { fillPage, page } from './page.js';

/** The steps of the build that make what a test reads, where that is more than the source. */
const builds: readonly (readonly [tests: RegExp, steps: readonly string[]])[] = [
  [/^tests\/scripts\/build\/bundles/, ['build:esm', 'build:bundles']],
  [/^tests\/iframe\//, ['build:pages']],
];
const isBrowserTest = (test: string) => /^tests\/(content|elements|define)\/(?!.*\.node\.)/.test(test);

function makeCopy(): Scratch {
  // With dist/ of the correct source, for tests that only read it.
  const copy = new Scratch('dist', 'tests', '.storybook', 'web-test-runner.config.mjs');
  copy.write(
    'one.config.mjs',
    [
      "import all from './web-test-runner.config.mjs';",
      'const config = { ...all.testFramework.config, bail: true };',
      'export default { ...all, coverage: false, testFramework: { config } };',
      '',
    ].join('\n'),
  );
  return copy;
}

/** Returns the names of the tests that fail in the copy, or the error if it cannot be built. */
async function findFailures(copy: Scratch, tests: readonly string[]): Promise<string[]> {
  const steps = builds.filter(([pattern]) => tests.some((test) => pattern.test(test))).flatMap(([, names]) => names);
  for (const step of steps) {
    const build = await copy.run('npm', 'run', step);
    if (build.status !== 0) return [`the build: ${build.stderr.trim().split('\n')[0] ?? ''}`];
  }
  const browser = tests.filter(isBrowserTest);
  const node = tests.filter((test) => !isBrowserTest(test));
  const failures = await Promise.all([
    browser.length > 0 ? runBrowserTests(copy, browser) : [],
    node.length > 0 ? runNodeTests(copy, node) : [],
  ]);
  return failures.flat();
}

async function runBrowserTests(copy: Scratch, tests: readonly string[]): Promise<string[]> {
  const files = tests.flatMap((test) => ['--files', test]);
  const bin = 'node_modules/@web/test-runner/dist/bin.js';
  const { status, stdout } = await copy.run(process.execPath, bin, '--config', 'one.config.mjs', ...files);
  return name(status, [...stdout.matchAll(/❌ (.*)/g)]);
}

async function runNodeTests(copy: Scratch, tests: readonly string[]): Promise<string[]> {
  const options = ['--import', 'tsx', '--test', '--test-reporter=tap'];
  const { status, stdout } = await copy.runUntil(/^not ok .*\n/m, process.execPath, ...options, ...tests);
  return name(status, [...stdout.matchAll(/^not ok \d+ - (.*)/gm)]);
}

function name(status: number | null, failed: readonly RegExpMatchArray[]): string[] {
  if (status === 0) return [];
  return failed.length > 0 ? failed.map(([, title]) => title!.trim()) : ['the file as a whole'];
}

/** Returns the first test that failed; `undefined` if none did. */
async function tryMutation(mutation: Mutation): Promise<string | undefined> {
  const copy = makeCopy();
  try {
    copy.replace(mutation.file, mutation.replace, mutation.by);
    return (await findFailures(copy, [mutation.test]))[0];
  } finally {
    copy.remove();
  }
}

const [word = ''] = process.argv.slice(2);
if (word === '--write') {
  writeFileSync(page, await fillPage(readFileSync(page, 'utf8')));
  process.exit();
}

// It opens a page in a third of the time that a whole Chromium takes.
process.env['CHROME_PATH'] = await unpackBrowser();

const all = Object.values(mutations).flat();
const chosen =
  word === '--quick'
    ? all.filter(({ test }, index) => all.findIndex((other) => other.test === test) === index)
    : all.filter(({ name, file, test }) => [name, file, test].some((text) => text.includes(word)));
const whole = makeCopy();
const failing = await findFailures(whole, [...new Set(chosen.map(({ test }) => test))]);
whole.remove();
if (failing.length > 0) {
  console.error(`These tests fail without a mutation. Correct them first:\n${failing.join('\n')}`);
  process.exit(1);
}

let undetected = 0;
await inParallel(chosen, async (mutation) => {
  const start = performance.now();
  const detectedBy = await tryMutation(mutation);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (detectedBy === undefined) undetected++;
  console.log(
    `${seconds.padStart(6)} s  ${detectedBy === undefined ? `NOT DETECTED ${mutation.name}` : `detected ${mutation.name}: ${detectedBy}`}`,
  );
});

console.log(`${chosen.length - undetected} passed, ${undetected} failed`);
process.exitCode = undetected > 0 ? 1 : 0;
