import { tags } from '../../static/render-element.js';

/** What a filter has to let through; a test holds the attributes equal to those of the elements. */
export const allowed = {
  tags,
  attributes: ['heading-level', 'message-ids', 'copy-buttons', 'email-subject'],
  /** What partners put into a slot. */
  slotted: ['p', 'div', 'ul', 'ol'],
} as const;

/**
 * Each tag in a `<div>` of its own. WordPress wraps lone tags in paragraphs, which keeps a browser from seeing where the
 * element ends: it would take in the rest of the page. A `<div>` ends it.
 */
export function wrapEach(markup: string): string {
  const names = tags.join('|');
  return markup
    .replace(new RegExp(`<(?:${names})(?=[\\s>])`, 'g'), '<div>$&')
    .replace(new RegExp(`</(?:${names})>`, 'g'), '$&</div>');
}

/** Markup for a template: what JSX, Vue, Svelte or Angular would take for code is written as an entity. */
export function writeTemplate(markup: string): string {
  const entities: Readonly<Record<string, string>> = {
    '{': '&#123;',
    '}': '&#125;',
    '@': '&#64;',
    '`': '&#96;',
    '\\': '&#92;',
  };
  return markup.replace(/[{}@`\\]/g, (character) => entities[character]!);
}

export function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

/** Whether the address names a host, not a place on the page's own site. */
export function isOnAnotherHost(url: string): boolean {
  return /^(?:https?:)?\/\//.test(url);
}
