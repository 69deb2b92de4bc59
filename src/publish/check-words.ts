import { briefing } from '../content/briefing.js';
import { findProblems } from '../content/check.js';

/** The first step of the build: words that may not be published stop it here, with a sentence for their owner. */
const problems = findProblems(briefing);
for (const { path, message } of problems) console.error(`src/content/briefing.ts: ${path || 'the content'} ${message}`);
if (problems.length > 0) {
  console.error('\nNothing was built. Correct the words above, then build again.');
  process.exitCode = 1;
}
