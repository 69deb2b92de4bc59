import { findProblems } from '../../content/check.js';
import type { Problem } from '../../content/problem.js';
import type { Briefing } from '../../content/schema.js';
import { hasNewWords, type Draft } from './draft.js';

/** What keeps a draft from being shown: each with its field. Empty for a good one. */
export function findDraftProblems(draft: Draft, published: Briefing): Problem[] {
  const { edition } = draft.content;
  const { number, releasedOn } = published.edition;
  const isTooEarly = hasNewWords(draft, published) && edition.releasedOn < releasedOn;
  return [
    ...withoutFollowing(findProblems(draft.content)),
    ...(isTooEarly && edition.releasedOn !== ''
      ? [
          {
            path: 'edition.releasedOn',
            message: `must not be before ${releasedOn}, the day of edition ${number} that it follows`,
          },
        ]
      : []),
  ];
}

/** The number of the link follows the printed one: it is not wrong besides while that one is. */
function withoutFollowing(problems: readonly Problem[]): readonly Problem[] {
  const isPrintedWrong = problems.some(({ path }) => path === 'contact.telephone.printed');
  return problems.filter(({ path }) => path !== 'contact.telephone.e164' || !isPrintedWrong);
}

/** Whether a release of the draft asks somebody to act: new words, or news that words no longer stand. */
export function needsAction(draft: Draft, published: Briefing): boolean {
  const { status } = draft.content;
  return hasNewWords(draft, published) || (status !== 'published' && status !== published.status);
}

/** What keeps it from being released besides: who must act is for the ledger, not for the reader. */
export function findReleaseProblems(draft: Draft, published: Briefing): Problem[] {
  return needsAction(draft, published) && draft.actionNeeded.trim() === ''
    ? [{ path: 'actionNeeded', message: 'is empty: partners learn from it whether they have to do something' }]
    : [];
}
