import { html, type TemplateResult } from 'lit';
import type { Briefing } from '../content/schema.js';
import { date } from './date.js';
import { fill } from './text.js';

/** Whose words these are, how old, and which edition: one quiet line, without a part, so that no page can style it away. */
export function sourceLine(content: Briefing): TemplateResult {
  return note(content, publisher(content), dated(content), edition(content));
}

/** The same below the contact, which is as old as its last check rather than as the report. */
export function contactSourceLine(content: Briefing): TemplateResult {
  return note(content, publisher(content), edition(content), contactCheck(content));
}

/** When somebody last tried the contact. */
export function contactCheck({ contact, labels }: Briefing): unknown {
  return contact.checkedOn === null
    ? labels.unchecked
    : fill(labels.checked, { checked: date(contact.checkedOn, labels) });
}

/** Small print in our own words, a sentence at a time. */
export function note({ lang, dir }: Briefing, ...sentences: readonly unknown[]): TemplateResult {
  return html`<p class="note" lang=${lang} dir=${dir}>${sentences.map((sentence) => [sentence, ' '])}</p>`;
}

function publisher({ labels, publisher }: Briefing) {
  return fill(labels.source, { publisher });
}

function dated({ labels, publishedOn, reportPublishedOn }: Briefing) {
  const report = date(reportPublishedOn, labels);
  return publishedOn === null
    ? fill(labels.undated, { report })
    : fill(labels.dated, { published: date(publishedOn, labels), report });
}

function edition({ labels, edition: { number, releasedOn } }: Briefing) {
  return fill(labels.edition, { number, released: date(releasedOn, labels) });
}
