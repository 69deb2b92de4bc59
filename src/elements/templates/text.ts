import { html, type TemplateResult } from 'lit/html.js';
import type { Briefing } from '../../content/schema.js';
import { build } from './build.js';

/** The text with its `**strong**` words marked up. Anything else that looks like markup is shown as typed. */
export function richText(text: string): unknown {
  const parts = text.split(/\*\*(.+?)\*\*/);
  return parts.length > 1 ? parts.map((part, index) => (index % 2 ? html`<strong>${part}</strong>` : part)) : text;
}

/** The text with each `{name}` replaced by that value; a name without a value is shown as typed. */
export function fill(text: string, values: Readonly<Record<string, unknown>>): readonly unknown[] {
  return text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? (Object.hasOwn(values, part) ? values[part] : `{${part}}`) : part));
}

/**
 * One paragraph of these texts and templates, `null` for nothing. Neighbouring texts are made one: of a space that is a
 * text by itself between two of Lit's markers Chromium tells screen readers nothing, and they read "1December2026".
 */
export function paragraph(
  className: 'contact' | 'note' | 'notice',
  { lang, dir }: Briefing,
  ...parts: readonly unknown[]
): TemplateResult {
  const joined: unknown[] = [''];
  for (const part of parts.flat(Infinity))
    if (typeof part === 'object') joined.push(part, '');
    else joined.push(`${joined.pop() as string}${part as string | number}`);
  return build([`<p class="${className}" lang=`, ' dir=', '>'], '', '</p>', [lang, dir, ...joined]);
}
