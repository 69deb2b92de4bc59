import { briefing } from '../fixtures/edition-1.js';
import { createDraft, type Draft } from '../../src/editor/draft/draft.js';
import { importText } from '../../src/editor/draft/import.js';
import { reviewImport, type ImportChoices } from '../../src/editor/draft/import-review.js';
import { comparedChoices } from './compared-choices.js';

export const present = createDraft(briefing);

/** What an import of the text into the published briefing, or into a draft, would do. */
export const review = (text: string, choices: Partial<ImportChoices> = {}, draft: Draft = present) =>
  reviewImport(importText(text, draft, briefing), { ...comparedChoices, ...choices }, draft, briefing);

/** What a person is asked about an import, in short. */
export function ask(text: string) {
  const { unassigned, rows, facts, missing } = review(text);
  return {
    lines: unassigned.map(({ raw }) => raw),
    rows: rows.map(({ id, decision }) => `${id}: ${decision ?? 'asked'}`),
    facts: facts.map(({ path }) => path),
    missing,
  };
}

export const nothing = { lines: [], rows: [], facts: [], missing: [] };
