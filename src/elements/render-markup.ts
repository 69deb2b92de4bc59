import { nothing, type TemplateResult } from 'lit';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * The markup of what a template of ours renders, as `innerHTML` would have it, without rendering it. Knows text, attributes,
 * `?boolean` attributes, `@event` listeners, which leave no markup, lists and nested templates.
 */
export function renderMarkup(value: unknown): string {
  if (value === nothing || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(renderMarkup).join('');
  if (typeof value !== 'object') return escapeText(value);
  const { strings, values } = value as TemplateResult;
  const [first = '', ...rest] = strings;
  return rest.reduce((markup, text, index) => renderValue(markup, values[index]) + text, first);
}

/**
 * Whether the root has exactly that markup, but for white space at the edges of blocks and Lit's own comment at its end, and no shadow root
 * inside. No script can see one that is closed.
 */
export function hasMarkup(root: ShadowRoot, markup: string): boolean {
  return (
    foldWhiteSpace(root.innerHTML.replace(/<!---->$/, '')) === foldWhiteSpace(markup) &&
    ![...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot)
  );
}

function foldWhiteSpace(markup: string): string {
  return markup.replace(/\s+/g, ' ').replace(/ ?(<\/?(?:div|h\d|li|ol|p|ul)\b[^>]*>) ?/g, '$1');
}

function renderValue(markup: string, value: unknown): string {
  if (markup.lastIndexOf('<') <= markup.lastIndexOf('>')) return markup + renderMarkup(value);
  const [binding, kind, name] = /\s([?@]?)([\w-]+)=$/.exec(markup) ?? [];
  if (binding === undefined) return markup + escapeText(value);
  const before = markup.slice(0, -binding.length);
  if (kind === '@' || value === nothing || (kind === '?' && !value)) return before;
  return `${before} ${name}="${kind === '?' ? '' : escapeText(value)}"`;
}

function escapeText(value: unknown): string {
  return String(value).replace(/[&<>]/g, (character) => entities[character]!);
}
