import * as z from 'zod';
import { briefingSchema } from '../../content/schema.js';

/** A field of the content, as the schema describes it. */
export type Field = GroupField | ListField | ValueField;

interface AnyField {
  /** What owners call it. */
  readonly title: string;
  /** Whether it may hold nothing, which the content writes as `null`. */
  readonly isNullable: boolean;
}

export interface GroupField extends AnyField {
  readonly kind: 'group';
  readonly fields: Readonly<Record<string, Field>>;
}

export interface ListField extends AnyField {
  readonly kind: 'list';
  readonly item: Field;
}

export interface ValueField extends AnyField {
  readonly kind: 'text' | 'day' | 'number' | 'choice';
  /** What a choice is made from. */
  readonly options: readonly string[];
}

/** What a field holds that is neither group nor list. */
export type Value = string | number | null;

/** All of the content. */
export const contentField = readField(briefingSchema) as GroupField;

function readField(schema: unknown, isNullable = false): Field {
  if (schema instanceof z.ZodNullable) return readField(schema.unwrap(), true);
  const { title = '' } = (schema as z.ZodType).meta() ?? {};
  const any = { title, isNullable };
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([key, inner]) => [key, readField(inner)] as const);
    return { ...any, kind: 'group', fields: Object.fromEntries(fields) };
  }
  if (schema instanceof z.ZodArray) return { ...any, kind: 'list', item: readField(schema.element) };
  if (schema instanceof z.ZodEnum) return { ...any, kind: 'choice', options: schema.options.map(String) };
  const kind = schema instanceof z.ZodNumber ? 'number' : schema instanceof z.ZodISODate ? 'day' : 'text';
  return { ...any, kind, options: [] };
}

/** A step on the way to a field: the name in a group, or the place in a list, from 0. */
export type Path = readonly (string | number)[];

/** `keyMessages.items[3].text` as its steps. */
export function readPath(path: string): Path {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The field at that path; `undefined` if there is none. */
export function findField(path: string): Field | undefined {
  let field: Field | undefined = contentField;
  for (const step of readPath(path))
    field = field?.kind === 'list' ? field.item : field?.kind === 'group' ? field.fields[step] : undefined;
  return field;
}

/** A group with nothing in its fields. */
export function emptyGroup({ fields }: GroupField): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([key, { isNullable }]) => [key, isNullable ? null : '']));
}

/** What owners call the field at that path: `Message 4`, `Telephone number`, `Our own words: Month 3`. */
export function nameField(path: string): string {
  if (path === 'actionNeeded') return 'Who must act';
  const title = findField(path)?.title ?? path;
  const item = /^(.*)\[(\d+)\](.*)$/.exec(path);
  const own = item
    ? nameItem(item[1]!, Number(item[2]), item[3] === '.text' || item[3] === '' ? '' : `, ${title}`)
    : title;
  return path.startsWith('labels.') ? `${findField('labels')!.title}: ${own}` : own;
}

function nameItem(list: string, index: number, rest: string): string {
  return `${findField(`${list}[${index}]`)?.title ?? ''} ${index + 1}${rest}`;
}
