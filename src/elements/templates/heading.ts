import { html, type TemplateResult } from 'lit/html.js';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A heading of that level. Tag names cannot be values in a template, so each level has its own. */
export function heading(level: HeadingLevel, text: string, part: 'heading' | 'title' | '' = 'heading'): TemplateResult {
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
  return /^[1-6]$/.test(String(value)) ? (Number(value) as HeadingLevel) : undefined;
}

/** Returns the level of a heading inside a section of that level: no level is skipped, and there is none below 6. */
export function nestedLevel(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}
