/**
 * `npm run test:life`: takes copies of the repository through the life of a content, as an owner would with the editor and with
 * what the build prints, and checks each state. `npm run test:life -- e f` runs only those parts.
 *
 * A slow machine may add `--quick`: it leaves out the slow tests in content-tests.ts and the browser tests of elements.
 */
import { checkState } from './check-state.js';
import { parts } from './parts.js';
import { RepositoryCopy } from './repository-copy.js';

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const chosen = words.filter((word) => !word.startsWith('--'));
const unknown = chosen.find((letter) => !Object.hasOwn(parts, letter));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". Choose from ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

let [passed, failed] = [0, 0];
for (const [letter, { name, states, runsBrowserTests }] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(letter)) continue;
  for (const state of states) {
    const copy = new RepositoryCopy();
    const start = Date.now();
    try {
      state.change(copy);
      checkState(copy, isQuick);
      if (runsBrowserTests && !isQuick) copy.mustRun('npm', 'run', 'test:browser');
      passed++;
      console.log(`passed (${letter}) ${name}, ${state.name}: ${Math.round((Date.now() - start) / 1000)} s`);
    } catch (error) {
      failed++;
      console.error(`FAILED (${letter}) ${name}, ${state.name}\n${(error as Error).message}`);
    } finally {
      copy.remove();
    }
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
