import type { Problem } from '../../content/problem.js';
import type { Briefing } from '../../content/schema.js';
import { fieldLabel, findField, findValue } from '../draft/fields.js';

/** What to do about a problem, with dates as people write them. Of a date that is only partly filled in, which part is missing. */
export function formatErrorMessage({ path, message }: Problem, content: Briefing): string {
  const value = findValue(content, path);
  // Of several empty messages each names its own number.
  if (/\.items\[\d+\]\.text$/.test(path) && value === '') return `Enter the text of ${fieldLabel(path).toLowerCase()}`;
  const limit = /^Shorten the text: .* limit is (\d+)$/.exec(message)?.[1];
  if (limit !== undefined)
    return `${fieldLabel(path)} must be ${Number(limit).toLocaleString('en-GB')} characters or less`;
  const isMonth = path === 'reportPublishedOn';
  const isDate = isMonth || findField(path)?.kind === 'day';
  if (!isDate || typeof value !== 'string' || value === '') return formatDates(message);
  const [year, month, day] = value.split('-');
  const missing = [!isMonth && !day && 'day', !month && 'month', !year && 'year'].filter(Boolean);
  return missing.length > 0 ? `${fieldLabel(path)} must include a ${missing.join(' and ')}` : formatDates(message);
}

/** `2026-12-01` as 1 December 2026, in the language of this page. */
function formatDates(message: string): string {
  return message.replace(/\d{4}-\d{2}-\d{2}/g, (date) =>
    new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  );
}
