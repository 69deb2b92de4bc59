import { briefing } from '../fixtures/edition-1.js';
import { updateEdition, createDraft, type Draft } from '../../src/editor/draft/draft.js';
import { setField } from '../../src/editor/draft/edit.js';

/** The briefing of the fixture with other texts in some fields, by their paths. */
export function change(fields: Readonly<Record<string, string>>): Draft {
  return Object.entries(fields).reduce(
    (draft, [path, text]) => setField(draft, path, text, briefing),
    updateEdition(createDraft(briefing), briefing),
  );
}
