import type { Briefing } from './schema.js';

/**
 * Facts that we state beside the Board's text. They can become false when the text changes, so a new edition has to confirm
 * each of them that it keeps.
 */
export const factPaths = ['title.note', 'reportPublishedOn', 'publisher'] as const;

export type FactPath = (typeof factPaths)[number];

/** The text whose change puts the facts in question. */
export interface TextAroundFacts {
  readonly board: string;
  readonly title: string;
  readonly introduction: string;
}

export function textAroundFacts({ board, title, introduction }: Briefing): TextAroundFacts {
  return { board, title: title.text, introduction };
}

/** The facts that this briefing states and that are not confirmed. */
export function findUnconfirmedFacts(briefing: Briefing, confirmed: readonly FactPath[] = []): FactPath[] {
  return factPaths.filter((path) => readFact(briefing, path) !== null && !confirmed.includes(path));
}

export function readFact({ title, reportPublishedOn, publisher }: Briefing, path: FactPath): string | null {
  return { 'title.note': title.note, reportPublishedOn, publisher }[path];
}
