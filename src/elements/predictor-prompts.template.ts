import { html, type TemplateResult } from 'lit/html.js';
import type { Briefing } from '../content/schema.js';
import { build } from './templates/build.js';
import { heading, type HeadingLevel } from './templates/heading.js';
import { sheet } from './templates/layout.js';
import type { Shown } from './templates/view.js';
import { sourceLine } from './templates/provenance.js';
import { richText } from './templates/text.js';

/** All that `<predictor-prompts>` shows. */
export function predictorPrompts(shown: Shown, level: HeadingLevel): TemplateResult {
  return sheet(shown, [predictors(shown.content, level, sourceLine(shown))]);
}

/**
 * Heading, caveat and list as one group, in that order. Takes the whole briefing, so that nobody can ask for the list
 * alone, and gives no part to anything, so that no page can hide the caveat, or cover it, and keep the list.
 * `source` closes the group.
 */
export function predictors(content: Briefing, level: HeadingLevel, source?: TemplateResult): TemplateResult {
  const { lang, dir, predictors } = content;
  const items = predictors.items.map(({ text }) => richText(text));
  return html`<div class="frame" role="group" aria-labelledby="predictors" lang=${lang} dir=${dir}>
    ${heading(level, 'predictors', predictors.heading, '')}
    <p class="caveat">${richText(predictors.caveat)}</p>
    ${build(['<ol><li>'], '</li><li>', '</li></ol>', items)} ${source}
  </div>`;
}
