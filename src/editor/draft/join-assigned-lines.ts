import type { ImportField, ImportLine, LineTarget } from './import-line.js';
import { endsWithHyphen } from './parse-lines.js';
import { formatWordMarks, type WordMarks } from './word-marks.js';

/** The text of a field or item, and why a person has to look at it. */
export interface JoinedText {
  readonly target: ImportField;
  readonly text: string;
  readonly reasons: readonly string[];
}

/** The texts of the lines that are assigned, with those that a person has put on to the line above. */
export function joinAssignedLines(lines: readonly ImportLine[]): JoinedText[] {
  const joined: { target: LineTarget | undefined; text: string; reasons: string[] }[] = [];
  for (const line of lines) {
    const above = joined.filter(({ target }) => target !== 'set-aside').at(-1);
    if (line.target !== 'line-above') {
      joined.push({ target: line.target, text: line.text, reasons: findReasons(line) });
    } else if (above) {
      above.reasons.push('Lines were put together. Check the whole text.', ...findReasons(line));
      const isHyphenated = endsWithHyphen(above.text);
      if (isHyphenated) above.reasons.push('The line above ended with a hyphen. Check the word.');
      above.text += `${isHyphenated ? '' : ' '}${line.raw.replace(/\s+/g, ' ')}`;
    }
  }
  return joined.flatMap(({ target, ...rest }) =>
    target === undefined || target === 'set-aside' || target === 'line-above' ? [] : [{ target, ...rest }],
  );
}

/** Titles and headings often have the colour of an organisation. */
const coloured = /^(?:documentType|board|title\.text|.*\.heading)$/;

/** The marks of a line that a person should know of. */
export function findMarks({ marks = [], target }: ImportLine): readonly WordMarks[] {
  if (target === 'set-aside') return [];
  return target !== undefined && coloured.test(target) ? marks.filter(({ kind }) => kind === 'highlighted') : marks;
}

function findReasons(line: ImportLine): string[] {
  const { raw, text, hidden } = line;
  const label = /^\p{L}{2,20}\s?\d{1,3}\s?[.:)–-]/u.exec(raw)?.[0];
  return [
    ...formatWordMarks(findMarks(line)),
    hidden.length > 0 && formatHidden(hidden),
    raw.split('\n').some(hasGap) && 'There is a wide gap in the line: it may be from two cells of a table.',
    label !== undefined && !text.startsWith(label) && `“${label}” was read as the mark of the list.`,
  ].filter((reason) => typeof reason === 'string');
}

/** Whether there are words on both sides of a tab or of several spaces. */
function hasGap(line: string): boolean {
  return line.split(/\t| {3,}/).filter((part) => /\p{L}{2}/u.test(part)).length > 1;
}

function formatHidden(characters: readonly string[]): string {
  return `Hidden characters were removed: ${[...new Set(characters)].join(', ')}.`;
}
