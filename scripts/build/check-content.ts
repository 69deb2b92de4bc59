import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { transformSync, type TransformFailure } from 'esbuild';
import { checkBriefing, ContentError, findProblems, formatProblem } from '../../src/content/check.js';
import { findFutureDates } from '../../src/content/future-dates.js';
import { canonicalJson } from '../../src/content/content-hash.js';
import { formatPrintLength } from '../../src/content/print-length.js';
import { findEditionProblems, sourceFile, type Release } from '../../src/content/edition-rules.js';
import { todayInLondon } from '../../src/content/review.js';
import { findStatusProblems } from '../../src/content/status-rules.js';
import { formatVersionCommand, proposeVersion } from '../../src/content/versions.js';
import { briefingFile, editionHistoryFile, statusHistoryFile } from '../../src/content/history-schema.js';

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
  const note = formatPrintLength(briefing);
  if (note !== undefined) console.log(note);
}

async function findAllProblems(): Promise<string[]> {
  const slips = [briefingFile, editionHistoryFile, statusHistoryFile].flatMap(findSlips);
  if (slips.length > 0) return slips;
  const { briefing } = await import('../../src/content/briefing.js');
  const fieldProblems = [...findProblems(briefing), ...findFutureDates(briefing, todayInLondon())].map(
    (problem) => `${briefingFile}: ${formatProblem(problem)}`,
  );
  if (fieldProblems.length > 0) return fieldProblems;
  const [editions, statuses] = await Promise.allSettled([
    import('../../src/content/edition-history.js'),
    import('../../src/content/status-history.js'),
  ]);
  if (editions.status === 'rejected' || statuses.status === 'rejected')
    return [editions, statuses].flatMap(listImportProblems);
  const { version: packageVersion } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const state = {
    briefing,
    editions: editions.value.editionHistory,
    statusChanges: statuses.value.statusHistory,
    loadSource,
    packageVersion,
    lastRelease: loadLastRelease(),
    today: todayInLondon(),
  };
  const rewritten = findRewrittenEntries();
  if (rewritten.length > 0) return rewritten;
  const historyProblems = [...findEditionProblems(state), ...findStatusProblems(state)];
  if (historyProblems.length > 0) return historyProblems;
  return [...findStrayDocuments(state.editions.length), ...findReleaseProblems(packageVersion)];
}

/** Files beside the source documents that no edition has: of a text that never came, or with a slip in their name. */
function findStrayDocuments(editionCount: number): string[] {
  const expected = Array.from({ length: editionCount }, (_edition, index) => sourceFile(index + 1));
  const folder = dirname(sourceFile(1));
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => `${folder}/${name}`)
    .filter((file) => !expected.includes(file))
    .map(
      (file) =>
        `${file} belongs to no edition. Change the text in ${briefingFile} to that of this document, or delete the file.`,
    );
}

/** What is wrong with the entries of a history, which checks them when it is imported. */
function listImportProblems(result: PromiseSettledResult<unknown>): string[] {
  if (result.status === 'fulfilled') return [];
  if (result.reason instanceof ContentError) return result.reason.problems.map(formatProblem);
  throw result.reason;
}

/** A comma or a quotation mark too few or too many in a file that somebody edited by hand. */
function findSlips(file: string): string[] {
  try {
    transformSync(readFileSync(file, 'utf8'), { loader: file.endsWith('.json') ? 'json' : 'ts', logLevel: 'silent' });
    return [];
  } catch (error) {
    return (error as TransformFailure).errors.map(
      ({ text, location }) => `${file}, line ${location?.line ?? 1}: ${text}. Correct it there.`,
    );
  }
}

function loadSource(edition: number): string | undefined {
  const file = sourceFile(edition);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** What the last tag released; `undefined` without a tag, or if its content cannot be read by today's rules. */
function loadLastRelease(): Release | undefined {
  const tag = findLastTag();
  const module = tag === undefined ? undefined : runGit('show', `${tag}:./${briefingFile}`);
  if (tag === undefined || module === undefined) return undefined;
  try {
    const json = module.slice(module.indexOf('deepFreeze(') + 'deepFreeze('.length, module.lastIndexOf(')'));
    return { version: tag.slice(1), briefing: checkBriefing(JSON.parse(json)) };
  } catch {
    return undefined;
  }
}

/** Once a version has a tag, its content stays as it is: also a review or a label, which no history lists. */
function findReleaseProblems(version: string): string[] {
  const released = loadReleased(briefingFile, version);
  if (released === undefined || released === readFileSync(briefingFile, 'utf8')) return [];
  const next = proposeVersion([version], version, 'patch');
  return [
    `${briefingFile} is not as version ${version} was released (tag v${version}). Revert the change, or give it a version of its own. Run \`${formatVersionCommand(next)}\`.`,
  ];
}

/** Entries of the histories that differ from those of the last release. The hashes show a change of all but the last one. */
function findRewrittenEntries(): string[] {
  const tag = findLastTag();
  if (tag === undefined) return [];
  return [editionHistoryFile, statusHistoryFile].flatMap((file) => {
    const released = JSON.parse(runGit('show', `${tag}:./${file}`) ?? '[]') as unknown[];
    const entries = JSON.parse(readFileSync(file, 'utf8')) as unknown[];
    return released.every((entry, index) => canonicalJson(entry) === canonicalJson(entries[index] ?? null))
      ? []
      : [
          `${file}: an entry is not as it was released (tag ${tag}). Restore it. Or run \`git checkout ${tag} -- src/content\`, which discards every later change of the content, and make your change again in the editor.`,
        ];
  });
}

function findLastTag(): string | undefined {
  return runGit('describe', '--tags', '--abbrev=0', '--match', 'v*', '--exclude', '*-*')?.trim();
}

/** The file as it was released; `undefined` if there is no such tag, or no git. */
function loadReleased(file: string, version: string): string | undefined {
  return runGit('show', `v${version}:./${file}`);
}

/** What git prints; `undefined` if it cannot, or is not there. */
function runGit(...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
