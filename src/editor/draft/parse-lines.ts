import type { Line } from './import-line.js';
import { checkDamage, checkLines } from './import-limits.js';
import type { KnownText } from './known-text.js';
import { normalizeLine, splitLines } from '../../content/normalize-text.js';
import { isMarkdown, stripMarkdown } from './parse-markdown.js';
import { parseMark, type Mark } from './parse-marks.js';

/** Mail programs and PDF files break lines at up to so many characters. */
const maxBrokenLength = 130;
const address = /^(?:https?:\/\/|www\.|[^\s@]+@)/i;
const ended = /[.!?:;]["'“”‘’)\]]*$/;

/** A line of the text as it was written. */
interface RawLine {
  readonly place: number;
  readonly text: string;
  readonly indent: number;
  readonly mark: Mark | undefined;
  readonly isHeading: boolean;
  /** How often it is quoted, in an email. */
  readonly quotes: number;
  /** Whether it follows the line above without a blank line. */
  readonly isAdjacent: boolean;
  readonly hidden: readonly string[];
}

/** A paragraph, heading or item while lines are added to it. */
interface Block {
  readonly lines: RawLine[];
  text: string;
  doubt?: string;
}

/**
 * Reads the lines of a plain text or of Markdown, or of a document whose lists and bold words were marked from its markup. Lines
 * that were broken are joined where that is certain.
 */
export function parseLines(text: string, known: KnownText, kind: 'text' | 'document' = 'text'): Line[] {
  const given = splitLines(text);
  checkLines(given);
  checkDamage(given);
  const quoted = kind === 'text' ? removeQuoteMarks(given, known) : given.map((line) => ({ line, quotes: 0 }));
  const lines = parseRawLines(quoted, known, kind === 'text' && isMarkdown(given));
  return addLists(joinLines(lines, known));
}

function parseRawLines(given: readonly QuotedLine[], known: KnownText, markdown: boolean): RawLine[] {
  const lines = given.map(({ line, quotes }, index) => {
    const isHeading =
      markdown && (/^#{1,6} /.test(line) || /^(?:={3,}|-{3,})$/.test(given[index + 1]?.line.trim() ?? ''));
    const { text, hidden } = normalizeLine(markdown ? stripMarkdown(line) : line);
    const trimmed = text.trim();
    const indent = text.length - trimmed.length;
    return { text: trimmed, indent, isHeading, quotes, hidden, mark: parseMark(trimmed) };
  });
  const confirmed = confirmMarks(lines.flatMap(({ mark }) => mark ?? []));
  return lines.flatMap((line, index) => {
    // A rule, or the underline of a heading, says nothing.
    if (!/[\p{L}\p{N}]/u.test(line.text)) return [];
    const isAdjacent = index > 0 && /[\p{L}\p{N}]/u.test(lines[index - 1]!.text) && !lines[index - 1]!.isHeading;
    const mark = line.mark && confirmed(line.mark) && !known.isWhole(line.text) ? line.mark : undefined;
    return [{ ...line, place: index + 1, isAdjacent: isAdjacent && !line.isHeading, mark }];
  });
}

interface QuotedLine {
  readonly line: string;
  readonly quotes: number;
}

/** Takes off the marks of a quoted email; where > is the mark of a list, it stays. */
function removeQuoteMarks(lines: readonly string[], known: KnownText): readonly QuotedLine[] {
  const mark = /^(?:\s?>){1,20} ?/;
  const unquote = (line: string) => line.replace(mark, '');
  const filled = lines.filter((line) => line.trim() !== '');
  const quoted = filled.filter((line) => line.startsWith('>')).map(unquote);
  const isQuote =
    quoted.length * 3 >= filled.length * 2 ||
    quoted.some((line) => known.isWhole(line) || parseMark(line.trim())?.isUncertain === false);
  return lines.map((line) =>
    isQuote
      ? { line: unquote(line), quotes: mark.exec(line)?.[0].replace(/\s/g, '').length ?? 0 }
      : { line, quotes: 0 },
  );
}

/** Which marks are marks: an uncertain one only if at least three lines have it. */
function confirmMarks(marks: readonly Mark[]): (mark: Mark) => boolean {
  const count = new Map<string, number>();
  for (const { style } of marks) count.set(style, (count.get(style) ?? 0) + 1);
  return ({ style, isUncertain }) => !isUncertain || count.get(style)! >= 3;
}

function joinLines(lines: readonly RawLine[], known: KnownText): Block[] {
  const width = findWidth(lines);
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const block = blocks.at(-1);
    const joint = block && line.isAdjacent ? findJoint(block, line, lines[index + 1], known, width) : 'separate';
    if (joint === 'separate') blocks.push({ lines: [line], text: withoutMark(line) });
    else if (joint === 'doubtful')
      blocks.push({ lines: [line], text: line.text, doubt: 'This may be part of the line above.' });
    else {
      block!.lines.push(line);
      block!.text = joint === 'unhyphenated' ? block!.text.slice(0, -1) + line.text : block!.text + joint + line.text;
    }
  }
  return blocks;
}

/**
 * What is between a line and the one above it in the same text: a space, nothing after a hyphen, not even the hyphen,
 * `separate`, or `doubtful` if a person has to say. Known text decides first; then the indentation, then where and how the line above ends.
 */
function findJoint(
  { lines, text, doubt }: Block,
  line: RawLine,
  next: RawLine | undefined,
  known: KnownText,
  width: number,
): '' | ' ' | 'unhyphenated' | 'separate' | 'doubtful' {
  if (text.length > 2000) return 'separate';
  const isHyphenated = endsWithHyphen(text);
  for (const joint of isHyphenated ? (['', ' '] as const) : ([' '] as const))
    if (known.isStart(text + joint + line.text)) return joint;
  if (isHyphenated && known.isStart(text.slice(0, -1) + line.text)) return 'unhyphenated';
  if (line.mark || known.isWhole(text) || known.isStart(line.text)) return 'separate';
  const before = lines.at(-1)!;
  const mark = lines[0]!.mark;
  const isIndented = mark !== undefined && line.indent > lines[0]!.indent + 1;
  const isFull = before.indent + before.text.length + 1 + line.text.split(' ')[0]!.length > width;
  const continues = /^[\p{Ll}(]/u.test(line.text);
  // Such as a footer: the text goes on below it, or it is the address of a website.
  const isBetween = (next !== undefined && known.isStart(`${text} ${next.text}`)) || address.test(line.text);
  // What somebody wrote between the lines of a quoted email is not part of them.
  if (isHyphenated || isBetween || doubt !== undefined || line.quotes !== before.quotes) return 'doubtful';
  if (isFull && (isIndented || (continues && !ended.test(text)))) return ' ';
  return isFull || isIndented || (continues && !ended.test(text)) ? 'doubtful' : 'separate';
}

/** The width at which lines were broken; beyond every line if they were not. */
function findWidth(lines: readonly RawLine[]): number {
  const followed = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const length = line.indent + line.text.length;
    return next?.isAdjacent === true && !next.mark && length <= maxBrokenLength ? [{ length, next, line }] : [];
  });
  const width = Math.max(0, ...followed.filter(({ line }) => !ended.test(line.text)).map(({ length }) => length));
  const full = followed.filter(({ length, next }) => length + 1 + next.text.split(' ')[0]!.length > width);
  return full.length >= 2 ? width : Infinity;
}

/** Whether the text ends with a hyphen of any kind, so that its last word may go on. PDF files use ‐, ‑ and ¬ too. */
export function endsWithHyphen(text: string): boolean {
  return /\p{L}[-\u2010\u2011\u00ac]$/u.test(text);
}

function withoutMark({ text, mark }: RawLine): string {
  return mark ? text.slice(mark.written.length).trim() : text;
}

/** Numbers the lists, and says which of their items are not like the others. */
function addLists(blocks: readonly Block[]): Line[] {
  let list = -1;
  let indent = 0;
  return blocks.map((block, index) => {
    const first = block.lines[0]!;
    const { mark } = first;
    if (mark && !continuesList(blocks[index - 1], block)) {
      list++;
      ({ indent } = first);
    }
    const doubt = block.doubt ?? (mark ? findDoubt(blocks, index, indent) : undefined);
    return {
      first: first.place,
      last: block.lines.at(-1)!.place,
      raw: block.lines.map(({ text }) => text).join('\n'),
      text: withoutWholeBold(block.text.replace(/[ \t]+/g, ' ')),
      mark: mark?.kind ?? '',
      list: mark ? list : null,
      ...(doubt === undefined ? {} : { doubt }),
      hidden: block.lines.flatMap(({ hidden }) => hidden),
    };
  });
}

function continuesList(previous: Block | undefined, block: Block): boolean {
  const [before, mark] = [previous?.lines[0]!.mark, block.lines[0]!.mark!];
  return before?.style === mark.style && !(mark.place === 1 && before.place > 1);
}

/** Why an item may be none: its mark, its place or its indentation is not that of the items around it. */
function findDoubt(blocks: readonly Block[], index: number, listIndent: number): string | undefined {
  const [block, before, after] = [blocks[index]!, blocks[index - 1], blocks[index + 1]];
  const { mark, indent } = block.lines[0]!;
  const isNext = before !== undefined && before.lines[0]!.mark?.style === mark!.style;
  if (!/\p{L}{2}/u.test(block.text)) return 'This has no words.';
  if (isNext && mark!.place > 1 && mark!.place !== before.lines[0]!.mark!.place + 1)
    return 'Its number does not follow the one above.';
  if (!isNext && mark!.place > 1) return 'Its number does not follow the one above.';
  if (isNext && indent > listIndent + 1) return 'It is indented, so it may be part of the item above.';
  const isAlone = [before, after].every((other) => other?.lines[0]!.mark?.style !== mark!.style);
  if (isAlone && [before, after].some((other) => other?.lines[0]!.mark))
    return 'Its mark is not that of the other items.';
  return /^\p{Ll}/u.test(block.text) && before && !ended.test(before.text) && /^[-–—]/.test(mark!.written)
    ? 'This may be part of the line above.'
    : undefined;
}

/** A text that is bold as a whole is not marked as bold. */
function withoutWholeBold(text: string): string {
  const inner = /^\*\*(.+)\*\*$/u.exec(text)?.[1];
  return inner !== undefined && !inner.includes('**') ? inner.trim() : text;
}
