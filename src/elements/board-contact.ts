import { html, type PropertyDeclarations } from 'lit';
import { briefing } from '../content/briefing.js';
import { BriefingElement } from './briefing-element.js';
import { boardContact } from './board-contact.template.js';
import { styles } from './board-contact.styles.js';
import { partnerSlot } from './partner-slot.js';
import { shared } from './shared.styles.js';
import { contactSourceLine } from './source-line.js';

/**
 * How to reach the Board, in the briefing's own sentence, with when that was last tried. It has no heading, because the
 * briefing gives it none, so `heading-level` changes nothing here.
 *
 * @tagname board-contact
 * @slot local - The agency's own referral route, shown below the Board's sentence and labelled as the agency's
 * @csspart telephone - The link to call
 * @csspart email - The link to write
 * @cssproperty [--briefing-accent=currentColor] - Colour of strong rules, edges and dashes; never of words
 * @cssproperty [--briefing-measure=30em] - Longest line, at least 12em
 */
export class BoardContactElement extends BriefingElement {
  static override properties: PropertyDeclarations = {
    subject: {},
  };

  static override styles = [shared, styles];

  /** Subject of the mail that the link begins. */
  declare subject: string | null | undefined;

  protected override render() {
    return html`<div class="sheet">
      ${boardContact(briefing, this.subject)} ${contactSourceLine(briefing)} ${partnerSlot(this, 'local', briefing)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'board-contact': BoardContactElement;
  }
}
