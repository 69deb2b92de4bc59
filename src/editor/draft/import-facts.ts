import type { Briefing } from '../../content/schema.js';

/** A field that a text cannot have, but that goes with words that changed. */
export interface ImportFact {
  readonly path: 'title.note' | 'reportPublishedOn' | 'publisher' | 'publishedOn' | 'contact.checkedOn';
  /** What is asked. */
  readonly question: string;
  /** What the field has if the person changes nothing; the suggestion if the text has one. */
  readonly value: string;
}

/** The facts to confirm when these fields change. */
export function findFacts(before: Briefing, after: Briefing): ImportFact[] {
  const isTitle = before.title.text !== after.title.text;
  const isIntroduction = before.introduction !== after.introduction;
  const isBoard = before.board !== after.board;
  const isContact = before.contact.text !== after.contact.text;
  const facts: (ImportFact | false)[] = [
    isTitle &&
      before.title.note !== null && {
        path: 'title.note',
        question: 'The title has changed. Is the editor’s note on it still right? Delete it if it is not needed.',
        value: before.title.note,
      },
    (isTitle || isIntroduction) && {
      path: 'reportPublishedOn',
      question: 'The title or introduction has changed. When was the report that it refers to published?',
      value: findMonth(after) ?? before.reportPublishedOn ?? '',
    },
    (isTitle || isIntroduction) &&
      before.publishedOn !== null && {
        path: 'publishedOn',
        question: 'The title or introduction has changed. Is this still the publication date of the briefing?',
        value: before.publishedOn,
      },
    (isBoard || isContact) && {
      path: 'publisher',
      question: 'The board’s name or the contact sentence has changed. Is this still the publisher?',
      value: before.publisher,
    },
    isContact &&
      after.contact.checkedOn !== null && {
        path: 'contact.checkedOn',
        question: 'The contact sentence has changed. Were the contact details last checked on this date?',
        value: after.contact.checkedOn,
      },
  ];
  return facts.filter((fact) => fact !== false);
}

/** The one month with a year that the introduction names, as YYYY-MM. */
function findMonth({ introduction, labels }: Briefing): string | undefined {
  const found = labels.months.flatMap((month, index) =>
    [...introduction.matchAll(/\p{L}{1,40} \d{4}/gu)]
      .filter(([text]) => text.slice(0, -5).toLowerCase() === month.toLowerCase())
      .map(([text]) => `${text.slice(-4)}-${String(index + 1).padStart(2, '0')}`),
  );
  return new Set(found).size === 1 ? found[0] : undefined;
}
