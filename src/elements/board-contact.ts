import type { TemplateResult } from 'lit/html.js';
import { styles as actionsStyles } from './styles/copy-buttons.styles.js';
import { BriefingElement } from './briefing-element.js';
import { boardContact } from './board-contact.template.js';
import { styles } from './board-contact.styles.js';
import { setOption } from './option.js';
import { shared } from './styles/shared.styles.js';
import type { Shown } from './templates/view.js';

/**
 * How to reach the Board, in the briefing's own sentence, with when that was last tried. It has no heading, because the
 * briefing gives it none, so `heading-level` changes nothing here.
 *
 * @tagname board-contact
 * @attribute {string} email-subject - Subject of the mail that the link begins
 * @slot referral-route - The agency's own referral route, shown below the Board's sentence and labelled as the agency's
 * @csspart telephone - The link to call
 * @csspart email - The link to write
 * @cssproperty [--briefing-accent=currentColor] - Colour of strong rules, edges and dashes; never of words
 * @cssproperty [--briefing-measure=30em] - Longest line, at least 16em
 */
export class BoardContactElement extends BriefingElement {
  static override readonly observedAttributes = [...super.observedAttributes, 'email-subject'];

  static override readonly styles = shared + actionsStyles + styles;

  /** The attribute `email-subject`. */
  get emailSubject(): string | null {
    return this.getAttribute('email-subject');
  }

  set emailSubject(value: string | null | undefined) {
    setOption(this, 'email-subject', value);
  }

  protected override render(shown: Shown): TemplateResult {
    return boardContact(shown, this, this.emailSubject);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'board-contact': BoardContactElement;
  }
}
