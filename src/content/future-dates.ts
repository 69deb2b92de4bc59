import { historyDate } from './history-schema.js';
import type { Problem } from './problem.js';
import type { Briefing } from './schema.js';

/** The dates of what has happened that are later than today (`2026-12-01`): nobody can have done that yet. */
export function findFutureDates({ review, contact, statusChangedOn }: Briefing, today: string): Problem[] {
  const dates = {
    'review.lastReviewed': review.lastReviewed,
    'contact.checkedOn': contact.checkedOn,
    statusChangedOn,
  };
  return Object.entries(dates)
    .filter(([, date]) => date !== null && historyDate.safeParse(date).success && date > today)
    .map(([path]) => ({ path, message: `Enter a date that is not after today, ${today}` }));
}
