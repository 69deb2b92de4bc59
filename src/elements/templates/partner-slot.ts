import { html, nothing, type TemplateResult } from 'lit';
import { note } from './text.js';
import type { BriefingView, SlotName } from './view.js';

/** A slot for the partner's own content, labelled as theirs. Nothing is shown while it is empty. */
export function partnerSlot({ content, filledSlots }: BriefingView, name: SlotName): TemplateResult {
  const isFilled = filledSlots.includes(name);
  return html`<div class="partner" ?hidden=${!isFilled}>
    ${isFilled ? note(content, content.labels.addedBySite) : nothing}
    <slot name=${name}></slot>
  </div>`;
}
