import type { TemplateResult } from 'lit/html.js';
import { styles as actionsStyles } from './styles/copy-buttons.styles.js';
import { styles as contactStyles } from './board-contact.styles.js';
import type { HeadingLevel } from './templates/heading.js';
import { LinkedElement } from './hash-controller.js';
import { predictorPrompts } from './predictor-prompts.template.js';
import { styles } from './predictor-prompts.styles.js';
import { shared } from './styles/shared.styles.js';
import type { Shown } from './templates/view.js';

/**
 * The Board's predictors of "dangerousness", always whole, always under their caveat and with their source. They are
 * words to read, not a tool: nothing in here can be ticked, counted, sorted or scored.
 *
 * @tagname predictor-prompts
 * @cssproperty [--briefing-accent=currentColor] - Colour of strong rules, edges and dashes; never of words
 * @cssproperty [--briefing-measure=30em] - Longest line, at least 16em
 */
export class PredictorPromptsElement extends LinkedElement {
  static override readonly styles = shared + actionsStyles + contactStyles + styles;

  protected override render(shown: Shown, level: HeadingLevel): TemplateResult {
    return predictorPrompts(shown, level);
  }

  /** To the block as a whole: no address leads to a single predictor. */
  protected override findTarget(fragment: string): HTMLElement | null {
    return fragment === '#predictor-prompts' ? this.shadowRoot!.querySelector<HTMLElement>('.frame') : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'predictor-prompts': PredictorPromptsElement;
  }
}
