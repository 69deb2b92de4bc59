import { html, nothing, type TemplateResult } from 'lit';
import { briefing } from '../../content/briefing.js';
import type { Briefing } from '../../content/schema.js';
import { contactSentence } from './contact.js';
import { copyBar } from './copy-bar.js';
import { date } from './date.js';
import { contactProvenance } from './provenance.js';
import { formatMessage, joinTexts } from './text.js';
import type { BriefingView } from './view.js';

/**
 * What all four elements have around their content: the notices, and the copy bar. Superseded content follows its notice.
 * Withdrawn content is not shown: the contact and `partnerContent` take its place.
 */
export function layout(view: BriefingView, body: unknown, partnerContent: unknown = nothing): TemplateResult {
  const { content, isDraft, state, headingLevel } = view;
  return html`<div class=${isDraft ? 'content draft' : 'content'}>
    ${isDraft ? notice(briefing, headingLevel, [briefing.labels.draft]) : nothing}
    ${content.status === 'published' ? nothing : notice(content, headingLevel, statusNotice(view))}
    ${state === 'withdrawn' ? [contactSentence(content), contactProvenance(view), partnerContent] : body}
    ${copyBar(view)}
  </div>`;
}

/** A notice before the content. It is a heading, so that people who move by headings meet it too. */
function notice({ lang, dir }: Briefing, level: number, parts: readonly unknown[]): TemplateResult {
  return html`<p class="notice" role="heading" aria-level=${level} lang=${lang} dir=${dir}>${joinTexts(parts)}</p>`;
}

/** That the briefing was replaced or withdrawn, and what to use instead. */
function statusNotice({ content }: BriefingView): readonly unknown[] {
  const { labels, status, statusChangedOn, replacement } = content;
  return [
    status === 'withdrawn'
      ? [formatMessage(labels.review.withdrawn, { changed: date(statusChangedOn, labels) }), ' ']
      : null,
    replacement && formatMessage(labels.review.superseded, { replacement: link(replacement) }),
  ];
}

/** The title of the replacement, with a link if its address is one of the web; in a draft it may be anything. */
function link({ title, url }: NonNullable<Briefing['replacement']>): TemplateResult | string {
  return url?.startsWith('https://') ? html`<a href=${url}>${title}</a>` : title;
}
