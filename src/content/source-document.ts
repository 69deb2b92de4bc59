import { normalizeText, splitLines } from './normalize-text.js';
import type { Briefing } from './schema.js';

/** A line of the source document, and the field that holds its text. */
interface SourceLine {
  readonly path: string;
  readonly line: string;
}

/** The lines that the source document must have, in their order. */
function sourceLines(briefing: Briefing): SourceLine[] {
  const { documentType, board, title, introduction, keyMessages, predictors, contact } = briefing;
  return [
    { path: 'documentType', line: documentType },
    { path: 'board', line: board },
    { path: 'title.text', line: title.text },
    { path: 'introduction', line: introduction },
    { path: 'keyMessages.heading', line: keyMessages.heading },
    ...keyMessages.items.map(({ text }, index) => ({ path: `keyMessages.items[${index}].text`, line: `- ${text}` })),
    { path: 'predictors.heading', line: predictors.heading },
    { path: 'predictors.caveat', line: predictors.caveat },
    ...predictors.items.map(({ text }, index) => ({
      path: `predictors.items[${index}].text`,
      line: `${index + 1}. ${text}`,
    })),
    {
      path: 'contact.text',
      line: contact.text
        .replace('{telephone}', () => contact.telephone.printed)
        .replace('{email}', () => contact.email),
    },
  ];
}

/** The text as a source document, `src/content/source/edition-N.txt`: a blank line between paragraphs, none within a list. */
export function formatSourceDocument(briefing: Briefing): string {
  const lines = sourceLines(briefing);
  const isItem = (index: number) => lines[index]?.path.includes('.items[') ?? false;
  const text = lines.map(({ line }, index) => `${line}${isItem(index) && isItem(index + 1) ? '\n' : '\n\n'}`);
  return `\n\n${text.join('').trimEnd()}`;
}

interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * Where text and source document differ, one sentence for each field or line. Lines that hold no field, such as a date or
 * a strapline, may be anywhere in the document; a list item may not be left out of the text.
 */
export function findSourceDifferences(briefing: Briefing, source: string): string[] {
  const fields = sourceLines(briefing);
  const unmatched = new Set(parseLines(source));
  let next = 0;
  const numbers = fields.map(({ line }) => {
    const written = [line, line.replaceAll('**', '')].map(unifyMark);
    const same = [...unmatched].filter(({ text }) => written.includes(unifyMark(text)));
    // A document may repeat a line, such as its title.
    const found = same.find(({ number }) => number > next) ?? same[0];
    if (!found) return undefined;
    unmatched.delete(found);
    next = found.number;
    return found.number;
  });
  const inPlace = findLongestRise(numbers.filter((number) => number !== undefined));
  const differences = fields.flatMap(({ path, line }, index) => {
    const number = numbers[index];
    if (number !== undefined)
      return inPlace.includes(number)
        ? []
        : `${path} is on line ${number} of the source document, but in the text it comes ${index === 0 ? 'first' : `after ${fields[index - 1]!.path}`}. Move the one that is in the wrong place.`;
    const broken = findBrokenLines(line, [...unmatched]);
    for (const part of broken) unmatched.delete(part);
    if (broken.length > 0)
      return `${path} is on lines ${broken[0]!.number} to ${broken.at(-1)!.number} of the source document. Write it on one line.`;
    const nearest = findNearest(line, [...unmatched]);
    if (!nearest) return `${path} is not in the source document: “${line}”.`;
    unmatched.delete(nearest);
    return `${path} differs from line ${nearest.number} of the source document.\n   Text:   ${line}\n   Source: ${nearest.text}`;
  });
  const leftOut = [...unmatched].filter(({ text }) => listMark.test(text));
  return [
    ...differences,
    ...leftOut.map(({ number, text }) => `Line ${number} of the source document is not in the text: “${text}”.`),
  ];
}

/** As many of the numbers as possible of which each is higher than the one before it. */
function findLongestRise(numbers: readonly number[]): readonly number[] {
  const rises: (readonly number[])[] = [[]];
  for (const number of numbers) {
    const before = rises.filter((rise) => (rise.at(-1) ?? 0) < number);
    rises.push([...before.reduce(findLonger), number]);
  }
  return rises.reduce(findLonger);
}

function findLonger(one: readonly number[], other: readonly number[]): readonly number[] {
  return other.length > one.length ? other : one;
}

/** The lines of the document that are the text when they are put together; empty if there are none. */
function findBrokenLines(text: string, lines: readonly Line[]): readonly Line[] {
  const written = unifyMark(text.replaceAll('**', ''));
  for (const start of lines.keys())
    for (let end = start + 2; end <= lines.length; end++) {
      const parts = lines.slice(start, end);
      const joined = unifyMark(parts.map((part) => part.text.replaceAll('**', '')).join(' '));
      if (joined === written) return parts;
      if (joined.length > written.length) break;
    }
  return [];
}

const listMark = /^(?:- |\d+\. )/;

/** A document may have numbers where the text has dashes. */
function unifyMark(line: string): string {
  return line.replace(listMark, '- ');
}

/**
 * Marks of lists are not text: however a document writes them, they are read as `- ` and `1. `. So are spaces, ligatures
 * and characters that nobody sees. A document in plain text has no bold words.
 */
function parseLines(source: string): Line[] {
  return splitLines(source)
    .map((line, index) => ({
      number: index + 1,
      text: normalizeText(line.replace(/^\s*o\t/, '- '))
        .replace(/^(?:[-–—*] |[•·▪●○■□\uf0a7\uf0b7\uf0d8] ?)(?=\S)/u, '- ')
        .replace(/^(\d+)[.)] /, '$1. '),
    }))
    .filter(({ text }) => text !== '');
}

/** Whether a line of the source document is this text. */
export function hasSourceLine(source: string, text: string): boolean {
  return parseLines(source).some((line) => line.text === text);
}

/** The line that has most words in common with the text; none if they share less than a third. */
function findNearest(line: string, lines: readonly Line[]): Line | undefined {
  const words = new Set(line.split(' '));
  const shared = ({ text }: Line) => text.split(' ').filter((word) => words.has(word)).length / words.size;
  const [nearest] = [...lines].sort((one, other) => shared(other) - shared(one));
  return nearest && shared(nearest) >= 1 / 3 ? nearest : undefined;
}
