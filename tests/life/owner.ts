import { todayInLondon } from '../../src/content/review.js';
import type { Briefing } from '../../src/content/schema.js';
import { confirmFact, findFactsToConfirm } from '../../src/editor/draft/confirm-facts.js';
import { createDraft, type Draft } from '../../src/editor/draft/draft.js';
import { setField } from '../../src/editor/draft/edit.js';
import { createFiles } from '../../src/editor/draft/export-files.js';
import { needsAction } from '../../src/editor/draft/status-changes.js';
import { findDraftProblems, findReleaseProblems } from '../../src/editor/draft/validate.js';
import type { RepositoryCopy } from './repository-copy.js';
import { editionHistoryFile } from '../../src/content/history-schema.js';

/** So many days from today, or from another date. */
export function addDays(days: number, from = todayInLondon()): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Texts by the paths of their fields. */
type Fields = Readonly<Record<string, string>>;

/** The draft with other texts in these fields, as they would be typed into the form. */
export function fill(draft: Draft, published: Briefing, fields: Fields): Draft {
  return Object.entries(fields).reduce((before, [path, text]) => setField(before, path, text, published), draft);
}

/**
 * Changes the content in the editor, confirms the facts that it asks about and unpacks the files that it offers. Throws if the
 * editor would not offer any. Returns the published content.
 */
export function publishInEditor(copy: RepositoryCopy, change: (draft: Draft, published: Briefing) => Draft): Briefing {
  const repository = copy.readRepository();
  const { published } = repository;
  const changed = change(createDraft(published), published);
  const asked = needsAction(changed, repository)
    ? { ...changed, actionNeeded: 'Every partner: see the feed.' }
    : changed;
  const draft = findFactsToConfirm(asked, published).reduce(confirmFact, asked);
  const problems = [...findDraftProblems(draft, published), ...findReleaseProblems(draft, repository)];
  if (problems.length > 0) throw new Error(`The editor refuses the draft: ${JSON.stringify(problems)}`);
  for (const [path, text] of createFiles(draft, repository)) copy.write(path, text);
  return draft.content;
}

/** Changes the content by hand in `briefing.ts`. */
export function changeByHand(copy: RepositoryCopy, before: string, after: string): void {
  const file = 'src/content/briefing.ts';
  if (!copy.read(file).includes(before)) throw new Error(`${file} has no ${before}`);
  copy.write(
    file,
    copy.read(file).replace(before, () => after),
  );
}

/**
 * Makes the last edition one that partners have had for a month, and its version one that has a tag: only then does changed text
 * ask for the next edition, and any change for another version.
 */
export function release(copy: RepositoryCopy): void {
  const { published, editions } = copy.readRepository();
  const latest = editions.at(-1)!;
  const before = editions.at(-2);
  const releasedOn = before && before.releasedOn > addDays(-30) ? before.releasedOn : addDays(-30);
  if (latest.releasedOn > releasedOn) {
    copy.writeEntries(editionHistoryFile, [...editions.slice(0, -1), { ...latest, releasedOn }]);
    changeByHand(copy, `"releasedOn": "${published.edition.releasedOn}"`, `"releasedOn": "${releasedOn}"`);
  }
  copy.tagRelease();
}
