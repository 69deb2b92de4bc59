import { html, type TemplateResult } from 'lit/html.js';
import type { Briefing } from '../../content/schema.js';
import { note } from './provenance.js';

/** Who knows what the page put into a slot; `draw` is called when that changes. */
export interface SlotHost {
  querySelector(selector: string): object | null;
  draw(): unknown;
}

/** A slot for the partner's own words, labelled as theirs; nothing is seen of it while it is empty. */
export function partnerSlot(host: SlotHost, name: string, content: Briefing): TemplateResult {
  const partnerWords = host.querySelector(`:scope > [slot="${name}"]`);
  return html`<div class="partner" ?hidden=${!partnerWords}>
    ${partnerWords && note(content, content.labels.addedBySite)}
    <slot name=${name} @slotchange=${() => host.draw()}></slot>
  </div>`;
}
