import { followBuild } from './follow-build.js';
import { listContentTests, type StateKind } from './content-tests.js';
import type { RepositoryCopy } from './repository-copy.js';

/**
 * Everything that must hold in every state of the content, and that depends on it: the build, which checks the types of the
 * content, the documents, the sizes, and the tests that read what is published. The tests of behaviour never read it.
 * `isWhole` adds what cannot differ between states that are written alike: the lint, the types of tests and stories, and the
 * tests of how files are made, fetched and loaded. `looksAlike` leaves out the tests of what readers see. Throws with what
 * does not hold.
 */
export async function checkState(copy: RepositoryCopy, kind: StateKind): Promise<void> {
  await followBuild(copy);
  const built = await copy.mustRun('npm', 'run', 'build');
  // The second half of `npm run docs`: its first is the build.
  if (built.includes('npm run docs')) await copy.mustRun('npm', 'run', 'docs:fill');
  // The docs and the demo are formatted when they are filled in.
  await copy.mustRun('npx', 'prettier', '--check', '--log-level', 'warn', 'src/content');
  await copy.mustRun('npm', 'run', 'test:size');
  if (kind.isWhole) {
    await copy.mustRun('npx', 'eslint', 'src/content');
    await copy.mustRun('npm', 'run', 'test:types');
  }
  const tests = listContentTests(copy.folder, kind);
  const { isGood, output } = await copy.run(
    process.execPath,
    ...['--import', 'tsx', '--test', '--test-concurrency=1', '--test-reporter=tap', ...tests],
  );
  if (!isGood) throw new Error(findFailures(output));
}

/** The tests that failed, those inside others too, each with the first lines of what it says. */
export function findFailures(tap: string): string {
  return [...tap.matchAll(/^( *)not ok \d+ - .*\n\1 {2}---\n[^]*?\n\1 {2}\.\.\.$/gm)]
    .map(([failure]) => failure.split('\n').slice(0, 25).join('\n'))
    .join('\n');
}
