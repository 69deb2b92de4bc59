import { html } from 'lit/html.js';

/** The text with its `**strong**` words marked up. Anything else that looks like markup is shown as typed. */
export function richText(text: string): unknown {
  return joinTexts(
    text.split(/\*\*(.+?)\*\*/).map((part, index) => (index % 2 ? html`<strong>${part}</strong>` : part)),
  );
}

/** The text with each `{name}` replaced by that value; a name without a value is shown as typed. */
export function fill(text: string, values: Readonly<Record<string, unknown>>): unknown {
  const parts = text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? (Object.hasOwn(values, part) ? values[part] : `{${part}}`) : part));
  return joinTexts(parts);
}

/**
 * The parts, neighbouring texts made one: of a space that is a text by itself between two of Lit's markers Chromium tells
 * screen readers nothing, and they read "1December2026". A text alone stays a text, which costs Lit less than a list.
 */
export function joinTexts(parts: readonly unknown[]): unknown {
  const joined: unknown[] = [''];
  for (const part of parts.flat(Infinity))
    if (typeof part === 'object') joined.push(part, '');
    else joined.push(`${joined.pop() as string}${part as string | number}`);
  return joined.length > 1 ? joined.filter(Boolean) : joined[0];
}
