import { factPaths, findUnconfirmedFacts, readFact, textAroundFacts, type FactPath } from '../../content/facts.js';
import type { Briefing } from '../../content/schema.js';
import type { Draft } from './draft.js';

/** The draft with that fact confirmed: it still holds beside the changed text. */
export function confirmFact(draft: Draft, path: FactPath): Draft {
  return { ...draft, confirmed: [...new Set([...(draft.confirmed ?? []), path])] };
}

/** The facts that a changed title, introduction, board or report month puts in question, and that nobody has confirmed. */
export function findFactsToConfirm(draft: Draft, published: Briefing): FactPath[] {
  return isQuestioned(draft.content, published)
    ? findUnconfirmedFacts(draft.content, confirmedFacts(draft, published))
    : [];
}

/** What the history says of them: a fact that was changed together with the text is confirmed by that. */
export function confirmedFacts({ content, confirmed = [] }: Draft, published: Briefing): FactPath[] {
  return isQuestioned(content, published)
    ? factPaths.filter(
        (path) =>
          readFact(content, path) !== null &&
          (confirmed.includes(path) || readFact(content, path) !== readFact(published, path)),
      )
    : [];
}

function isQuestioned(content: Briefing, published: Briefing): boolean {
  const [now, before] = [content, published].map((briefing) => Object.values(textAroundFacts(briefing)).join('\n'));
  return now !== before || content.reportPublishedOn !== published.reportPublishedOn;
}
