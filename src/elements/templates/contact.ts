import { html, type TemplateResult } from 'lit';
import type { Briefing } from '../../content/schema.js';
import { e164Pattern, emailPattern } from '../../content/text-rules.js';
import { formatValue } from './format-value.js';
import { formatMessage, paragraph } from './text.js';

/**
 * The source's sentence with its two links, which read from left to right in every language. In a draft the two values may be
 * anything: only what is exactly a number or one address becomes a link.
 */
export function contactSentence(content: Briefing, emailSubject?: unknown): TemplateResult {
  const { telephone, email, text } = content.contact;
  // A line break could begin another header. URLSearchParams never throws, as encodeURIComponent does on half a surrogate
  // pair; mail wants %20 for its plus.
  const subject = formatValue(emailSubject)?.replace(/\p{Cc}+/gu, ' ');
  const query = subject ? `?${new URLSearchParams({ subject }).toString().replaceAll('+', '%20')}` : '';
  const values = {
    telephone: e164Pattern.test(telephone.e164)
      ? html`<a part="telephone" dir="ltr" href="tel:${telephone.e164}">${telephone.printed}</a>`
      : telephone.printed,
    email: emailPattern.test(email)
      ? html`<a part="email" dir="ltr" href="mailto:${email}${query}">${email}</a>`
      : email,
  };
  return paragraph('contact', content, formatMessage(text, values));
}
