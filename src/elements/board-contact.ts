import type { PropertyDeclarations, TemplateResult } from 'lit';
import { boardContact } from './board-contact.template.js';
import { BriefingElement, textConverter } from './briefing-element.js';
import { styles as sharedStyles } from './styles/shared.styles.js';
import type { BriefingView, SlotName } from './templates/view.js';

/**
 * The Board's contact, with when it was last checked, and your own referral route. The contact is the briefing's own sentence. It
 * has no heading, because the briefing gives it none; `heading-level` is the level of its notices.
 *
 * @tagname board-contact
 * @slot referral-route - The agency's own referral route, shown below the Board's sentence and labelled as the agency's
 * @csspart telephone - The link to call
 * @csspart email - The link to write
 */
export class BoardContactElement extends BriefingElement {
  static override readonly tag = 'board-contact';
  static override readonly slots: readonly SlotName[] = ['referral-route'];

  static override properties: PropertyDeclarations = {
    emailSubject: { attribute: 'email-subject', reflect: true, converter: textConverter },
  };

  static override styles = sharedStyles;

  /**
   * Subject of the email that the link starts.
   * @type {string}
   */
  declare emailSubject: string | null | undefined;

  protected override renderContent(view: BriefingView): TemplateResult {
    return boardContact(view, this.emailSubject);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'board-contact': BoardContactElement;
  }
}
