import type { Briefing } from './schema.js';
import { formatSourceDocument } from './source-document.js';

/** Characters of a source document that fit on one A4 page: those of edition 1, which `tests/static/print.test.ts` prints. */
export const charactersOnOnePage = 2_691;

/** A note for a text that may need a second A4 page in print; `undefined` for any other. It is no error. */
export function describePrintLength(briefing: Briefing): string | undefined {
  const { length } = formatSourceDocument(briefing);
  return length <= charactersOnOnePage
    ? undefined
    : `The briefing has ${format(length)} characters, so it may need more than one A4 page in print. Up to ${format(charactersOnOnePage)} fit on one.`;
}

function format(count: number): string {
  return count.toLocaleString('en-GB');
}
