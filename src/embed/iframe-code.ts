import type { Briefing } from '../content/schema.js';
import { catalogue, type Tag } from '../elements/catalogue.js';
import { escapeHtml } from '../static/escape-html.js';
import { listAttributes } from './attributes.js';
import type { EmbedOptions } from './embed-options.js';

/** What an iframe page can be told in its query. */
export type IframeOptions = Pick<EmbedOptions, 'headingLevel' | 'messageIds' | 'copyButtons' | 'emailSubject'>;

/**
 * The code of an iframe with that page. Its border is removed by an old attribute, because a strict policy refuses a style.
 * `files` is the address of the published files, with its slash.
 */
export function createIframeCode(tag: Tag, briefing: Briefing, files: string, options?: IframeOptions): string {
  const attributes: Readonly<Record<string, string | number>> = {
    src: `${files}iframe/${tag}.html${options ? formatQuery(tag, options) : ''}`,
    title: iframeTitle(tag, briefing),
    lang: briefing.lang,
    width: '100%',
    height: catalogue[tag].iframeHeight,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    // Another site's page may only write to the clipboard if it is allowed to.
    ...(options?.copyButtons ? { allow: 'clipboard-write' } : {}),
    frameborder: 0,
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<iframe${written.join('')}></iframe>`;
}

/** The options as the iframe page reads them from its own address: the element's attributes by their names. */
function formatQuery(tag: Tag, options: IframeOptions): string {
  const query = new URLSearchParams(listAttributes(tag, options)).toString();
  return query === '' ? '' : `?${query}`;
}

/** What a screen reader announces for the iframe: what is in it, and who publishes it. */
export function iframeTitle(tag: Tag, briefing: Briefing): string {
  const { documentType, publisher, status } = briefing;
  // A withdrawn briefing shows none of its text, and headings are text.
  const content = status === 'withdrawn' ? documentType : catalogue[tag].iframeTitle(briefing);
  return [content, publisher].filter(Boolean).join(' – ');
}
