import { html, type TemplateResult } from 'lit';

/** A day (`2026-12-01`) or month (`2009-07`) as one reads it in that language, with the date itself for machines. */
export function date(iso: string, lang: string): TemplateResult {
  const format = new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    month: 'long',
    ...(iso.length > 7 && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return html`<time datetime=${iso}>${format.format(new Date(iso))}</time>`;
}
