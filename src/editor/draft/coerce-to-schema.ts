import { normalizeSpaces } from '../../content/characters.js';
import { limits } from '../../content/text-rules.js';
import type { Briefing } from '../../content/schema.js';
import { contentField, emptyGroup, fieldLabel, type Field, type GroupField, type ListField } from './fields.js';
import { ImportError } from './import-error.js';
import { importLimits } from './import-limits.js';
import { normalizeText } from '../../content/normalize-text.js';

/** What was imported, and a sentence for everything that was not as expected. */
export interface CoercedContent {
  readonly content: Briefing;
  readonly notes: readonly string[];
}

/**
 * Returns a briefing from any value that has at least the two lists: known fields only, each of its own type. A missing field is
 * taken from the published briefing and noted; whether a value is right is for the schema to judge.
 */
export function coerceToSchema(value: unknown, published: Briefing): CoercedContent {
  for (const path of ['keyMessages.items', 'predictors.items'])
    if (!Array.isArray(findAt(value, path)))
      throw new ImportError(
        `The file has no list of ${fieldLabel(path).toLowerCase()}, so it is not a briefing.`,
        'Select a draft that was downloaded here, or briefing.ts.',
      );
  const notes = formatActionNeededNote(findOwn(value, 'actionNeeded'));
  return { content: coerce(contentField, value, published, '') as Briefing, notes };

  function coerce(field: Field, given: unknown, ours: unknown, path: string): unknown {
    if (given === null && field.isNullable) return null;
    if (field.kind === 'group') return coerceGroup(field, given, ours, path);
    if (field.kind === 'list') return coerceList(field, given, ours, path);
    if (typeof given === 'string') checkFieldSize(path, given);
    if (typeof given === 'string' || typeof given === 'number')
      return field.kind === 'number' ? given : normalizeSpaces(String(given));
    notes.push(formatMissing(path));
    return ours ?? (field.isNullable ? null : '');
  }

  function coerceGroup({ fields }: GroupField, given: unknown, ours: unknown, path: string): unknown {
    if (typeof given !== 'object' || given === null) {
      notes.push(formatMissing(path));
      return ours;
    }
    for (const key of Object.keys(given))
      if (!Object.hasOwn(fields, key) && !['$schema', 'actionNeeded'].includes(key))
        notes.push(
          `“${key.slice(0, 40)}” is not a field of ${path ? fieldLabel(path) : 'the briefing'} and was ignored.`,
        );
    return Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [
        key,
        coerce(field, findOwn(given, key), findOwn(ours, key), path ? `${path}.${key}` : key),
      ]),
    );
  }

  function coerceList({ item }: ListField, given: unknown, ours: unknown, path: string): unknown {
    // A list of plain texts, as the months, has as many as it has.
    const isFixed = item.kind !== 'group';
    if (!Array.isArray(given) || (isFixed && given.length !== (ours as readonly unknown[]).length)) {
      notes.push(formatMissing(path));
      return ours;
    }
    if (given.length > limits.items)
      throw new ImportError(
        `The file has ${given.length} ${fieldLabel(path).toLowerCase()}. It can have ${limits.items}.`,
      );
    return given.map((inner: unknown, index) =>
      coerce(item, inner, item.kind === 'group' ? emptyGroup(item) : '', `${path}[${index}]`),
    );
  }
}

/** What partners must do, as a file, a link or the storage has it beside the content: one line. */
export function coerceActionNeeded(value: unknown): string {
  const text = findOwn(value, 'actionNeeded');
  if (typeof text !== 'string') return '';
  checkFieldSize('actionNeeded', text);
  return joinLines(text);
}

/** Only a text can say what partners must do. */
function formatActionNeededNote(value: unknown): string[] {
  const isText = value === undefined || value === null || typeof value === 'string';
  return isText ? [] : [`${fieldLabel('actionNeeded')} is not a text and was ignored.`];
}

/** Texts have one line, so pasted lines are joined. */
export function joinLines(text: string): string {
  return /[\r\n]/.test(text) ? normalizeText(text) : text;
}

function checkFieldSize(path: string, { length }: string): void {
  if (length > importLimits.fieldCharacters)
    throw new ImportError(
      `${fieldLabel(path)} has ${length.toLocaleString('en-GB')} characters. It can have ${limits.characters}.`,
    );
}

function findAt(value: unknown, path: string): unknown {
  return path.split('.').reduce(findOwn, value);
}

/** Never what an object has inherited. */
function findOwn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** An item has no counterpart in the published briefing, so what it lacks stays empty. */
function formatMissing(path: string): string {
  return `${fieldLabel(path)} is missing. ${path.includes('[') ? 'It was left empty' : 'The published text is used'}.`;
}
