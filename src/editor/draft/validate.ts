import { findProblems } from '../../content/check.js';
import type { StatusChange } from '../../content/status-history.js';
import { findActionProblem } from '../../content/history-schema.js';
import { findEarliestChangeDate } from '../../content/status-rules.js';
import { findFutureDates } from '../../content/future-dates.js';
import type { Problem } from '../../content/problem.js';
import { todayInLondon } from '../../content/review.js';
import type { Briefing } from '../../content/schema.js';
import { findFactsToConfirm } from './confirm-facts.js';
import { createDraft, hasTextChanged, isPlanned, type Draft, type Repository } from './draft.js';
import type { History } from './history.js';
import { hasStatusChanged, needsAction } from './status-changes.js';

/** What prevents a draft from being shown, each with its field. Empty for a good one. */
export function findDraftProblems(draft: Draft, published: Briefing): Problem[] {
  const { edition } = draft.content;
  const { number, releasedOn } = published.edition;
  const isTooEarly =
    hasTextChanged(draft, published) &&
    !isPlanned(published) &&
    edition.releasedOn !== '' &&
    edition.releasedOn < releasedOn;
  return [
    ...withoutDerivedNumber(findProblems(draft.content)),
    ...(isTooEarly
      ? [
          {
            path: 'edition.releasedOn',
            message: `Enter a date on or after ${releasedOn}, when edition ${number} was released`,
          },
        ]
      : []),
    ...(draft.actionNeeded === '' ? [] : actionProblems(draft.actionNeeded)),
  ];
}

/** What the form shows beside its fields: also dates after today, on which nothing can have been done yet. */
export function findFormProblems(draft: Draft, published: Briefing): Problem[] {
  return [...findDraftProblems(draft, published), ...findFutureDates(draft.content, todayInLondon())];
}

/** The number for the link is derived from the printed one, so it is no second problem while that one is wrong. */
function withoutDerivedNumber(problems: readonly Problem[]): readonly Problem[] {
  const isPrintedWrong = problems.some(({ path }) => path === 'contact.telephone.printed');
  return problems.filter(({ path }) => path !== 'contact.telephone.e164' || !isPrintedWrong);
}

/** Whether the content has no problem. What partners must do is no part of it. */
export function isValid(problems: readonly Problem[]): boolean {
  return problems.every(({ path }) => path === 'actionNeeded');
}

/** The latest content without a problem, up to the current step; what is published if there is none. */
export function findLastValid({ steps, at }: History, published: Briefing): Briefing {
  const before = steps.slice(0, at + 1).reverse();
  const valid = before.find(({ draft }) => isValid(findFormProblems(draft, published)));
  return (valid?.draft ?? createDraft(published)).content;
}

/** Whether the draft is an edition for a day that has gone by. It was proposed when the draft was begun. */
export function isReleaseDatePassed(draft: Draft, published: Briefing): boolean {
  const { releasedOn } = draft.content.edition;
  return hasTextChanged(draft, published) && releasedOn !== '' && releasedOn < todayInLondon();
}

/** What else prevents a draft from being released. */
export function findReleaseProblems(
  draft: Draft,
  repository: Pick<Repository, 'published' | 'statusChanges'>,
): Problem[] {
  const { published, statusChanges } = repository;
  return [
    ...(hasStatusChanged(draft, repository) ? findChangeDateProblems(draft.content, published, statusChanges) : []),
    ...findFutureDates(draft.content, todayInLondon()),
    ...(isReleaseDatePassed(draft, published)
      ? [{ path: 'edition.releasedOn', message: 'Enter today’s date or a later one' }]
      : []),
    ...(needsAction(draft, repository) && draft.actionNeeded === '' ? actionProblems('') : []),
    ...findFactsToConfirm(draft, published).map((path) => ({
      path,
      message: 'Confirm or correct this: the text that it belongs to has changed',
    })),
  ];
}

/** A status is not dated before the one that it follows, or before partners had the edition, unless it is older than that. */
function findChangeDateProblems(
  { status, statusChangedOn }: Briefing,
  published: Briefing,
  changes: readonly StatusChange[],
): Problem[] {
  if (!statusChangedOn) return [];
  const { number, releasedOn } = published.edition;
  const earliest = findEarliestChangeDate(status, changes);
  const message =
    earliest !== undefined && statusChangedOn < earliest
      ? `Enter a date on or after ${earliest}, when the status changed before`
      : !isPlanned(published) && status !== published.status && statusChangedOn < releasedOn
        ? `Enter a date on or after ${releasedOn}, when edition ${number} was released`
        : undefined;
  return message === undefined ? [] : [{ path: 'statusChangedOn', message }];
}

function actionProblems(text: string): Problem[] {
  const message = findActionProblem(text);
  return message === undefined ? [] : [{ path: 'actionNeeded', message }];
}
