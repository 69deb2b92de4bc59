import * as z from 'zod';
import { ContentError, findSchemaProblems } from './check.js';
import { findLineProblems, hasVisibleText } from './text-rules.js';

/** Where the text and its histories are in the repository. */
export const briefingFile = 'src/content/briefing.ts';
export const editionHistoryFile = 'src/content/edition-history.json';
export const statusHistoryFile = 'src/content/status-history.json';

/** Written by the build into an entry to be completed, and refused until somebody has replaced it. */
export const actionPlaceholder = 'SAY WHAT PARTNERS MUST DO';

export const hash = z.string({ error: 'Add the hash' }).regex(/^[0-9a-f]{64}$/, { error: 'Enter a SHA-256 hash' });

export const historyDate = z.iso.date({ error: 'Enter a real date, like 2026-12-01' });

export const versionNumber = z.string({ error: 'Add the version of the package' }).regex(/^\d+\.\d+\.\d+$/, {
  error: 'Enter the version of the package, like 1.0.0',
});

export const actionNeeded = z.string({ error: 'Enter what partners must do' }).superRefine((text, context) => {
  const message = findActionProblem(text);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

/** What is wrong with a sentence for partners; the build and the editor ask the same. */
export function findActionProblem(text: string): string | undefined {
  if (!hasVisibleText(text) || text === actionPlaceholder) return 'Enter what partners must do';
  return findLineProblems(text)[0];
}

export function parseHistory<Entry>(schema: z.ZodType<Entry>, value: unknown, file: string): readonly Entry[] {
  const problems = findSchemaProblems(z.array(schema), value);
  if (problems.length > 0)
    throw new ContentError(problems.map(({ path, message }) => ({ path: `${file}: ${path}`, message })));
  return value as readonly Entry[];
}
