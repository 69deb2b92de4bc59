import * as z from 'zod';
import { briefingSchema, type Briefing, type Item } from '../../content/schema.js';

/** A field of the content, as the schema describes it. */
export type Field = GroupField | ListField | ValueField;

interface AnyField {
  /** Its label. */
  readonly title: string;
  /** Whether it may be `null`. */
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
  /** The values of a choice. */
  readonly options: readonly string[];
}

/** The value of a field that is neither group nor list. */
export type Value = string | number | null;

/** What the values of a choice are called. */
export const choiceNames: Readonly<Record<string, string>> = {
  published: 'Published',
  superseded: 'Replaced',
  withdrawn: 'Withdrawn',
  ltr: 'Left to right',
  rtl: 'Right to left',
};

/** All of the content. */
export const contentField = createField(briefingSchema) as GroupField;

function createField(schema: unknown, isNullable = false): Field {
  if (schema instanceof z.ZodNullable) return createField(schema.unwrap(), true);
  const { title = '' } = (schema as z.ZodType).meta() ?? {};
  const any = { title, isNullable };
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([key, inner]) => [key, createField(inner)] as const);
    return { ...any, kind: 'group', fields: Object.fromEntries(fields) };
  }
  if (schema instanceof z.ZodArray) return { ...any, kind: 'list', item: createField(schema.element) };
  if (schema instanceof z.ZodEnum) return { ...any, kind: 'choice', options: schema.options.map(String) };
  const kind = schema instanceof z.ZodNumber ? 'number' : schema instanceof z.ZodISODate ? 'day' : 'text';
  return { ...any, kind, options: [] };
}

/** Names in groups and indexes in lists, on the way to a field. */
export type Path = readonly (string | number)[];

/** Parses `keyMessages.items[3].text`. */
export function parsePath(path: string): Path {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The field at that path; `undefined` if there is none. */
export function findField(path: string): Field | undefined {
  let field: Field | undefined = contentField;
  for (const step of parsePath(path))
    field = field?.kind === 'list' ? field.item : field?.kind === 'group' ? field.fields[step] : undefined;
  return field;
}

/** The value at that path; `undefined` where there is none. */
export function findValue(content: unknown, path: string): unknown {
  return parsePath(path).reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<Path[number], unknown>> | null | undefined)?.[step],
    content,
  );
}

/** The two lists, as paths. */
export type ListPath = 'keyMessages.items' | 'predictors.items';

/** The group that has the list. */
export function groupOf(list: ListPath): 'keyMessages' | 'predictors' {
  return list === 'keyMessages.items' ? 'keyMessages' : 'predictors';
}

export function itemsOf(content: Briefing, list: ListPath): readonly Item[] {
  return content[groupOf(list)].items;
}

/** A group with empty fields. */
export function emptyGroup({ fields }: GroupField): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([key, { isNullable }]) => [key, isNullable ? null : '']));
}

/** The label of the field at that path: `Message 4`, `Phone number`, `Interface text: Month 3`. */
export function fieldLabel(path: string): string {
  if (path === 'actionNeeded') return 'Action needed';
  const title = findField(path)?.title ?? path;
  const item = /^(.*)\[(\d+)\](.*)$/.exec(path);
  const own = item
    ? itemLabel(item[1]!, Number(item[2]), item[3] === '.text' || item[3] === '' ? '' : `, ${title}`)
    : title;
  return path.startsWith('labels.') ? `${findField('labels')!.title}: ${own}` : own;
}

function itemLabel(list: string, index: number, rest: string): string {
  return `${findField(`${list}[${index}]`)?.title ?? ''} ${index + 1}${rest}`;
}
