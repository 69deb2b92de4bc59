import { html, nothing, type TemplateResult } from 'lit';
import { briefing } from '../../content/briefing.js';
import type { Briefing } from '../../content/schema.js';
import { contactSentence } from './contact.js';
import { copyBar } from './copy-bar.js';
import { formatDate } from './date.js';
import { contactProvenance } from './provenance.js';
import { formatMessage, joinTexts } from './text.js';
import type { BriefingView } from './view.js';

/**
 * What all elements have around their content: the notices, and the copy bar. Superseded content follows its notice.
 * Withdrawn content is not shown: the contact takes its place.
 */
export function layout(
  view: BriefingView,
  body: unknown,
  whenWithdrawn: unknown = [contactSentence(view.content), contactProvenance(view)],
): TemplateResult {
  const { content, isDraft, state, headingLevel } = view;
  return html`<div class=${isDraft ? 'content draft' : 'content'}>
    ${
      // The published label: a draft cannot word its own notice.
      isDraft ? notice(briefing, headingLevel, [briefing.labels.draft]) : nothing
    }
    ${content.status === 'published' ? nothing : notice(content, headingLevel, statusNotice(view))}
    ${state === 'withdrawn' ? whenWithdrawn : body} ${copyBar(view)}
  </div>`;
}

/**
 * A notice before the content. It is a heading, so that people who move by headings meet it too; a paragraph, because it does not
 * look like the Board's headings and has no part.
 */
function notice({ lang, dir }: Briefing, level: number, parts: readonly unknown[]): TemplateResult {
  return html`<p class="notice" role="heading" aria-level=${level} lang=${lang} dir=${dir}>${joinTexts(parts)}</p>`;
}

/** That the briefing was replaced or withdrawn, when, and what to use instead. */
function statusNotice({ content, state }: BriefingView): readonly unknown[] {
  const { labels, statusChangedOn, replacement } = content;
  return [
    formatMessage(labels.review[state], { changed: formatDate(statusChangedOn, labels) }),
    replacement && [' ', formatMessage(labels.replacement, { replacement: link(replacement) })],
  ];
}

/** The title of the replacement, with a link unless its address is another kind, as it may be in a draft. */
function link({ title, url }: NonNullable<Briefing['replacement']>): TemplateResult | string {
  return url?.startsWith('https://') ? html`<a href=${url}>${title}</a>` : title;
}
