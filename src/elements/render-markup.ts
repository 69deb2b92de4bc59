import { nothing, type TemplateResult } from 'lit';

/** What `innerHTML` writes for these characters in text. */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;' };

/**
 * The markup of what a template of ours renders, as `innerHTML` would write it, without rendering it. Knows text, attributes,
 * `?boolean` attributes, lists and nested templates, but no listeners. For everything else that is rendered without a DOM there
 * is `src/static/render-tree.ts`, which knows more and takes more bytes.
 */
export function renderMarkup(value: unknown): string {
  if (value === nothing || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(renderMarkup).join('');
  if (typeof value !== 'object') return escapeText(value);
  const { strings, values } = value as TemplateResult;
  let markup = strings[0]!;
  values.forEach((inner, index) => {
    markup = appendValue(markup, inner) + strings[index + 1]!;
  });
  return markup;
}

/**
 * Whether the root has exactly that markup, but for white space at the edges of blocks and Lit's own comment at its end, and no
 * shadow root inside. No script can see one that is closed.
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

/** Appends a value to the markup before it. After an open tag it is that of an attribute, whose name the markup ends with. */
function appendValue(markup: string, value: unknown): string {
  const isInTag = markup.lastIndexOf('<') > markup.lastIndexOf('>');
  if (!isInTag) return markup + renderMarkup(value);
  const [binding = '', mark, name] = /\s(\??)([\w-]+)=$/.exec(markup) ?? [];
  // Only a part of the attribute's value, after other text.
  if (!binding) return markup + escapeAttribute(value);
  const before = markup.slice(0, -binding.length);
  if (value === nothing || (mark && !value)) return before;
  return `${before} ${name}="${mark ? '' : escapeAttribute(value)}"`;
}

function escapeAttribute(value: unknown): string {
  return escapeText(value).replaceAll('"', '&quot;');
}

function escapeText(value: unknown): string {
  return String(value).replace(/[&<>\u00a0]/g, (character) => entities[character]!);
}
