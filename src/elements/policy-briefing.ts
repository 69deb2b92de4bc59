import { css, type TemplateResult } from 'lit';
import { BriefingElement } from './briefing-element.js';
import { styles as messagesStyles } from './key-messages.styles.js';
import { styles } from './policy-briefing.styles.js';
import { policyBriefing } from './policy-briefing.template.js';
import { styles as predictorsStyles } from './predictor-prompts.styles.js';
import { styles as sharedStyles } from './styles/shared.styles.js';
import type { BriefingView, SlotName } from './templates/view.js';

/**
 * The whole briefing. It shows the document type, the title with the editor's note, the introduction, the key messages, the
 * predictors with their caveat, the contact and the source, and needs none of the other elements.
 *
 * @tagname policy-briefing
 * @slot discussion - The agency's own questions for a team meeting, shown after the lists and labelled as the agency's
 * @slot referral-route - The agency's own referral route, shown below the Board's contact and labelled as the agency's
 * @csspart masthead - The line above the title: document type and board
 * @csspart title - The title
 * @csspart introduction - The introduction
 * @csspart heading - The heading of the messages
 * @csspart list - The list of messages
 * @csspart message - Each message
 * @csspart telephone - The link to call
 * @csspart email - The link to write
 */
export class PolicyBriefingElement extends BriefingElement {
  static override readonly tag = 'policy-briefing';
  static override readonly slots: readonly SlotName[] = ['discussion', 'referral-route'];

  static override styles = css`
    ${sharedStyles} ${messagesStyles} ${predictorsStyles} ${styles}
  `;

  protected override renderContent(view: BriefingView): TemplateResult {
    return policyBriefing(view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-briefing': PolicyBriefingElement;
  }
}
