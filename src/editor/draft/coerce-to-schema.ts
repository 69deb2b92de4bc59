import { limits } from '../../content/text-rules.js';
import type { Briefing } from '../../content/schema.js';
import { contentField, emptyGroup, fieldLabel, type Field, type GroupField, type ListField } from './fields.js';

/** What was taken in, and what its owner should know about that. */
export interface Taken {
  readonly content: Briefing;
  /** A sentence for everything that was not as expected. */
  readonly notes: readonly string[];
}

/** Thrown for what cannot be taken in, with a sentence for its owner. Nothing has changed then. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/**
 * The shape of a briefing from any value that has at least its two lists: known fields only, each of its own kind. A field that
 * is missing is taken from the published briefing and noted; what it may hold is for the check to judge.
 */
export function takeShape(value: unknown, published: Briefing): Taken {
  for (const path of ['keyMessages.items', 'predictors.items'])
    if (!Array.isArray(readAt(value, path)))
      throw new UnreadableError(`It has no list of ${fieldLabel(path).toLowerCase()}, so it is no briefing.`);
  const notes: string[] = [];
  return { content: take(contentField, value, published, '') as Briefing, notes };

  function take(field: Field, given: unknown, ours: unknown, path: string): unknown {
    if (given === null && field.isNullable) return null;
    if (field.kind === 'group') return takeGroup(field, given, ours, path);
    if (field.kind === 'list') return takeList(field, given, ours, path);
    if (typeof given === 'string' || typeof given === 'number') return field.kind === 'number' ? given : String(given);
    notes.push(sayMissing(path));
    return ours ?? (field.isNullable ? null : '');
  }

  function takeGroup({ fields }: GroupField, given: unknown, ours: unknown, path: string): unknown {
    if (typeof given !== 'object' || given === null) {
      notes.push(sayMissing(path));
      return ours;
    }
    for (const key of Object.keys(given))
      if (!Object.hasOwn(fields, key) && !['$schema', 'actionNeeded'].includes(key))
        notes.push(`“${key.slice(0, 40)}” is no field of ${path ? fieldLabel(path) : 'a briefing'}: it was left out.`);
    return Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [
        key,
        take(field, readOwn(given, key), readOwn(ours, key), path ? `${path}.${key}` : key),
      ]),
    );
  }

  function takeList({ item }: ListField, given: unknown, ours: unknown, path: string): unknown {
    // A list of plain texts, as the months, has as many as it has.
    const isFixed = item.kind !== 'group';
    if (!Array.isArray(given) || (isFixed && given.length !== (ours as readonly unknown[]).length)) {
      notes.push(sayMissing(path));
      return ours;
    }
    if (given.length > limits.items) throw new UnreadableError(explainTooMany(given.length, path));
    return given.map((inner: unknown, index) =>
      take(item, inner, item.kind === 'group' ? emptyGroup(item) : '', `${path}[${index}]`),
    );
  }
}

function readAt(value: unknown, path: string): unknown {
  return path.split('.').reduce(readOwn, value);
}

/** Never what an object has inherited. */
function readOwn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** An item has no counterpart in the published briefing, so what it lacks stays empty. */
function sayMissing(path: string): string {
  return `${fieldLabel(path)}: missing, ${path.includes('[') ? 'so empty' : 'so as in the published briefing'}.`;
}

export function explainTooMany(count: number, path: string): string {
  return `It has ${count} ${fieldLabel(path).toLowerCase()}: at most ${limits.items} can be shown.`;
}
