import {
  findUnconfirmedFacts,
  questionedFacts,
  findFact,
  textAroundFacts,
  type FactPath,
} from '../../content/facts.js';
import type { Briefing } from '../../content/schema.js';
import { hasTextChanged, type Draft } from './draft.js';
import { fieldLabel } from './fields.js';

/** The draft with that fact confirmed: it still holds beside the changed text. */
export function confirmFact(draft: Draft, path: FactPath): Draft {
  return { ...draft, confirmed: [...new Set([...(draft.confirmed ?? []), path])] };
}

/** The facts that the changed text puts in question, and that nobody has confirmed. */
export function findFactsToConfirm(draft: Draft, published: Briefing): FactPath[] {
  return findUnconfirmedFacts(draft.content, findQuestioned(draft, published), confirmedFacts(draft, published));
}

/** What the history says of them: a fact that was changed together with the text is confirmed by that. */
export function confirmedFacts(draft: Draft, published: Briefing): FactPath[] {
  const { content, confirmed = [] } = draft;
  return findQuestioned(draft, published).filter(
    (path) =>
      findFact(content, path) !== null &&
      (confirmed.includes(path) || findFact(content, path) !== findFact(published, path)),
  );
}

/** The facts that the owner has confirmed and that stay as they are, for the people who sign; `undefined` if there is none. */
export function formatConfirmedFacts(draft: Draft, published: Briefing): string | undefined {
  const kept = confirmedFacts(draft, published).filter(
    (path) => findFact(draft.content, path) === findFact(published, path),
  );
  return kept.length === 0 ? undefined : `Confirmed as still true: ${kept.map((path) => fieldLabel(path)).join(', ')}.`;
}

function findQuestioned(draft: Draft, published: Briefing): FactPath[] {
  const { content } = draft;
  const [now, before] = [content, published].map((briefing) => Object.values(textAroundFacts(briefing)).join('\n'));
  return questionedFacts({
    isAboutReport: now !== before || content.reportPublishedOn !== published.reportPublishedOn,
    isContact:
      content.contact.telephone.e164 !== published.contact.telephone.e164 ||
      content.contact.email !== published.contact.email,
    isText: hasTextChanged(draft, published),
  });
}
