import { canonicalJson } from '../../content/content-hash.js';
import type { Briefing } from '../../content/schema.js';
import type { Draft } from './draft.js';

/**
 * The steps of a draft that was begun before the latest release, with what that release recorded and the draft does not know:
 * another status, a review, a check of the contact. `at` is the index of the current step.
 */
export function followPublished(steps: readonly Draft[], at: number, published: Briefing): readonly Draft[] {
  const begun = steps[0]!.content;
  const followsStatus = canFollowStatus(begun, steps[at]!.content, published);
  return steps.map(({ content, ...rest }) => {
    const isStatusBegun = isSame(statusOf(content), statusOf(begun));
    const status = followsStatus && isStatusBegun ? statusOf(published) : {};
    return { ...rest, content: { ...followRecords(content, begun, published), ...status } };
  });
}

/**
 * A briefing that was withdrawn or replaced since the draft was begun stays so, with its notice as it is now: an owner whose
 * draft has the status that it began with does not want to go back to it.
 */
function canFollowStatus(begun: Briefing, now: Briefing, published: Briefing): boolean {
  // The first step may be missing, so a notice is never taken back.
  return isSame(statusOf(begun), statusOf(now)) && [published.status, 'published'].includes(now.status);
}

function statusOf({ status, statusChangedOn, replacement }: Briefing) {
  return { status, statusChangedOn, replacement };
}

/** A later review, or a later check of the same contact, replaces the one that the draft began with. */
function followRecords(content: Briefing, begun: Briefing, published: Briefing): Briefing {
  const { contact, review } = published;
  const isReviewLater = isLater(review.lastReviewed, content.review.lastReviewed);
  const isCheckLater = isLater(contact.checkedOn, content.contact.checkedOn);
  return {
    ...content,
    ...(isReviewLater && isSame(content.review, begun.review) && { review }),
    ...(isCheckLater && isSame(content.contact, begun.contact) && isSameContact(content, published) && { contact }),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

function isSameContact({ contact }: Briefing, published: Briefing): boolean {
  const { checkedOn } = published.contact;
  return isSame({ ...contact, checkedOn }, published.contact);
}

/** Dates are compared as text: year, month, day. */
function isLater(date: string | null, other: string | null): boolean {
  return date !== null && (other === null || date > other);
}
