import type { Briefing } from '../../content/schema.js';

/** `src/content/briefing.ts` with that content. Between `deepFreeze(` and the last `)` it is JSON. */
export function formatBriefingModule(content: Briefing): string {
  return `import { deepFreeze } from './deep-freeze.js';
import type { Briefing } from './schema.js';

/**
 * All text that the elements show, as JSON in the format that the editor writes. The Board's is that of the source document,
 * character by character: correct no error in it, write a note. Interface text is in \`labels\` and \`title.note\`.
 */
export const briefing: Briefing = deepFreeze(${JSON.stringify(content, null, 2)});
`;
}
