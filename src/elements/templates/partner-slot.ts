import { html, nothing, type TemplateResult } from 'lit/html.js';
import { note } from './provenance.js';
import type { BriefingView } from './view.js';

/** Where a partner puts its own content. */
export type SlotName = 'discussion' | 'referral-route';

/** A slot for the partner's own content, labelled as theirs. Nothing is shown while it is empty. */
export function partnerSlot({ content, filledSlots }: BriefingView, name: SlotName): TemplateResult {
  const isFilled = filledSlots.includes(name);
  return html`<div class="partner" ?hidden=${!isFilled}>
    ${isFilled ? note(content, content.labels.addedBySite) : nothing}
    <slot name=${name}></slot>
  </div>`;
}
