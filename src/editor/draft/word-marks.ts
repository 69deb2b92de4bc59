/** Words that a document shows in another colour, or highlighted: often they are to be removed, or not certain yet. */
export interface WordMarks {
  /** The line of the text, from 1. */
  readonly line: number;
  readonly words: string;
  readonly kind: 'highlighted' | 'coloured';
}

const maxQuoted = 200;

/** What a person is told about the marks of a line. */
export function formatWordMarks(marks: readonly WordMarks[]): string[] {
  return (['highlighted', 'coloured'] as const).flatMap((kind) => {
    const words = marks.filter((mark) => mark.kind === kind).map((mark) => mark.words);
    if (words.length === 0) return [];
    const text = words.join(' … ');
    const quoted = `“${text.slice(0, maxQuoted)}${text.length > maxQuoted ? '…' : ''}”`;
    const how = kind === 'highlighted' ? 'highlighted' : 'in another colour';
    return [`${quoted} is ${how} in the document. Check that it is meant to be published.`];
  });
}
