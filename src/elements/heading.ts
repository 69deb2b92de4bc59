import { html, type TemplateResult } from 'lit/html.js';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Six literal templates: native headings that every renderer knows, without Lit's static-html. */
const headings: Record<HeadingLevel, (id: string, part: string, text: string) => TemplateResult> = {
  1: (id, part, text) => html`<h1 id=${id} part=${part}>${text}</h1>`,
  2: (id, part, text) => html`<h2 id=${id} part=${part}>${text}</h2>`,
  3: (id, part, text) => html`<h3 id=${id} part=${part}>${text}</h3>`,
  4: (id, part, text) => html`<h4 id=${id} part=${part}>${text}</h4>`,
  5: (id, part, text) => html`<h5 id=${id} part=${part}>${text}</h5>`,
  6: (id, part, text) => html`<h6 id=${id} part=${part}>${text}</h6>`,
};

/** A heading of that level; the `id` is for names inside the same shadow root. */
export function heading(level: HeadingLevel, id: string, text: string, part = 'heading'): TemplateResult {
  return headings[level](id, part, text);
}

/** The level as written by the host page; `undefined` for what is no level from 1 to 6. */
export function readHeadingLevel(value: string | null): HeadingLevel | undefined {
  return value && /^[1-6]$/.test(value) ? (Number(value) as HeadingLevel) : undefined;
}

/** The level of a heading below one of that level: no level is skipped, and there is none below 6. */
export function nestedLevel(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}
