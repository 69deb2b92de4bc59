import { html, nothing, type TemplateResult } from 'lit';
import { messages } from './key-messages.template.js';
import { predictors } from './predictor-prompts.template.js';
import { contactSentence } from './templates/contact.js';
import { heading, nestedLevel } from './templates/heading.js';
import { layout } from './templates/layout.js';
import { partnerSlot } from './templates/partner-slot.js';
import { contactCheck, contactProvenance, provenance } from './templates/provenance.js';
import { formatMessage, note, richText } from './templates/text.js';
import type { BriefingView } from './templates/view.js';

/** Everything that `<policy-briefing>` shows, from the same parts as the other elements. */
export function policyBriefing(view: BriefingView): TemplateResult {
  const { content } = view;
  const level = nestedLevel(view.headingLevel);
  const referralRoute = partnerSlot(view, 'referral-route');
  const body = html`${frontMatter(view)}
    <div class="columns">
      ${messages(view, level)}
      <div class="aside">
        ${predictors(view, level)} ${contactSentence(content)} ${note(content, contactCheck(view))} ${referralRoute}
      </div>
    </div>
    ${partnerSlot(view, 'discussion')} ${provenance(view)}`;
  return html`<div class="container">
    ${layout(view, body, [contactSentence(content), contactProvenance(view), referralRoute])}
  </div>`;
}

/** What comes before the lists: document type and board, title with the editor's note, introduction. */
function frontMatter({ content, headingLevel }: BriefingView): TemplateResult {
  const { lang, dir, documentType, board, title, introduction, labels } = content;
  return html`<div lang=${lang} dir=${dir}>
    <p class="masthead" part="masthead"><b>${documentType}</b> <span>${board}</span></p>
    ${heading(headingLevel, title.text, 'title')}
    ${title.note ? note(content, formatMessage(labels.note, { note: title.note })) : nothing}
    <p class="introduction" part="introduction">${richText(introduction)}</p>
  </div>`;
}
