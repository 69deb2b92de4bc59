import type { Briefing } from './schema.js';

/**
 * Facts that we state beside the Board's text. They can become false when the text that they belong to changes, so a new edition
 * has to confirm each of them that it keeps.
 */
export const factPaths = [
  'title.note',
  'reportPublishedOn',
  'publisher',
  'contact.checkedOn',
  'review.lastReviewed',
] as const;

export type FactPath = (typeof factPaths)[number];

/** What has changed between two editions. */
export interface TextChange {
  /** The title, introduction, board or report month. */
  readonly isAboutReport: boolean;
  /** The phone number or email address. */
  readonly isContact: boolean;
  /** Any text. */
  readonly isText: boolean;
}

/** The text whose change puts note, report month and publisher in question. */
export interface TextAroundFacts {
  readonly board: string;
  readonly title: string;
  readonly introduction: string;
}

export function textAroundFacts({ board, title, introduction }: Briefing): TextAroundFacts {
  return { board, title: title.text, introduction };
}

/** The facts that such a change puts in question. */
export function questionedFacts({ isAboutReport, isContact, isText }: TextChange): FactPath[] {
  return [
    ...(isAboutReport ? (['title.note', 'reportPublishedOn', 'publisher'] as const) : []),
    ...(isContact ? (['contact.checkedOn'] as const) : []),
    ...(isText ? (['review.lastReviewed'] as const) : []),
  ];
}

/** Those of the facts that this briefing states and that are not confirmed. */
export function findUnconfirmedFacts(
  briefing: Briefing,
  questioned: readonly FactPath[],
  confirmed: readonly FactPath[] = [],
): FactPath[] {
  return questioned.filter((path) => findFact(briefing, path) !== null && !confirmed.includes(path));
}

export function findFact(
  { title, reportPublishedOn, publisher, contact, review }: Briefing,
  path: FactPath,
): string | null {
  return {
    'title.note': title.note,
    reportPublishedOn,
    publisher,
    'contact.checkedOn': contact.checkedOn,
    'review.lastReviewed': review.lastReviewed,
  }[path];
}
