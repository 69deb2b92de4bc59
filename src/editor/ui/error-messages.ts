import type { Problem } from '../../content/problem.js';
import type { Briefing } from '../../content/schema.js';
import { findField, fieldLabel, readPath } from '../draft/fields.js';

/** What to do about a problem. Of a date that is only partly filled in, which part is missing. */
export function describeProblem({ path, message }: Problem, content: Briefing): string {
  const value = readValue(content, path);
  // Of several empty messages each names its own number.
  if (/\.items\[\d+\]\.text$/.test(path) && value === '') return `Enter the text of ${fieldLabel(path).toLowerCase()}`;
  const isMonth = path === 'reportPublishedOn';
  const isDate = isMonth || findField(path)?.kind === 'day';
  if (!isDate || typeof value !== 'string' || value === '') return message;
  const [year, month, day] = value.split('-');
  const missing = [!isMonth && !day && 'day', !month && 'month', !year && 'year'].filter(Boolean);
  return missing.length > 0 ? `${fieldLabel(path)} must include a ${missing.join(' and ')}` : message;
}

/** The value at that path; `undefined` where there is none. */
export function readValue(content: unknown, path: string): unknown {
  return readPath(path).reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown> | null | undefined)?.[step],
    content,
  );
}
