import { html, type LitElement, type TemplateResult } from 'lit';
import type { Briefing } from '../content/schema.js';
import { boardContact } from './board-contact.template.js';
import { heading, nestedLevel, type HeadingLevel } from './heading.js';
import { keyMessages } from './key-messages.template.js';
import { partnerSlot } from './partner-slot.js';
import { predictorPrompts } from './predictor-prompts.template.js';
import { contactCheck, note, sourceLine } from './source-line.js';
import { fill, richText } from './text.js';

/** The whole briefing, from the same parts as the other elements; `host` is where the slots get their content from. */
export function policyBriefing(content: Briefing, level: HeadingLevel, host: LitElement): TemplateResult {
  const { lang, dir, kind, board, title, introduction, labels } = content;
  const nested = nestedLevel(level);
  return html`<div class="container">
    <div class="sheet">
      <div lang=${lang} dir=${dir}>
        <div class="masthead" part="masthead"><b>${kind}</b> <span>${board}</span></div>
        ${heading(level, 'title', title.text, 'title')}
        ${title.note === null ? null : note(content, fill(labels.note, { note: title.note }))}
        <p class="introduction" part="introduction">${richText(introduction)}</p>
      </div>
      <div class="columns">
        ${keyMessages(content, nested)}
        <div class="aside">
          ${predictorPrompts(content, nested)} ${boardContact(content)} ${note(content, contactCheck(content))}
          ${partnerSlot(host, 'local', content)}
        </div>
      </div>
      ${partnerSlot(host, 'discussion', content)} ${sourceLine(content)}
    </div>
  </div>`;
}
