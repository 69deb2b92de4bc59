import type { Briefing } from '../../content/schema.js';
import { formatMessage } from './text.js';

/**
 * Formats a day (`2026-12-01`) or month (`2009-07`) with the month names of the content; '' for no date. `Intl` is not used,
 * because browsers lack languages that the content may have: Chromium has no Welsh. It is text and no `<time>` element:
 * a screen reader cuts the sentence there, and says the full stop after it as if it were one.
 */
export function formatDate(iso: string | null, { months, monthsInDates, day, month }: Briefing['labels']): string {
  if (iso === null) return '';
  const [yearNumber, monthNumber, dayNumber] = iso.split('-').map(Number);
  return formatMessage(dayNumber ? day : month, {
    day: dayNumber,
    month: (dayNumber ? monthsInDates : months)[monthNumber! - 1],
    year: yearNumber,
  }).join('');
}
