import * as z from 'zod';
import { actionNeeded, historyDate, parseHistory, statusHistoryFile, versionNumber } from './history-schema.js';
import { replacementSchema } from './schema.js';
import entries from './status-history.json' with { type: 'json' };

const statusChangeSchema = z.strictObject({
  /** The status from then on; `published` reverses a replacement or withdrawal. */
  status: z.enum(['published', 'superseded', 'withdrawn'], {
    error: 'Enter "published", "superseded" or "withdrawn"',
  }),
  changedOn: historyDate,
  /** When the notice was corrected, if that is what the entry does: the status itself stays as it was. */
  correctedOn: historyDate.optional(),
  /** The number of the edition that the change concerns. */
  edition: z.int({ error: 'Enter the number of an edition' }),
  /** The version of the package that says so. Earlier versions keep what they said. */
  version: versionNumber,
  /** What partners must do about it. */
  actionNeeded,
  /** What readers should use instead, as it was at that time: the feed goes on saying so after a reversal. */
  replacement: replacementSchema.optional(),
});

/** A change of the status of the briefing. It is published in the feed, and is not an edition. */
export type StatusChange = Readonly<z.infer<typeof statusChangeSchema>>;

/** Throws a `ContentError` for anything that is no status history. */
export function parseStatusHistory(value: unknown): readonly StatusChange[] {
  return parseHistory(statusChangeSchema, value, statusHistoryFile);
}

/** All changes of the status, oldest first. Entries are added, never changed; the build says what to add. */
export const statusHistory = parseStatusHistory(entries);
