import { html, type nothing, type TemplateResult } from 'lit';
import { formatValue } from './format-value.js';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export const defaultLevel = 2;

/**
 * A heading of that level. Each level has a template of its own: that takes fewer bytes than `static-html`, and
 * `src/static` can render it.
 */
export function heading(
  level: HeadingLevel,
  text: string,
  part: 'heading' | 'title' | typeof nothing = 'heading',
): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${part}>${text}</h1>`;
    case 2:
      return html`<h2 part=${part}>${text}</h2>`;
    case 3:
      return html`<h3 part=${part}>${text}</h3>`;
    case 4:
      return html`<h4 part=${part}>${text}</h4>`;
    case 5:
      return html`<h5 part=${part}>${text}</h5>`;
    case 6:
      return html`<h6 part=${part}>${text}</h6>`;
  }
}

/** Returns the heading level that a page wrote, `undefined` if it is not a whole number from 1 to 6. */
export function parseHeadingLevel(value: unknown): HeadingLevel | undefined {
  const text = formatValue(value) ?? '';
  return /^[1-6]$/.test(text) ? (Number(text) as HeadingLevel) : undefined;
}

/** Returns the level of a heading inside a section of that level: no level is skipped, and there is none below 6. */
export function nestedLevel(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}
