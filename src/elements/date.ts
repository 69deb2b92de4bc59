import { html, type TemplateResult } from 'lit/html.js';
import type { Briefing } from '../content/schema.js';
import { fill } from './text.js';

/**
 * A day (`2026-12-01`) or month (`2009-07`) in the words of the content, and as it stands for machines. Not by `Intl`:
 * browsers lack languages that content may have (Chromium has no Welsh). Nothing for no date.
 */
export function date(iso: string | null, { months, day, month }: Briefing['labels']): TemplateResult | null {
  if (iso === null) return null;
  const [yearNumber, monthNumber, dayNumber] = iso.split('-').map(Number);
  const words = fill(dayNumber ? day : month, {
    day: dayNumber,
    month: months[monthNumber! - 1],
    year: yearNumber,
  }).join('');
  return html`<time datetime=${iso}>${words}</time>`;
}
