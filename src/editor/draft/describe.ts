import { hasVisibleText } from '../../content/text-rules.js';
import type { Briefing } from '../../content/schema.js';
import type { Change, ItemDifference, WordRun } from './diff.js';
import { hasTextChanged, type Draft } from './draft.js';

/** What happened to an item, for people. */
export function describeChange(change: Change, { placeBefore, idBefore }: ItemDifference): string {
  if (change === 'moved') return `moved, was ${placeBefore!}`;
  if (change === 'renamed') return `links called it ${idBefore!}: those no longer lead to it`;
  return change;
}

/** Which words are signed, and after which. */
export function describeEdition(draft: Draft, published: Briefing): string {
  const { number, releasedOn, fingerprint } = draft.content.edition;
  if (!hasTextChanged(draft, published))
    return `The words are those of edition ${number} (${fingerprint}): no new edition.`;
  const before = published.edition;
  return `To be edition ${number}, released on ${releasedOn}, after edition ${before.number} of ${before.releasedOn} (${before.fingerprint}). Fingerprint of these words: ${fingerprint}.`;
}

/** What stands below predictors that are compared. A draft names no publisher. */
export function describeSource({ documentType, title }: Briefing): string {
  return `Source: draft of ${documentType}, ${title.text}`;
}

/** Whether predictors may be shown at all: never without their caveat. */
export function hasCaveat({ predictors }: Briefing): boolean {
  return hasVisibleText(predictors.caveat);
}

/** The text before and after, from its runs of words. */
export function readSides(words: readonly WordRun[]): { readonly before: string; readonly after: string } {
  const join = (without: WordRun['is']) =>
    words
      .filter(({ is }) => is !== without)
      .map(({ text }) => text)
      .join('');
  return { before: join('added'), after: join('removed') };
}

/** Whether anything in a list has changed. */
export function hasChanges(items: readonly ItemDifference[]): boolean {
  return items.some(({ changes }) => changes.length > 0);
}
