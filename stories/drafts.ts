import { todayInLondon, type ReviewState } from '../src/content/review.js';
import type { Briefing } from '../src/content/schema.js';

type Review = Briefing['review'];

const successor = { name: 'Briefing of 2030', url: 'https://example.org/briefing' };
const none: Review = { state: 'standing', lastReviewed: null, nextReview: null, successor: null };

/** Reviews that stand today as their name says, on whatever day that is. */
export const reviews: Readonly<Record<ReviewState, Review>> = {
  'not-reviewed': none,
  current: { ...none, lastReviewed: daysFromToday(-30), nextReview: daysFromToday(335) },
  'review-due': { ...none, lastReviewed: daysFromToday(-395), nextReview: daysFromToday(-30) },
  overdue: { ...none, lastReviewed: daysFromToday(-765), nextReview: daysFromToday(-400) },
  superseded: { ...none, state: 'superseded', successor },
  withdrawn: { ...none, state: 'withdrawn', successor },
};

function daysFromToday(days: number): string {
  return new Date(Date.parse(todayInLondon()) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same words as they would stand after that review. */
export const reviewed =
  (state: ReviewState) =>
  (published: Briefing): Briefing => ({ ...published, review: reviews[state] });

/** The same words as the edition after the published one, before anything in them is changed. */
export function nextEdition(published: Briefing): Briefing {
  return { ...published, edition: { ...published.edition, number: published.edition.number + 1 } };
}
