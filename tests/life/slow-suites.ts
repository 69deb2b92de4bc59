import { findFailures } from './check-state.js';
import type { RepositoryCopy } from './repository-copy.js';

/**
 * The slower suites of `.ci/run` that read what is published, in its order. The others have fixtures, except for the
 * screenshots and transcripts: those differ in each state, and docs/releasing.md says who looks at them.
 */
const suites = [
  'test:security',
  'test:server',
  'test:wordpress',
  'test:editors',
  'test:compatibility',
  'build-storybook',
  'test:storybook',
  'test:package',
  'test:consumers',
];

/** Runs all of them in a copy that is built. Throws with what failed. */
export async function runSlowSuites(copy: RepositoryCopy): Promise<void> {
  const failures: string[] = [];
  for (const suite of suites) {
    const { isGood, output } = await copy.run('npm', 'run', suite);
    if (!isGood) failures.push(`${suite} failed:\n${findFailures(output) || output}`);
  }
  if (failures.length > 0) throw new Error(failures.join('\n'));
}
