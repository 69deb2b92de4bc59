import type { TemplateResult } from 'lit/html.js';
import { contactSentence } from './templates/contact.js';
import { partnerSlot, type SlotHost } from './templates/partner-slot.js';
import { sheet } from './templates/layout.js';
import type { Shown } from './templates/view.js';
import { contactSourceLine } from './templates/provenance.js';

/** All that `<board-contact>` shows. `subject` is the subject of the mail. */
export function boardContact(shown: Shown, host: SlotHost, subject?: string | null): TemplateResult {
  const { content } = shown;
  const local = partnerSlot(host, 'referral-route', content);
  return sheet(shown, [contactSentence(content, subject), contactSourceLine(shown), local], local);
}
