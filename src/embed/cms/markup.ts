import { tags } from '../../elements/catalogue.js';
import { hostOf } from '../address.js';

/** What a filter has to let through. A test compares the attributes with those of the elements. */
export const allowed = {
  tags,
  attributes: ['heading-level', 'message-ids', 'copy-buttons', 'email-subject'],
  /** What partners put into a slot. */
  slotted: ['p', 'div', 'ul', 'ol'],
} as const;

/** Markup for a template: what JSX, Vue, Svelte, Astro or Angular would read as code is written as an entity. */
export function escapeTemplate(markup: string): string {
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
  return hostOf(url) !== null;
}
