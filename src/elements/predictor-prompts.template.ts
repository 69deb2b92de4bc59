import { html, nothing, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from './templates/heading.js';
import { layout } from './templates/layout.js';
import { provenance } from './templates/provenance.js';
import { richText } from './templates/text.js';
import type { BriefingView } from './templates/view.js';

/** Everything that `<predictor-prompts>` shows. */
export function predictorPrompts(view: BriefingView): TemplateResult {
  return layout(view, predictors(view, view.headingLevel, provenance(view)));
}

/**
 * Heading, caveat and list as one group, in that order. It takes the whole view, so that nobody can ask for the list alone,
 * and has no parts: no part, attribute or custom property hides the caveat. `source` closes the group.
 *
 * The group has the heading's text as its name, not a reference to it: screen readers skip headings that are labels.
 */
export function predictors(
  { content: { lang, dir, predictors } }: BriefingView,
  level: HeadingLevel,
  source: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="predictors" role="group" aria-label=${predictors.heading} lang=${lang} dir=${dir}>
    ${heading(level, predictors.heading, nothing)}
    <p class="caveat">${richText(predictors.caveat)}</p>
    <ol>
      ${predictors.items.map(({ text }) => html`<li>${richText(text)}</li>`)}
    </ol>
    ${source}
  </div>`;
}
