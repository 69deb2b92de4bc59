import { hasNoticeChanged, latestStatus } from '../../content/status-rules.js';
import { compareBriefings, compareTexts, type Differences } from './diff.js';
import { hasTextChanged, type Draft, type Repository } from './draft.js';

/** What a draft needs to be compared with. */
type Published = Pick<Repository, 'published' | 'statusChanges'>;

/** Whether a release of the draft needs an entry in the status history: for another status, or for a corrected notice. */
export function hasStatusChanged(draft: Draft, repository: Published): boolean {
  const { statusChanges } = repository;
  const latest = statusChanges.at(-1);
  return (
    draft.content.status !== latestStatus(statusChanges) ||
    (latest !== undefined && hasNoticeChanged(draft.content, latest)) ||
    hasActionChanged(draft, repository)
  );
}

/** Whether a release of the draft asks partners to act: new text, or another status or notice. */
export function needsAction(draft: Draft, repository: Published): boolean {
  return hasTextChanged(draft, repository.published) || hasStatusChanged(draft, repository);
}

/** What partners must do about the published notice; '' if there is none. */
export function publishedAction({ published, statusChanges }: Published): string {
  return published.status === 'published' ? '' : (statusChanges.at(-1)?.actionNeeded ?? '');
}

/** The changes from the published briefing to the draft. What partners must do about a published notice is one of them. */
export function compareDraft(draft: Draft, repository: Published): Differences {
  const differences = compareBriefings(repository.published, draft.content);
  if (!hasActionChanged(draft, repository)) return differences;
  const words = compareTexts(publishedAction(repository), draft.actionNeeded);
  return { ...differences, fields: [...differences.fields, { path: 'actionNeeded', words }] };
}

/** Whether the draft says something else about the published notice. With changed text, it says it about the new edition. */
function hasActionChanged(draft: Draft, repository: Published): boolean {
  const { content, actionNeeded } = draft;
  const published = publishedAction(repository);
  return (
    content.status === repository.published.status &&
    !hasTextChanged(draft, repository.published) &&
    ![published, ''].includes(actionNeeded.trim()) &&
    published !== ''
  );
}
