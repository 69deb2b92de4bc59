import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BriefingElement } from './briefing-element.js';
import { boardContact } from './board-contact.template.js';
import { heading, nestedLevel, type HeadingLevel } from './heading.js';
import { keyMessages } from './key-messages.template.js';
import { partnerSlot } from './partner-slot.js';
import { predictorPrompts } from './predictor-prompts.template.js';
import { sheet } from './sheet.js';
import type { Shown } from './shown.js';
import { contactCheck, note, sourceLine } from './source-line.js';
import { fill, richText } from './text.js';

/** The whole briefing, from the same parts as the other elements; `host` is where the slots get their content from. */
export function policyBriefing(shown: Shown, level: HeadingLevel, host: BriefingElement): TemplateResult {
  const { content } = shown;
  const nested = nestedLevel(level);
  const local = partnerSlot(host, 'local', content);
  return html`<div class="container">
    ${sheet(
      shown,
      html`${front(shown, level)}
        <div class="columns">
          ${keyMessages(content, nested)}
          <div class="aside">
            ${predictorPrompts(content, nested)} ${boardContact(content)} ${note(content, contactCheck(shown))} ${local}
          </div>
        </div>
        ${partnerSlot(host, 'discussion', content)} ${sourceLine(shown)}`,
      local,
    )}
  </div>`;
}

/** What stands above the lists: what this is and whose, its title with our note, the introduction. */
function front({ content }: Shown, level: HeadingLevel): TemplateResult {
  const { lang, dir, kind, board, title, introduction, labels } = content;
  return html`<div lang=${lang} dir=${dir}>
    <div class="masthead" part="masthead"><b>${kind}</b> <span>${board}</span></div>
    ${heading(level, 'title', title.text, 'title')}
    ${title.note === null ? nothing : note(content, fill(labels.note, { note: title.note }))}
    <p class="introduction" part="introduction">${richText(introduction)}</p>
  </div>`;
}
