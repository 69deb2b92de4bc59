import { existsSync, readFileSync } from 'node:fs';
import { ContentError, findProblems, formatProblem } from '../../src/content/check.js';
import { describePrintLength } from '../../src/content/print-length.js';
import { findEditionProblems, sourceFile } from '../../src/content/edition-rules.js';
import { todayInLondon } from '../../src/content/review.js';
import { findStatusProblems } from '../../src/content/status-rules.js';

/** The first step of the build, before anything is deleted: content that may not be published stops it here. */
const problems = await findAllProblems();
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(
    `\nBuild stopped: ${problems.length} content ${problems.length === 1 ? 'error' : 'errors'}. Nothing was changed.`,
  );
  process.exitCode = 1;
} else {
  const { briefing } = await import('../../src/content/briefing.js');
  const note = describePrintLength(briefing);
  if (note !== undefined) console.log(note);
}

async function findAllProblems(): Promise<string[]> {
  const { briefing } = await import('../../src/content/briefing.js');
  const fieldProblems = findProblems(briefing).map((problem) => `src/content/briefing.ts: ${formatProblem(problem)}`);
  if (fieldProblems.length > 0) return fieldProblems;
  try {
    const { editionHistory } = await import('../../src/content/edition-history.js');
    const { statusHistory } = await import('../../src/content/status-history.js');
    const { version: packageVersion } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const state = {
      briefing,
      editions: editionHistory,
      statusChanges: statusHistory,
      readSource,
      packageVersion,
      today: todayInLondon(),
    };
    return [...findEditionProblems(state), ...findStatusProblems(state)];
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map(formatProblem);
    throw error;
  }
}

function readSource(edition: number): string | undefined {
  const file = sourceFile(edition);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
