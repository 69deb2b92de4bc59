import { todayInLondon, type ReviewState } from '../src/content/review.js';
import type { Briefing } from '../src/content/schema.js';

type Status = Pick<Briefing, 'status' | 'statusChangedOn' | 'replacement' | 'review'>;

const replacement = { title: 'Briefing of 2030', url: 'https://example.org/briefing' };
const published: Status = {
  status: 'published',
  statusChangedOn: null,
  replacement: null,
  review: { lastReviewed: null, nextReview: null },
};
const ended = { ...published, statusChangedOn: '2027-02-01', replacement };
const reviewedDays = (last: number, next: number): Status => ({
  ...published,
  review: { lastReviewed: daysFromToday(last), nextReview: daysFromToday(next) },
});

/** Reviews that stand today as their name says, on whatever day that is. */
export const states: Readonly<Record<ReviewState, Status>> = {
  'not-reviewed': published,
  current: reviewedDays(-30, 335),
  'review-due': reviewedDays(-395, -30),
  overdue: reviewedDays(-765, -400),
  superseded: { ...ended, status: 'superseded' },
  withdrawn: { ...ended, status: 'withdrawn' },
};

function daysFromToday(days: number): string {
  return new Date(Date.parse(todayInLondon()) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same words as they would stand after that review. */
export const reviewed =
  (state: ReviewState) =>
  (published: Briefing): Briefing => ({ ...published, ...states[state] });

/** The same words as the edition after the published one, before anything in them is changed. */
export function nextEdition(published: Briefing): Briefing {
  return { ...published, edition: { ...published.edition, number: published.edition.number + 1 } };
}
