import type { TemplateResult } from 'lit/html.js';
import { contactSentence } from './contact.js';
import { partnerSlot, type SlotHost } from './partner-slot.js';
import { sheet } from './sheet.js';
import type { Shown } from './shown.js';
import { contactSourceLine } from './source-line.js';

/** All that `<board-contact>` shows. `subject` is the subject of the mail. */
export function boardContact(shown: Shown, host: SlotHost, subject?: string | null): TemplateResult {
  const { content } = shown;
  const local = partnerSlot(host, 'referral-route', content);
  return sheet(shown, [contactSentence(content, subject), contactSourceLine(shown), local], local);
}
