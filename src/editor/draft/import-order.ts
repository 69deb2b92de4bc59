import { fieldLabel } from './fields.js';
import { importFields, type ImportField, type ImportLine } from './import-line.js';

/** What can have been moved, beginning with what a reader has to see in its place. */
const movable: readonly ImportField[] = ['predictors.caveat', ...importFields];

/** Says which part of a text comes in another place than in a briefing, because the import keeps the order of the briefing. */
export function formatOrderNote(lines: readonly ImportLine[]): string | undefined {
  const found = lines.flatMap(({ target }) => importFields.find((field) => field === target) ?? []);
  if (isInOrder(found)) return undefined;
  const moved = movable.find((field) => isInOrder(found.filter((other) => other !== field)));
  if (moved === undefined) return 'The parts of the text are in another order. The briefing keeps its own order.';
  // It may be there more than once.
  const [first, last] = [found.indexOf(moved), found.lastIndexOf(moved)];
  const above = found.slice(0, last).find((field) => placeOf(field) > placeOf(moved));
  const below = found.slice(first).find((field) => placeOf(field) < placeOf(moved));
  const [is, stays] = above ? ['after', 'before'] : ['before', 'after'];
  return `In the text, ${quote(moved)} comes ${is} ${quote((above ?? below)!)}. In the briefing it stays ${stays} it. Check that the words still fit there.`;
}

function isInOrder(fields: readonly ImportField[]): boolean {
  return fields.every((field, index) => index === 0 || placeOf(fields[index - 1]!) <= placeOf(field));
}

function placeOf(field: ImportField): number {
  return importFields.indexOf(field);
}

function quote(field: ImportField): string {
  return `“${fieldLabel(field)}”`;
}
