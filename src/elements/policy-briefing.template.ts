import { html, type TemplateResult } from 'lit/html.js';
import type { Briefing } from '../content/schema.js';
import { contactSentence } from './templates/contact.js';
import { heading, nestedLevel, type HeadingLevel } from './templates/heading.js';
import { messages } from './key-messages.template.js';
import { partnerSlot, type SlotHost } from './templates/partner-slot.js';
import { predictors } from './predictor-prompts.template.js';
import { sheet } from './templates/layout.js';
import type { Shown } from './templates/view.js';
import { contactCheck, note, sourceLine } from './templates/provenance.js';
import { fill, richText } from './templates/text.js';

/** All that `<policy-briefing>` shows, from the same parts as the other elements. */
export function policyBriefing(shown: Shown, level: HeadingLevel, host: SlotHost): TemplateResult {
  const { content } = shown;
  const nested = nestedLevel(level);
  const local = partnerSlot(host, 'referral-route', content);
  return html`<div class="container">
    ${sheet(
      shown,
      [
        front(content, level),
        html`<div class="columns">
          ${messages(content, nested)}
          <div class="aside">
            ${predictors(content, nested)} ${contactSentence(content)} ${note(content, contactCheck(shown))} ${local}
          </div>
        </div>`,
        partnerSlot(host, 'discussion', content),
        sourceLine(shown),
      ],
      local,
    )}
  </div>`;
}

/** What stands above the lists: what this is and whose, its title with our note, the introduction. */
function front(content: Briefing, level: HeadingLevel): TemplateResult {
  const { lang, dir, documentType, board, title, introduction, labels } = content;
  return html`<div lang=${lang} dir=${dir}>
    <p class="masthead" part="masthead"><b>${documentType}</b> <span>${board}</span></p>
    ${heading(level, 'title', title.text, 'title')}
    ${title.note && note(content, fill(labels.note, { note: title.note }))}
    <p class="introduction" part="introduction">${richText(introduction)}</p>
  </div>`;
}
