import { html, type TemplateResult } from 'lit/html.js';

/** By its strings: Lit knows a template by their array, so each is made once. */
const templates: Record<string, TemplateStringsArray> = {};

/**
 * Lit's `html` for markup that is put together of strings in our code: a heading of a level, a list of so many items. The
 * strings of `open` stand before one value each, `between` before each that is left, `close` at the end; there are at least
 * as many values as strings in `open`. Texts are values, which Lit never reads as markup. One template is copied at once; of
 * templates in a list Lit keeps three markers and two objects for each.
 */
export function build(
  open: readonly string[],
  between: string,
  close: string,
  values: readonly unknown[],
): TemplateResult {
  const strings = [...open, ...values.slice(open.length).map(() => between), close];
  return html((templates[strings.join()] ??= Object.assign(strings, { raw: strings })), ...values);
}
