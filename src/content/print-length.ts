import type { Briefing } from './schema.js';
import { formatSourceDocument } from './source-document.js';

/** Lines that fit on one A4 page: those of edition 1, which `tests/static/print.test.ts` prints. */
export const linesOnOnePage = 75;

/** In print, about so many characters fit on a line, in the widest of the usual fonts. */
const charactersOnLine = 80;

/** A note for a text that may need a second A4 page in print; `undefined` for any other. It is no error. */
export function formatPrintLength(briefing: Briefing): string | undefined {
  const lines = countLines(briefing);
  return lines <= linesOnOnePage
    ? undefined
    : `The briefing has about ${lines} lines in print, so it may need more than one A4 page. About ${linesOnOnePage} fit on one.`;
}

/** Lines of text, and the space after each paragraph and item, which is counted as a line. */
function countLines(briefing: Briefing): number {
  const texts = formatSourceDocument(briefing)
    .split('\n')
    .filter((text) => text !== '');
  return texts.reduce((lines, { length }) => lines + Math.ceil(length / charactersOnLine) + 1, 0);
}
