import type { TemplateResult } from 'lit';
import { contactSentence } from './templates/contact.js';
import { layout } from './templates/layout.js';
import { partnerSlot } from './templates/partner-slot.js';
import { contactProvenance } from './templates/provenance.js';
import type { BriefingView } from './templates/view.js';

/** Everything that `<board-contact>` shows. */
export function boardContact(view: BriefingView, emailSubject?: string | null): TemplateResult {
  const { content } = view;
  const provenance = contactProvenance(view);
  const referralRoute = partnerSlot(view, 'referral-route');
  return layout(
    view,
    [contactSentence(content, emailSubject), provenance, referralRoute],
    // Without the subject, which is for questions about the text.
    [contactSentence(content), provenance, referralRoute],
  );
}
