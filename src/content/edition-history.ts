import * as z from 'zod';
import { month } from './schema-rules.js';
import { actionNeeded, editionHistoryFile, hash, historyDate, parseHistory, versionNumber } from './history-schema.js';
import entries from './edition-history.json' with { type: 'json' };
import { factPaths } from './facts.js';

const editionSchema = z.strictObject({
  number: z.int({ error: 'Enter a whole number' }).min(1, { error: 'Enter 1 or more' }),
  /** The date from which partners may use the edition. */
  releasedOn: historyDate,
  /** The version of the package in which the edition was first released. */
  version: versionNumber,
  /** What partners must do when it is released. */
  actionNeeded,
  /** SHA-256 of the text, as `content-hash.ts` defines it. */
  contentHash: hash,
  /** SHA-256 of the source document, `source/edition-N.txt`. */
  sourceHash: hash,
  /** SHA-256 of the entry before as canonical JSON; `null` for the first. It shows every later change of an entry. */
  previous: hash.nullable(),
  /** The month of the national report in this edition, so that a change of it is noticed. Older entries may lack it. */
  reportPublishedOn: month('Report published').nullable().optional(),
  /** Facts that still hold although the text around them changed. */
  confirmed: z.array(z.enum(factPaths, { error: `Use only ${factPaths.join(', ')}` })).optional(),
  /** The editor made the source document from the text, so comparing the two proves nothing. */
  sourceWrittenByEditor: z.literal(true, { error: 'Write true, or remove the field' }).optional(),
});

/** One edition of the text, as it was released. */
export type Edition = Readonly<z.infer<typeof editionSchema>>;

/** Throws a `ContentError` for anything that is no edition history. */
export function parseEditionHistory(value: unknown): readonly Edition[] {
  return parseHistory(editionSchema, value, editionHistoryFile);
}

/** All editions, oldest first. Entries are added, never changed; the build says what to add. */
export const editionHistory = parseEditionHistory(entries);
