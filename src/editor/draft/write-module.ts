import type { Briefing } from '../../content/schema.js';
import { writeLiteral } from './write-literal.js';

/** `src/content/briefing.ts` with that content. Tests hold its first lines equal to the file's. */
export function writeBriefingModule(content: Briefing): string {
  return `import { deepFreeze } from './deep-freeze.js';
import type { Briefing } from './schema.js';

/**
 * Every word that we show. The Board's are to the letter those of \`source/edition-${content.edition.number}.txt\`, slips included: do not
 * correct them here, write a note beside them. Our own are under \`labels\` and in \`title.note\`.
 *
 * Frozen through and through. \`schema.ts\` says what each field means and what it may hold.
 */
export const briefing: Briefing = deepFreeze(${writeLiteral(content, 1)});
`;
}
