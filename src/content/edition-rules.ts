import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Edition } from './edition-history.js';
import type { Briefing } from './schema.js';
import { wordsOf } from './words.js';

/** SHA-256 as 64 hexadecimal digits. By a library, for the preview needs it in browsers that have none on a page without TLS. */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The fingerprint of the words, by which an edition is known. */
export function fingerprintWords(briefing: Briefing): string {
  return fingerprint(canonicalJson(wordsOf(briefing)));
}

/** JSON with sorted keys and no white space: one spelling for one value. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const placeholder = 'Who must do what.';

/** The paper of an edition; `undefined` if there is none. */
export type ReadSource = (edition: number) => string | undefined;

/** What is wrong between words, ledger and papers: each with what to do about it. Empty if all is well. */
export function findLedgerProblems(briefing: Briefing, editions: readonly Edition[], readSource: ReadSource): string[] {
  const words = fingerprintWords(briefing);
  const latest = editions.at(-1);
  const past = editions.flatMap((edition, index) =>
    findEntryProblems(edition, editions[index - 1], index + 1, readSource),
  );
  if (past.length > 0) return past;
  if (latest?.words !== words) return [explainNewEdition(briefing, words, latest, readSource)];
  const { number, releasedOn } = latest;
  const expected = { number, releasedOn, fingerprint: words.slice(0, 8) };
  return canonicalJson(briefing.edition) === canonicalJson(expected)
    ? []
    : [`src/content/briefing.ts: edition must say what the ledger says: ${write(expected)}`];
}

function findEntryProblems(
  entry: Edition,
  before: Edition | undefined,
  number: number,
  readSource: ReadSource,
): string[] {
  const where = `src/content/edition-history.ts: edition ${entry.number}`;
  const source = readSource(entry.number);
  const previous = before ? fingerprint(canonicalJson(before)) : null;
  return [
    entry.number !== number &&
      `${where} stands where edition ${number} must stand. Editions are added, never taken away.`,
    entry.previous !== previous &&
      `${where} does not follow from the one before it: an entry was changed after its release. Take the change back.`,
    (entry.actionNeeded.trim() === '' || entry.actionNeeded === placeholder) &&
      `${where} does not say who must do what: write actionNeeded.`,
    !/^\d{4}-\d\d-\d\d$/.test(entry.releasedOn) &&
      `${where} has no day of release, such as 2026-12-01: write releasedOn.`,
    before !== undefined &&
      entry.releasedOn < before.releasedOn &&
      `${where} is released before the one before it: correct releasedOn.`,
    source === undefined && `src/content/source/edition-${entry.number}.txt is missing: every edition keeps its paper.`,
    source !== undefined &&
      fingerprint(source) !== entry.source &&
      `src/content/source/edition-${entry.number}.txt is no longer the paper of edition ${entry.number}. Take the change back.`,
  ].filter((problem) => typeof problem === 'string');
}

/** The entry in the ledger after `latest`, for words of that fingerprint and their paper. */
export function makeEdition(
  latest: Edition | undefined,
  words: string,
  source: string,
  { releasedOn, actionNeeded }: Pick<Edition, 'releasedOn' | 'actionNeeded'>,
): Edition {
  const previous = latest ? fingerprint(canonicalJson(latest)) : null;
  return { number: (latest?.number ?? 0) + 1, releasedOn, actionNeeded, words, source: fingerprint(source), previous };
}

function explainNewEdition(
  briefing: Briefing,
  words: string,
  latest: Edition | undefined,
  readSource: ReadSource,
): string {
  const number = (latest?.number ?? 0) + 1;
  const source = readSource(number);
  const entry = {
    ...makeEdition(latest, words, source ?? '', { releasedOn: 'YYYY-MM-DD', actionNeeded: placeholder }),
    ...(source === undefined ? { source: '(put the paper there, then build again)' } : {}),
  };
  return `src/content/briefing.ts: the words have changed, and they are still called edition ${briefing.edition.number}.
If that was not meant, take the change back. If it was, this makes them edition ${number}:
1. Put the paper with the new words into src/content/source/edition-${number}.txt.
2. In src/content/briefing.ts write, with the day of release:
   edition: ${write({ number, releasedOn: 'YYYY-MM-DD', fingerprint: words.slice(0, 8) })},
3. At the end of the list in src/content/edition-history.ts add, with the same day and a sentence for whom it concerns:
   ${write(entry)},`;
}

/** As one writes it in code. */
function write(value: object): string {
  const fields = Object.entries(value).map(([name, field]) => `${name}: ${JSON.stringify(field).replaceAll('"', "'")}`);
  return `{ ${fields.join(', ')} }`;
}
