import { todayInLondon } from '../../content/review.js';
import type { Briefing } from '../../content/schema.js';
import { fingerprintWords } from '../../content/edition-rules.js';

/** A briefing in the making. Its shape is that of a briefing, but its fields may still hold anything. */
export interface Draft {
  readonly content: Briefing;
  /** For the ledger: who must do what when it is released. */
  readonly actionNeeded: string;
}

/** The published briefing, as a draft in which nothing is changed yet: a copy, which elements mark as a draft. */
export function startDraft(published: Briefing): Draft {
  return { content: { ...published }, actionNeeded: '' };
}

/** Whether the words of a settled draft are no longer those of the published edition. */
export function hasNewWords({ content }: Draft, published: Briefing): boolean {
  return content.edition.number !== published.edition.number;
}

/**
 * The draft with the edition that its words make it: the published one as long as they are the same; otherwise the next
 * number, the fingerprint, and a day, which is proposed once and then the owner's.
 */
export function settleEdition(draft: Draft, published: Briefing): Draft {
  const { content } = draft;
  const fingerprint = fingerprintWords(content).slice(0, 8);
  if (fingerprint === published.edition.fingerprint) return setEdition(draft, published.edition);
  const number = published.edition.number + 1;
  const releasedOn = content.edition.number === number ? content.edition.releasedOn : proposeDay(published);
  return setEdition(draft, { number, releasedOn, fingerprint });
}

/** What an owner should know of a draft that says it is the published edition, and is not; `undefined` for any other. */
export function findOlderBase({ content }: Draft, { edition }: Briefing): string | undefined {
  const { number, fingerprint } = content.edition;
  return number < edition.number || (number === edition.number && fingerprint !== edition.fingerprint)
    ? `It was made before edition ${edition.number} was released: what that edition changed may stand here as it was. See the changes.`
    : undefined;
}

function setEdition(draft: Draft, edition: Briefing['edition']): Draft {
  return { ...draft, content: { ...draft.content, edition } };
}

/** Today, but not before the edition that it follows. */
function proposeDay({ edition }: Briefing): string {
  const today = todayInLondon();
  return today > edition.releasedOn ? today : edition.releasedOn;
}
