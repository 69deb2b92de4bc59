import type { Briefing } from '../../content/schema.js';

/** A line that says something, with the mark that stood before it. */
export interface Line {
  /** Where it is in the text, from 1. */
  readonly place: number;
  readonly mark: 'bullet' | 'number' | '';
  readonly text: string;
}

/** Marks of lists as people type them and as word processors paste them, some of which need no blank after them. */
const bullet = /^(?:[-–—*]\s+|[•·●▪◦\uf0a7\uf0b7§]\s*|o\t)/;
const number = /^\d{1,3}[.)]\s+/;

/** No mail program writes a longer line when it folds them. */
const longestFolded = 80;

/** The lines of a plain text, of the published text or of Markdown. Lines that a mail program has folded are one again. */
export function readLines(text: string, { documentType, board, title, labels }: Briefing): Line[] {
  // The published text and Markdown have the first two on one line, and our note, which is not the Board's.
  const note = labels.note.replace('{note}', () => title.note ?? '');
  const isMarkdown = /^#{1,6} /m.test(text);
  const raw = text
    .trimEnd()
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^(?:> ?)+/, '').trim());
  const isFolded = raw.includes('') && raw.every((line) => line.length <= longestFolded);
  const lines: Line[] = [];
  raw.forEach((given, index) => {
    const line = isMarkdown ? takeOffMarkdown(given) : given;
    const place = index + 1;
    const before = lines.at(-1);
    if (line === '' || line === note) return;
    const read = readLine(line, place);
    if (isFolded && read.mark === '' && before && raw[index - 1] !== '')
      lines[lines.length - 1] = { ...before, text: `${before.text} ${line}` };
    else if (line === `${documentType} ${board}`) lines.push(readLine(documentType, place), readLine(board, place));
    else lines.push(read);
  });
  return lines;
}

function readLine(line: string, place: number): Line {
  if (bullet.test(line)) return { place, mark: 'bullet', text: line.replace(bullet, '') };
  if (number.test(line)) return { place, mark: 'number', text: line.replace(number, '') };
  return { place, mark: '', text: line };
}

/** The line without the marks of a heading, the targets of links and the escapes of marks. */
function takeOffMarkdown(line: string): string {
  return line
    .replace(/^#{1,6} /, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\\([\\`*_~[\]<>#+.)-])/g, '$1')
    .trim();
}
