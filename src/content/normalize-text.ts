import { findHidden, formatCharacter, normalizeSpaces, removeHidden, replaceOddCharacters } from './characters.js';

/** A line as people see it, and the characters that nobody sees and that were removed, as Unicode names them. */
export interface NormalizedLine {
  readonly text: string;
  readonly hidden: readonly string[];
}

/** Splits at every kind of line break, those of word processors too. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n?|[\n\u000b\u000c\u0085\u2028\u2029]/u);
}

/**
 * Spaces of all kinds become a space, ligatures their letters, hidden characters are removed. Leading space and tabs are kept,
 * and so are symbols of fonts, which may be the mark of a list.
 */
export function normalizeLine(line: string): NormalizedLine {
  const isKept = (character: string) => character === '\t' || /\p{Co}/u.test(character);
  const hidden = findHidden(line).filter(({ character }) => !isKept(character));
  return {
    text: replaceOddCharacters(removeHidden(line, isKept)).trimEnd(),
    hidden: hidden.map(({ character }) => formatCharacter(character)),
  };
}

/** The text of a field: one line, one space between words. */
export function normalizeText(text: string): string {
  return normalizeSpaces(
    splitLines(text)
      .map((line) => normalizeLine(line).text.replaceAll('\t', ' '))
      .join(' '),
  );
}
