import { canonicalJson, fingerprintOf, hashContent, hasSameText } from '../../content/content-hash.js';
import type { FactPath } from '../../content/facts.js';
import { todayInLondon } from '../../content/review.js';
import type { Edition } from '../../content/edition-history.js';
import type { Briefing } from '../../content/schema.js';
import type { StatusChange } from '../../content/status-history.js';

/** A briefing that is being edited. Its shape is that of a briefing, but its fields may hold anything. */
export interface Draft {
  readonly content: Briefing;
  /** For the history and the feed: what partners must do. */
  readonly actionNeeded: string;
  /** Facts that still hold although the text around them changed. */
  readonly confirmed?: readonly FactPath[];
}

/** What is in the repository now. */
export interface Repository {
  readonly published: Briefing;
  readonly editions: readonly Edition[];
  readonly statusChanges: readonly StatusChange[];
  readonly version: string;
}

/** A draft of the published briefing, with nothing changed yet. It is a copy, so that elements mark it as a draft. */
export function createDraft(published: Briefing): Draft {
  return { content: { ...published }, actionNeeded: '' };
}

/** Whether the text of the draft differs from the published edition. */
export function hasTextChanged({ content }: Draft, published: Briefing): boolean {
  return !hasSameText(content, published);
}

/** Whether partners do not have the edition yet. Until they have it, changed text corrects it. */
export function isPlanned({ edition }: Briefing): boolean {
  return edition.releasedOn > todayInLondon();
}

/**
 * The draft with the edition that follows from its text: the published one if the text is the same; otherwise the new reference,
 * the next number unless a planned edition is corrected, and a release date, which is proposed once and then the owner's to change.
 */
export function updateEdition(draft: Draft, published: Briefing): Draft {
  const { content } = draft;
  if (!hasTextChanged(draft, published)) return setEdition(draft, published.edition);
  const fingerprint = fingerprintOf(hashContent(content));
  const number = isPlanned(published) ? published.edition.number : published.edition.number + 1;
  const releasedOn = content.edition.number === number ? content.edition.releasedOn : proposeDate(published);
  return setEdition(draft, { number, releasedOn, fingerprint });
}

/** Whether the draft says what is published, in every field. */
export function isPublished({ content }: Pick<Draft, 'content'>, published: Briefing): boolean {
  return canonicalJson(content) === canonicalJson(published);
}

/** A warning for a draft that was made from an earlier edition than the published one; `undefined` for any other. */
export function formatStaleBase({ content }: Draft, published: Briefing): string | undefined {
  const { edition } = published;
  const { number, fingerprint } = content.edition;
  const hasOtherText = number === edition.number && fingerprint !== edition.fingerprint;
  return number < edition.number || (hasOtherText && !isPlanned(published))
    ? `This draft was made before edition ${edition.number} was released, and may undo its changes. Check the changes.`
    : undefined;
}

function setEdition(draft: Draft, edition: Briefing['edition']): Draft {
  return { ...draft, content: { ...draft.content, edition } };
}

/** Today, but not before the release of the published edition. */
function proposeDate({ edition }: Briefing): string {
  const today = todayInLondon();
  return today > edition.releasedOn ? today : edition.releasedOn;
}
