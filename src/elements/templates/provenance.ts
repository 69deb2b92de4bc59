import type { TemplateResult } from 'lit';
import { yearsBetween } from '../../content/review.js';
import { formatDate } from './date.js';
import { formatMessage, note } from './text.js';
import type { BriefingView } from './view.js';

/**
 * The source line: publisher, date, review state and edition in small print. It has no part: no part, attribute or custom
 * property hides it. A draft names no publisher.
 */
export function provenance(view: BriefingView): TemplateResult {
  return note(
    view.content,
    publisherSentence(view),
    publicationSentence(view),
    reviewSentence(view),
    editionSentence(view),
  );
}

/** The source line of the contact, which is as old as its last check rather than as the report. */
export function contactProvenance(view: BriefingView): TemplateResult {
  return note(view.content, publisherSentence(view), reviewSentence(view), editionSentence(view), contactCheck(view));
}

/** When the contact was last checked. */
export function contactCheck(view: BriefingView): unknown {
  const { contact, labels } = view.content;
  const { checkedOn } = contact;
  if (checkedOn === null) return labels.unchecked;
  return [formatMessage(labels.checked, { checked: formatDate(checkedOn, labels) }), ageSentence(checkedOn, view)];
}

function publisherSentence({ content: { labels, publisher, documentType }, isDraft }: BriefingView): unknown {
  return isDraft ? null : formatMessage(labels.source, { publisher, documentType });
}

function publicationSentence({ content: { labels, publishedOn, reportPublishedOn } }: BriefingView): unknown {
  return [
    publishedOn === null ? labels.undated : formatMessage(labels.dated, { published: formatDate(publishedOn, labels) }),
    reportPublishedOn && [' ', formatMessage(labels.report, { report: formatDate(reportPublishedOn, labels) })],
  ];
}

function reviewSentence({ content: { labels, review, status }, state }: BriefingView): unknown {
  // Superseded and withdrawn content has its notice instead.
  if (status !== 'published') return null;
  return formatMessage(labels.review[state], {
    reviewed: formatDate(review.lastReviewed, labels),
    due: formatDate(review.nextReview, labels),
  });
}

function editionSentence(view: BriefingView): unknown {
  const { labels, edition } = view.content;
  const { number, releasedOn, fingerprint } = edition;
  const released = formatDate(releasedOn, labels);
  return view.isDraft
    ? formatMessage(labels.draftEdition, { number, released })
    : [formatMessage(labels.edition, { number, released, fingerprint }), ageSentence(releasedOn, view)];
}

/** How long ago that day was, once it is over a year. */
function ageSentence(day: string, { content: { labels }, today }: BriefingView): unknown {
  const years = yearsBetween(day, today);
  if (years < 1) return '';
  return [' ', years > 1 ? formatMessage(labels.yearsAgo, { years }) : labels.yearAgo];
}
