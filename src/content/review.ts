import type { Briefing } from './schema.js';

/** The state of the briefing on a date. */
export type ReviewState = keyof Briefing['labels']['review'];

/** Days after the review day from which a review is not only due but overdue. */
const overdueAfterDays = 90;

/** Days by which a reader's clock may be fast without an effect on the state. */
const clockToleranceDays = 1;

const hour = 3_600_000;
const day = 24 * hour;

/** Returns the state of the briefing on that date (`2026-12-01`), from its own dates only. */
export function reviewState({ status, review }: Briefing, today: string): ReviewState {
  const { lastReviewed, nextReview } = review;
  if (status !== 'published') return status;
  if (lastReviewed === null || nextReview === null) return 'not-reviewed';
  const daysLate = (Date.parse(today) - Date.parse(nextReview)) / day - clockToleranceDays;
  if (daysLate < 0) return 'current';
  return daysLate < overdueAfterDays ? 'review-due' : 'overdue';
}

/** Whole years from one day to another, both as `2026-12-01`; 0 also if the clock is slow and `to` is earlier. */
export function yearsBetween(from: string, to: string): number {
  // As numbers like 20261201 two days are at least 1,00,00 apart just when a year has passed.
  const [start, end] = [from, to].map((day) => Number(day.replaceAll('-', ''))) as [number, number];
  return Math.max(0, Math.floor((end - start) / 10_000));
}

/**
 * Returns today's date in London by the reader's clock: `2026-12-01`. It is calculated, because creating an
 * `Intl.DateTimeFormat` takes longer than rendering the element: see docs/decisions/0035.
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
