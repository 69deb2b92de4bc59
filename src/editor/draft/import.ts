import JSON5 from 'json5';
import type { Briefing } from '../../content/schema.js';
import type { Draft } from './draft.js';
import { readPaper } from './parse-source-document.js';
import { takeShape, UnreadableError } from './coerce-to-schema.js';

/** The most characters that are read: a hundred times what a briefing has. */
export const mostCharacters = 1_000_000;

/** A draft that was read from a text, and a sentence for everything in it that was not as expected. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly notes: readonly string[];
}

/**
 * Reads what an owner may have: `briefing.ts` or JSON as this page exports them, or plain text in the shape of the source.
 * What a plain text does not have is taken from `present`. Throws an `UnreadableError` for anything else.
 */
export function readDraftText(text: string, present: Draft, published: Briefing): ReadDraft {
  if (text.length > mostCharacters)
    throw new UnreadableError(
      `It has ${text.length.toLocaleString('en-GB')} characters, and a briefing has a few thousand.`,
    );
  if (text.trim() === '') throw new UnreadableError('It is empty.');
  const literal = findLiteral(text);
  if (literal === undefined) return readPaper(text, present, published);
  const value = parse(literal);
  const { content, notes } = takeShape(value, published);
  const { actionNeeded } = value as { readonly actionNeeded?: unknown };
  return { draft: { content, actionNeeded: typeof actionNeeded === 'string' ? actionNeeded : '' }, notes };
}

/** The text between the outermost braces of a module or of JSON; `undefined` for any other text. */
function findLiteral(text: string): string | undefined {
  const module = text.trimStart().startsWith('{') ? 0 : text.indexOf('export const briefing');
  if (module < 0) return undefined;
  const start = text.indexOf('{', module);
  return text.slice(start, Math.max(start, text.lastIndexOf('}')) + 1);
}

function parse(literal: string): unknown {
  try {
    return JSON5.parse<unknown>(literal);
  } catch (error) {
    const { lineNumber, columnNumber } = error as { readonly lineNumber?: number; readonly columnNumber?: number };
    const where =
      lineNumber === undefined ? '' : ` at line ${lineNumber} of its braces, character ${columnNumber ?? 0}`;
    throw new UnreadableError(`It looks like a file of this page, but it is damaged${where}.`);
  }
}
