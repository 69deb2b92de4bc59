import type { Briefing } from './schema.js';

/** How the words stand on a day. */
export type ReviewState = keyof Briefing['labels']['review'];

/** Days after the review day from which a review is not only due but overdue. */
const patience = 90;

/** Days by which a reader's clock may be fast before we believe it. */
const grace = 1;

const hour = 3_600_000;
const day = 24 * hour;

/** How these words stand on that day (`2026-12-01`), by nothing but their own dates. */
export function reviewState({ status, review }: Briefing, today: string): ReviewState {
  const { lastReviewed, nextReview } = review;
  if (status !== 'published') return status;
  if (lastReviewed === null || nextReview === null) return 'not-reviewed';
  const late = (Date.parse(today) - Date.parse(nextReview)) / day - grace;
  if (late < 0) return 'current';
  return late < patience ? 'review-due' : 'overdue';
}

/** Whole years from one day to another, both as `2026-12-01`; 0 also if the clock is slow and `to` is earlier. */
export function yearsBetween(from: string, to: string): number {
  // As numbers like 20261201 two days are at least 1,00,00 apart just when a year has passed.
  const [start, end] = [from, to].map((day) => Number(day.replaceAll('-', ''))) as [number, number];
  return Math.max(0, Math.floor((end - start) / 10_000));
}

/**
 * The day that it is for the Board, by the reader's clock: `2026-12-01`. Reckoned, for the browser's own formatter takes
 * longer to make than all that we draw. Should the law on summer time change, this is an hour off and does no harm.
 */
export function todayInLondon(now = new Date()): string {
  // A page may have broken its Date; a day long ago then says less, never more.
  const time = now.getTime() || 0;
  // London changes its clocks at 1:00 UTC on the last Sunday of March and of October; from then on we are in the next month.
  const clock = new Date(time - hour);
  const sunday = clock.getUTCDate() - clock.getUTCDay();
  const month = clock.getUTCMonth() + (sunday > 24 ? 2 : 1);
  const isSummer = month > 3 && month < 11;
  return new Date(time + (isSummer ? hour : 0)).toISOString().slice(0, 10);
}
