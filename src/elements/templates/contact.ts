import { html, type TemplateResult } from 'lit/html.js';
import type { Briefing } from '../../content/schema.js';
import { fill, paragraph } from './text.js';

/** In a draft the two values may be anything: only what is exactly a number or one address becomes a link. */
const isNumber = /^\+[1-9]\d{6,14}$/;
const isAddress = /^[\w.+'-]+@[\w.-]+$/;

/** The source's sentence with its two links. `subject` is the subject of the mail. */
export function contactSentence(content: Briefing, subject: string | null = null): TemplateResult {
  const { telephone, email, text } = content.contact;
  // URLSearchParams never throws, as encodeURIComponent does on half a surrogate pair; mail wants %20 for its plus.
  const query = subject ? `?${new URLSearchParams({ subject }).toString().replaceAll('+', '%20')}` : '';
  const values = {
    telephone: isNumber.test(telephone.e164)
      ? html`<a part="telephone" href="tel:${telephone.e164}">${telephone.printed}</a>`
      : telephone.printed,
    email: isAddress.test(email) ? html`<a part="email" href="mailto:${email}${query}">${email}</a>` : email,
  };
  return paragraph('contact', content, fill(text, values));
}
