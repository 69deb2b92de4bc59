import { html, type TemplateResult } from 'lit/html.js';
import { briefing } from '../../content/briefing.js';
import type { Briefing } from '../../content/schema.js';
import { contactSentence } from './contact.js';
import { date } from './date.js';
import type { Shown } from './view.js';
import { contactSourceLine } from './provenance.js';
import { fill, paragraph } from './text.js';

/**
 * What stands around the words in all four elements: the mark of a draft, and the notice of words that no longer stand.
 * Superseded words follow their notice. Withdrawn ones do not: contact and `partnerWords` stand in their place.
 */
export function sheet(shown: Shown, words: readonly unknown[], partnerWords?: TemplateResult): TemplateResult {
  const { content, isDraft, state, actions } = shown;
  const notices = [
    isDraft && paragraph('notice', briefing, briefing.labels.draft),
    content.status !== 'published' && paragraph('notice', content, statusNotice(shown)),
  ];
  const body = [
    ...(state === 'withdrawn' ? [contactSentence(content), contactSourceLine(shown), partnerWords] : words),
    actions?.bar(content),
  ];
  return html`<div class=${isDraft ? 'sheet draft' : 'sheet'}>${notices.filter(Boolean)} ${body.filter(Boolean)}</div>`;
}

/** That the briefing was replaced or withdrawn, and what to use instead. */
function statusNotice({ content: { labels, status, statusChangedOn, replacement } }: Shown): readonly unknown[] {
  return [
    status === 'withdrawn' ? [fill(labels.review.withdrawn, { changed: date(statusChangedOn, labels) }), ' '] : null,
    replacement && fill(labels.review.superseded, { replacement: link(replacement) }),
  ];
}

/** A name with its address if that is one of the web; in a draft it may be anything. */
function link({ title, url }: NonNullable<Briefing['replacement']>): TemplateResult | string {
  return url?.startsWith('https://') ? html`<a href=${url}>${title}</a>` : title;
}
