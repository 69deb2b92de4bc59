import type { TemplateResult } from 'lit/html.js';
import { styles as actionsStyles } from './styles/copy-buttons.styles.js';
import { styles as contactStyles } from './board-contact.styles.js';
import { BriefingElement } from './briefing-element.js';
import type { HeadingLevel } from './templates/heading.js';
import { styles as messagesStyles } from './key-messages.styles.js';
import { policyBriefing } from './policy-briefing.template.js';
import { styles } from './policy-briefing.styles.js';
import { styles as predictorsStyles } from './predictor-prompts.styles.js';
import { shared } from './styles/shared.styles.js';
import type { Shown } from './templates/view.js';

/**
 * The whole policy briefing on one page: what it is, its title with our note, introduction, key messages, predictors
 * under their caveat, contact and source. Needs none of the other tags.
 *
 * @tagname policy-briefing
 * @slot discussion - The agency's own questions for a team meeting, shown after the lists and labelled as the agency's
 * @slot referral-route - The agency's own referral route, shown below the Board's contact and labelled as the agency's
 * @csspart masthead - The line above the title: what this is, and whose
 * @csspart title - The title
 * @csspart introduction - The introduction
 * @csspart heading - The heading of the messages
 * @csspart list - The list of messages
 * @csspart message - Each message
 * @csspart telephone - The link to call
 * @csspart email - The link to write
 * @cssproperty [--briefing-accent=currentColor] - Colour of strong rules, edges and dashes; never of words
 * @cssproperty [--briefing-measure=30em] - Longest line, at least 16em
 */
export class PolicyBriefingElement extends BriefingElement {
  static override readonly styles = shared + actionsStyles + messagesStyles + predictorsStyles + contactStyles + styles;

  protected override render(shown: Shown, level: HeadingLevel): TemplateResult {
    return policyBriefing(shown, level, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-briefing': PolicyBriefingElement;
  }
}
