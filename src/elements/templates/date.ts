import { html, type TemplateResult } from 'lit';
import type { Briefing } from '../../content/schema.js';
import { formatMessage } from './text.js';

/** A date as a `<time>` element; nothing for no date. */
export function date(iso: string | null, labels: Briefing['labels']): TemplateResult | null {
  return iso === null ? null : html`<time datetime=${iso}>${formatDate(iso, labels)}</time>`;
}

/**
 * Formats a day (`2026-12-01`) or month (`2009-07`) with the month names of the content. `Intl` is not used, because browsers
 * lack languages that the content may have: Chromium has no Welsh.
 */
export function formatDate(iso: string, { months, monthsInDates, day, month }: Briefing['labels']): string {
  const [yearNumber, monthNumber, dayNumber] = iso.split('-').map(Number);
  return formatMessage(dayNumber ? day : month, {
    day: dayNumber,
    month: (dayNumber ? monthsInDates : months)[monthNumber! - 1],
    year: yearNumber,
  }).join('');
}
