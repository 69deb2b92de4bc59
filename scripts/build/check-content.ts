import { existsSync, readFileSync } from 'node:fs';
import { briefing } from '../../src/content/briefing.js';
import { findProblems } from '../../src/content/check.js';
import { editions } from '../../src/content/edition-history.js';
import { notices } from '../../src/content/notices.js';
import { findNoticeProblems } from '../../src/content/status-rules.js';
import { findLedgerProblems } from '../../src/content/edition-rules.js';

/** The first step of the build: words that may not be published stop it here, with sentences for their owner. */
const problems = findProblems(briefing).map(
  ({ path, message }) => `src/content/briefing.ts: ${path || 'it'} ${message}`,
);
if (problems.length === 0)
  problems.push(...findLedgerProblems(briefing, editions, readSource), ...findNoticeProblems(briefing, notices));

for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error('\nNothing was built. Correct the above, then build again.');
  process.exitCode = 1;
}

function readSource(edition: number): string | undefined {
  const file = `src/content/source/edition-${edition}.txt`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
