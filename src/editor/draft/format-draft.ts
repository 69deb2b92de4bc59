import { hashContent } from '../../content/content-hash.js';
import { hasVisibleText } from '../../content/text-rules.js';
import type { Briefing } from '../../content/schema.js';
import { formatDate } from '../../elements/templates/date.js';
import type { Change, ItemDifference, WordRun } from './diff.js';
import { hasTextChanged, type Draft } from './draft.js';
import { isInvisibleChange } from './compare-text.js';

/** A change of an item in words. */
export function formatChange(change: Change, { place, placeBefore, idBefore, words }: ItemDifference): string {
  if (change === 'moved') return `moved from ${placeBefore!} to ${place!}`;
  if (change === 'renamed') return `link ID changed from ${idBefore!}: existing links will stop working`;
  return change === 'reworded' ? (formatSlightChange(words) ?? change) : change;
}

/** A change of a text that leaves its words as they were; `undefined` for any other. */
export function formatSlightChange(words: readonly WordRun[]): string | undefined {
  const { before, after } = sidesOf(words);
  if (before.replaceAll('**', '') === after.replaceAll('**', '')) return 'only bold changed';
  return isInvisibleChange(before, after) ? 'only spaces or hidden characters changed' : undefined;
}

/** A day as people can read it. A draft that somebody else wrote may have any text in its place. */
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Which edition is signed off, and which it follows. */
export function formatEdition(draft: Draft, published: Briefing): string {
  const { number, releasedOn, fingerprint } = draft.content.edition;
  const format = (date: string) => formatDate(date, published.labels);
  const release = day.test(releasedOn) ? `to be released on ${format(releasedOn)}` : 'without a valid release date';
  if (!hasTextChanged(draft, published))
    return `The text has not changed: edition ${number} (reference ${fingerprint}). No new edition is needed.`;
  const before = published.edition;
  if (number === before.number)
    return `Edition ${number}, ${release} (reference ${fingerprint}). This corrects it before its release (reference before: ${before.fingerprint}).`;
  return `Edition ${number}, ${release} (reference ${fingerprint}). It follows edition ${before.number}, released on ${format(before.releasedOn)} (reference ${before.fingerprint}).`;
}

/** The hash of the text that is signed: somebody who makes many texts can find another one with the same 8 digits. */
export function formatFullReference({ content }: Draft): string {
  return `Full reference: ${hashContent(content)}`;
}

/** Where a draft came from, as far as this browser knows. */
export interface DraftOrigin {
  readonly isFromLink: boolean;
  /** The name of what it was imported from, if it was. */
  readonly importedFrom?: string | undefined;
}

export function formatOrigin({ isFromLink, importedFrom }: DraftOrigin): string {
  if (isFromLink)
    return 'This is a shared draft, which came by a link. It is not published, and nobody has checked who wrote it.';
  return importedFrom === undefined
    ? 'This draft was made in the editor. It is not published.'
    : `This draft was imported from ${importedFrom}. It is not published.`;
}

/** The source line below compared predictors. A draft names no publisher. */
export function formatSource({ documentType, title }: Briefing): string {
  return `Source: draft of ${documentType}, ${title.text}`;
}

/** Predictors are never shown without their caveat. */
export function hasCaveat({ predictors }: Briefing): boolean {
  return hasVisibleText(predictors.caveat);
}

/** The text before and after, from its runs of words. */
export function sidesOf(words: readonly WordRun[]): { readonly before: string; readonly after: string } {
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
