// Its source: the browser build brings polyfills of 2019.
import JSON5 from 'json5/lib/index.js';
import { ImportError } from './import-error.js';

/** The value of JSON, or of the object in a module. Throws an `ImportError` that says where it is damaged. */
export function parseJson(text: string): unknown {
  const value = parse(text);
  const repeated = findRepeatedField(text, value);
  if (repeated !== undefined)
    throw new ImportError(
      `The file has “${repeated}” twice in one place.`,
      'Remove the one that is wrong from the file.',
    );
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON5.parse<unknown>(text);
  } catch (error) {
    const { lineNumber, columnNumber } = error as { readonly lineNumber?: number; readonly columnNumber?: number };
    const where =
      lineNumber === undefined ? '' : ` The first error is in line ${lineNumber}, character ${columnNumber ?? 0}.`;
    throw new ImportError(`The file is damaged.${where}`, 'Download the draft again, or ask for the file again.');
  }
}

/** A comment, or a text or name, with the colon after the name of a field. */
const token = /\/\/.*|\/\*[^]*?\*\/|("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|[\p{L}\p{M}\p{N}_$]+)(?:\s*(:))?/gu;

/** A name that the file has more often than what was read from it: of two fields with one name, the first would be lost. */
function findRepeatedField(text: string, value: unknown): string | undefined {
  const left = countNames(value);
  for (const [, written, colon] of text.matchAll(token)) {
    if (written === undefined || colon === undefined) continue;
    const name = /^["']/.test(written) ? JSON5.parse<string>(written) : written;
    const count = left.get(name) ?? 0;
    if (count === 0) return name;
    left.set(name, count - 1);
  }
  return undefined;
}

/** How often each name of a field occurs, at every depth. */
function countNames(value: unknown): Map<string, number> {
  const counts = new Map<string, number>();
  // No recursion: a file may be nested more deeply than that can go.
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const names = Array.isArray(next) ? [] : Object.keys(next);
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const inner of Object.values(next)) open.push(inner);
  }
  return counts;
}
