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

/** Content that has each state today, whatever today's date is. */
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

/** The published text in that state. */
export const reviewed =
  (state: ReviewState) =>
  (published: Briefing): Briefing => ({ ...published, ...states[state] });

/** The published text as the next edition, before anything is changed. */
export function nextEdition(published: Briefing): Briefing {
  return { ...published, edition: { ...published.edition, number: published.edition.number + 1 } };
}

/** A draft that no element can show: its title has no text. */
export function withErrors(published: Briefing): Briefing {
  return { ...published, title: { ...published.title, text: '' } };
}
