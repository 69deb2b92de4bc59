import { html, type TemplateResult } from 'lit';
import type { Briefing } from '../content/schema.js';
import { fill } from './text.js';

/** The source's sentence with its two links. `subject` is the subject of the mail. */
export function boardContact({ lang, dir, contact }: Briefing, subject: string | null = null): TemplateResult {
  const { telephone, email, text } = contact;
  // URLSearchParams never throws, as encodeURIComponent does on half a surrogate pair; mail wants %20 for its plus.
  const query = subject ? `?${new URLSearchParams({ subject }).toString().replaceAll('+', '%20')}` : '';
  return html`<p class="contact" lang=${lang} dir=${dir}>
    ${fill(text, {
      telephone: html`<a part="telephone" href="tel:${telephone.e164}">${telephone.printed}</a>`,
      email: html`<a part="email" href="mailto:${email}${query}">${email}</a>`,
    })}
  </p>`;
}
