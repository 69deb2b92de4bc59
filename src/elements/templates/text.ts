import { html, type TemplateResult } from 'lit';
import type { Briefing } from '../../content/schema.js';

/** The text with its `**strong**` words marked up. Anything else that looks like markup is shown as typed. */
export function richText(text: string): unknown {
  const parts = text.split(/\*\*(.+?)\*\*/);
  return parts.length > 1 ? parts.map((part, index) => (index % 2 ? html`<strong>${part}</strong>` : part)) : text;
}

/**
 * Replaces each `{name}` in the message with its value, once: in a draft, values in values could grow without end. Any other
 * name is shown as typed, also `{toString}`.
 */
export function formatMessage(message: string, values: Readonly<Record<string, unknown>>): readonly unknown[] {
  const unused = new Set(Object.keys(values));
  return message
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? (unused.delete(part) ? values[part] : `{${part}}`) : part));
}

/** The same, of values that are text. */
export function formatText(message: string, values: Readonly<Record<string, string | number>>): string {
  return formatMessage(message, values).join('');
}

/** A paragraph in the language of the content. */
export function paragraph(
  className: 'contact' | 'note',
  { lang, dir }: Briefing,
  ...parts: readonly unknown[]
): TemplateResult {
  return html`<p class=${className} lang=${lang} dir=${dir}>${joinTexts(parts)}</p>`;
}

/** Interface text in small print, sentence by sentence. */
export function note(content: Briefing, ...sentences: readonly unknown[]): TemplateResult {
  return paragraph(
    'note',
    content,
    ...sentences.filter(Boolean).map((sentence, index) => (index > 0 ? [' ', sentence] : sentence)),
  );
}

/**
 * Flattens texts and templates into one list, and joins neighbouring texts. Chromium does not report a space to screen
 * readers if it is the only text between two of Lit's markers: they read "1December2026". A single text is
 * returned as it is, because Lit adds two more markers for a list.
 */
export function joinTexts(parts: readonly unknown[]): unknown {
  const joined: unknown[] = [''];
  for (const part of parts.flat(Infinity))
    if (typeof part === 'object') joined.push(part, '');
    else joined.push(`${joined.pop() as string}${part as string | number}`);
  const shown = joined.filter((part) => part !== null && part !== '');
  return shown.length === 1 ? shown[0] : shown;
}
