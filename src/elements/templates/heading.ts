import type { TemplateResult } from 'lit/html.js';
import { build } from './build.js';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * A heading of that level; the `id` is for names inside the same shadow root. Level, `id` and `part` become markup, so
 * nothing else fits them.
 */
export function heading(
  level: HeadingLevel,
  id: 'key-messages' | 'predictors' | 'title',
  text: string,
  part: 'heading' | 'title' | '' = 'heading',
): TemplateResult {
  return build([`<h${level} id="${id}" part="${part}">`], '', `</h${level}>`, [text]);
}

/** The level as written by the host page; `undefined` for what is no level from 1 to 6. */
export function readHeadingLevel(value: string | null): HeadingLevel | undefined {
  return value && /^[1-6]$/.test(value) ? (Number(value) as HeadingLevel) : undefined;
}

/** The level of a heading below one of that level: no level is skipped, and there is none below 6. */
export function nestedLevel(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}
