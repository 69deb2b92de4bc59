import type { WordMarks } from './word-marks.js';

/** The fields that a text can have, in the order of a briefing. `items` is a list. */
export const importFields = [
  'documentType',
  'board',
  'title.text',
  'introduction',
  'keyMessages.heading',
  'keyMessages.items',
  'predictors.heading',
  'predictors.caveat',
  'predictors.items',
  'contact',
] as const;

export type ImportField = (typeof importFields)[number];

/** Where a line of the text goes: to a field, on to the line above, or nowhere. */
export type LineTarget = ImportField | 'line-above' | 'set-aside';

/** A paragraph, heading or list item of a text or document, before it is known what it is. */
export interface Line {
  /** First and last line in the text, from 1. */
  readonly first: number;
  readonly last: number;
  /** All of it, as it was written. */
  readonly raw: string;
  /** Without the mark of its list; `**strong**` where that is known. */
  readonly text: string;
  readonly mark: 'bullet' | 'number' | '';
  /** Lines with the same number are items of one list, with nothing between them. */
  readonly list: number | null;
  /** Why it may not be what its mark says; an item with a reason is never assigned by its place. */
  readonly doubt?: string;
  /** Hidden characters that were removed from it. */
  readonly hidden: readonly string[];
  /** Its words that are highlighted or coloured. */
  readonly marks?: readonly WordMarks[];
}

/** A line, and where it goes as far as that is certain. */
export interface ImportLine extends Line {
  readonly id: number;
  /** `undefined`: a person has to say. */
  readonly target: LineTarget | undefined;
  /** What a person should know about it. */
  readonly reason: string;
}
