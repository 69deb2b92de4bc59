import { css, type TemplateResult } from 'lit';
import { BriefingElement } from './briefing-element.js';
import { HashController } from './hash-controller.js';
import { styles } from './predictor-prompts.styles.js';
import { predictorPrompts } from './predictor-prompts.template.js';
import { styles as sharedStyles } from './styles/shared.styles.js';
import type { BriefingView } from './templates/view.js';

/**
 * The Board's predictors, always complete, with their caveat and source. They are text to read, not a tool:
 * nothing can be ticked, counted, sorted or scored.
 *
 * @tagname predictor-prompts
 */
export class PredictorPromptsElement extends BriefingElement {
  static override readonly tag = 'predictor-prompts';

  static override styles = css`
    ${sharedStyles} ${styles}
  `;

  constructor() {
    super();
    // Registers itself with its host.
    new HashController(this, (hash) => this.#findTarget(hash));
  }

  protected override renderContent(view: BriefingView): TemplateResult {
    return predictorPrompts(view);
  }

  /** The whole group: no address leads to a single predictor. */
  #findTarget(hash: string): HTMLElement | null {
    return hash === '#predictor-prompts' ? this.renderRoot.querySelector('.predictors') : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'predictor-prompts': PredictorPromptsElement;
  }
}
