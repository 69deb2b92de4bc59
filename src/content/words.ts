import type { Briefing } from './schema.js';

/**
 * What a fingerprint covers: all that the source prints, in whose name, in which language and under which ids. Not covered,
 * because it is news about the words or ours beside them: edition, review, when the contact was tried, the note on the
 * title, labels.
 */
export function wordsOf(briefing: Briefing): unknown {
  const { lang, publisher, publishedOn, reportPublishedOn, documentType, board, title, introduction } = briefing;
  const { keyMessages, predictors, contact } = briefing;
  const { text, telephone, email } = contact;
  return {
    lang,
    publisher,
    publishedOn,
    reportPublishedOn,
    documentType,
    board,
    title: title.text,
    introduction,
    keyMessages,
    predictors,
    contact: { text, telephone, email },
  };
}
