import type { TemplateResult } from 'lit/html.js';
import { yearsBetween } from '../../content/review.js';
import type { Briefing } from '../../content/schema.js';
import { date } from './date.js';
import type { Shown } from './view.js';
import { fill, paragraph } from './text.js';

/**
 * Whose words these are, how old, how they stand and which edition: one quiet line, without a part, so that no page can
 * style it away. A draft names no publisher.
 */
export function sourceLine(shown: Shown): TemplateResult {
  return note(shown.content, publisher(shown), dated(shown), reviewed(shown), edition(shown));
}

/** The same below the contact, which is as old as its last check rather than as the report. */
export function contactSourceLine(shown: Shown): TemplateResult {
  return note(shown.content, publisher(shown), reviewed(shown), edition(shown), contactCheck(shown));
}

/** When somebody last tried the contact. */
export function contactCheck(shown: Shown): unknown {
  const { contact, labels } = shown.content;
  const { checkedOn } = contact;
  if (checkedOn === null) return labels.unchecked;
  return [fill(labels.checked, { checked: date(checkedOn, labels) }), ago(checkedOn, shown)];
}

/** Small print in our own words, a sentence at a time. */
export function note(content: Briefing, ...sentences: readonly unknown[]): TemplateResult {
  return paragraph('note', content, ...sentences.filter(Boolean).map((sentence) => [sentence, ' ']));
}

function publisher({ content: { labels, publisher }, isDraft }: Shown): unknown {
  return isDraft ? null : fill(labels.source, { publisher });
}

function dated({ content: { labels, publishedOn, reportPublishedOn } }: Shown): unknown {
  return fill(publishedOn === null ? labels.undated : labels.dated, {
    published: date(publishedOn, labels),
    report: date(reportPublishedOn, labels),
  });
}

function reviewed({ content: { labels, review, status }, state }: Shown): unknown {
  // Words that no longer stand say so above themselves.
  if (status !== 'published') return null;
  return fill(labels.review[state], {
    reviewed: date(review.lastReviewed, labels),
    due: date(review.nextReview, labels),
  });
}

function edition(shown: Shown): unknown {
  const { labels, edition } = shown.content;
  const { number, releasedOn, fingerprint } = edition;
  const released = date(releasedOn, labels);
  return shown.isDraft
    ? fill(labels.draftEdition, { number, released })
    : [fill(labels.edition, { number, released, fingerprint }), ago(releasedOn, shown)];
}

/** How long ago that day was, once it is over a year. */
function ago(day: string, { content: { labels }, today }: Shown): unknown {
  const years = yearsBetween(day, today);
  if (years < 1) return '';
  return [' ', years > 1 ? fill(labels.yearsAgo, { years }) : labels.yearAgo];
}
