/**
 * `npm run test:life`: takes copies of the repository through the life of a content, as an owner would with the editor and with
 * what the build prints, and checks each state. `npm run test:life -- e f` runs only those parts.
 *
 * A slow machine may add `--quick`: it takes the first state of each part, and does what the build asks for. Only the parts
 * that differ most from what is published are also built and tested, without the tests that a few states are enough for.
 *
 * `npm run test:life -- --all e` adds the suites in slow-suites.ts, about 20 minutes for each state. They need what `.ci/run`
 * installs before it runs them. Run this after a change of those suites, or of what a withdrawn briefing shows.
 */
import { unpackBrowser } from '../../scripts/browser.mjs';
import { checkState } from './check-state.js';
import { followBuild } from './follow-build.js';
import { inParallel } from '../support/in-parallel.js';
import { parts } from './parts.js';
import { RepositoryCopy } from './repository-copy.js';
import { runSlowSuites } from './slow-suites.js';

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const isAll = words.includes('--all');
const chosen = words.filter((word) => !word.startsWith('--'));
const unknown = chosen.find((letter) => !Object.hasOwn(parts, letter));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". Choose from ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const states = Object.entries(parts)
  .filter(([letter]) => chosen.length === 0 || chosen.includes(letter))
  .flatMap(([letter, { name, states, runsAllTests = false, runsBrowserTests = false }]) =>
    (isQuick ? states.slice(0, 1) : states).map((state) => ({
      ...state,
      name: `(${letter}) ${name}, ${state.name}`,
      runsAllTests,
      runsBrowserTests,
    })),
  )
  // Those that take longest come first, so that no processor waits for another at the end.
  .sort((a, b) => Number(b.runsAllTests) - Number(a.runsAllTests));

// It opens a page in a third of the time that a whole Chromium takes.
process.env['CHROME_PATH'] = await unpackBrowser();

let [passed, failed] = [0, 0];
await inParallel(states, async ({ name, change, check, runsAllTests, runsBrowserTests, looksAlike = false }) => {
  const copy = new RepositoryCopy();
  const start = Date.now();
  try {
    await change(copy);
    if (isQuick && !runsAllTests) await followBuild(copy);
    else {
      await checkState(copy, { isWhole: runsAllTests && !isQuick, looksAlike });
      check?.(copy);
      if (isAll) await runSlowSuites(copy);
      if (runsBrowserTests && !isQuick) await copy.mustRun('npm', 'run', 'test:browser');
    }
    passed++;
    console.log(`passed ${name}: ${Math.round((Date.now() - start) / 1000)} s`);
  } catch (error) {
    failed++;
    console.error(`FAILED ${name}\n${(error as Error).message}`);
  } finally {
    copy.removeAll();
  }
});

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
