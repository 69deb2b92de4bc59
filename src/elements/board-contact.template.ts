import type { TemplateResult } from 'lit';
import { contactSentence } from './templates/contact.js';
import { layout } from './templates/layout.js';
import { partnerSlot } from './templates/partner-slot.js';
import { contactProvenance } from './templates/provenance.js';
import type { BriefingView } from './templates/view.js';

/** Everything that `<board-contact>` shows. */
export function boardContact(view: BriefingView, emailSubject?: string | null): TemplateResult {
  const contact = [
    contactSentence(view.content, emailSubject),
    contactProvenance(view),
    partnerSlot(view, 'referral-route'),
  ];
  return layout(view, contact, contact);
}
