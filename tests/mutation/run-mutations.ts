/**
 * Breaks copies of the source on purpose, one thing at a time, and looks whether the test that should notice fails. None may
 * live. `npm run test:mutation -- --write` writes docs/mutation-testing.md; without it the program says if the page is no longer true.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { Scratch } from '../support/scratch.js';
import { breakages, type Breakage } from './mutations.js';

const page = 'docs/mutation-testing.md';
const all = Object.values(breakages).flat();

/** These see the breakage only in what is built of it. */
const needsBuild = ({ test }: Pick<Breakage, 'test'>) =>
  /^tests\/publish\/(pages|frames|files|preview-care)/.test(test);
const isBrowserTest = (test: string) => /^tests\/(content|elements|define)\//.test(test);

function makeCopy(): Scratch {
  // With what was built of the unbroken source, for the tests that only read it.
  const copy = new Scratch('dist', 'tests', 'stories', 'scripts', 'docs', 'web-test-runner.config.mjs');
  copy.write(
    'one.config.mjs',
    "import all from './web-test-runner.config.mjs';\nexport default { ...all, coverage: false };\n",
  );
  return copy;
}

/** The names of the tests that fail in the copy; of a copy that cannot even be built, what cannot. */
function findFailures(copy: Scratch, tests: readonly string[]): string[] {
  if (tests.some((test) => needsBuild({ test }))) {
    const build = copy.run('npm', 'run', 'build');
    if (build.status !== 0) return [`the build: ${build.stderr.trim().split('\n')[0] ?? ''}`];
  }
  const browser = tests.filter(isBrowserTest);
  const node = tests.filter((test) => !isBrowserTest(test));
  return [
    ...(browser.length > 0 ? runBrowserTests(copy, browser) : []),
    ...(node.length > 0 ? runNodeTests(copy, node) : []),
  ];
}

function runBrowserTests(copy: Scratch, tests: readonly string[]): string[] {
  const files = tests.flatMap((test) => ['--files', test]);
  const bin = 'node_modules/@web/test-runner/dist/bin.js';
  const { status, stdout } = copy.run(process.execPath, bin, '--config', 'one.config.mjs', ...files);
  return name(status, [...stdout.matchAll(/❌ (.*)/g)]);
}

function runNodeTests(copy: Scratch, tests: readonly string[]): string[] {
  const { status, stdout } = copy.run(process.execPath, '--import', 'tsx', '--test', '--test-reporter=tap', ...tests);
  return name(status, [...stdout.matchAll(/^not ok \d+ - (.*)/gm)]);
}

function name(status: number | null, failed: readonly RegExpMatchArray[]): string[] {
  if (status === 0) return [];
  return failed.length > 0 ? failed.map(([, title]) => title!.trim()) : ['the file as a whole'];
}

/** Who noticed the breakage: the first test that failed; `undefined` if nobody did. */
function tryBreakage(breakage: Breakage): string | undefined {
  const copy = makeCopy();
  try {
    copy.replace(breakage.file, breakage.replace, breakage.by);
    return findFailures(copy, [breakage.test])[0];
  } finally {
    copy.remove();
  }
}

function describe(noticed: ReadonlyMap<Breakage, string | undefined>): Promise<string> {
  const sections = Object.entries(breakages).map(([promise, broken]) => {
    const rows = broken.map((one) => {
      const by = noticed.get(one);
      return `| ${one.name} | ${by === undefined ? '**nobody**' : by.replaceAll('|', '\\|').replaceAll('<', '\\<')} | \`${one.test.replace('tests/', '')}\` |`;
    });
    return `## ${promise}\n\n| If | then this fails | in |\n| - | - | - |\n${rows.join('\n')}`;
  });
  const text = [
    '# What the tests notice',
    'Written by `npm run test:mutation -- --write`: each line is a damage that was done to a copy of the source, and the first test that failed because of it.',
    ...sections,
  ].join('\n\n');
  return resolveConfig(page).then((settings) => format(text, { ...settings, parser: 'markdown' }));
}

const whole = makeCopy();
const failing = findFailures(whole, [...new Set(all.map(({ test }) => test))]);
whole.remove();
if (failing.length > 0) {
  console.error(`Unbroken, these fail already, so nothing can be learned:\n${failing.join('\n')}`);
  process.exit(1);
}

const noticed = new Map<Breakage, string | undefined>();
for (const breakage of all) {
  const by = tryBreakage(breakage);
  noticed.set(breakage, by);
  console.log(`${by === undefined ? 'LIVES ' : 'noticed'} ${breakage.name}${by === undefined ? '' : ` <- ${by}`}`);
}

const written = await describe(noticed);
if (process.argv.includes('--write')) writeFileSync(page, written);
if (readFileSync(page, 'utf8') !== written)
  console.log(`${page} names other tests than these: npm run test:mutation -- --write`);
const lived = [...noticed.values()].filter((by) => by === undefined).length;
console.log(`${all.length - lived} passed, ${lived} failed`);
process.exitCode = lived > 0 ? 1 : 0;
