import * as z from 'zod';
import { limits } from '../../../src/content/limits.js';
import { briefingSchema, type Briefing } from '../../../src/content/schema.js';
import { formatDate } from '../../../src/elements/templates/date.js';
import { formatText } from '../../../src/elements/templates/text.js';

/** Withdrawn words go into no file: what is left says that they are withdrawn, what to use instead, and whom to ask. */
const { shape } = briefingSchema;
const { lang, dir, edition, statusChangedOn, replacement, publisher, contact } = shape;

/** As the state of the words: what is withdrawn has no words in it, and what has words is not withdrawn. */
const published = { status: z.enum(['published', 'superseded']) };
const withdrawn = { status: z.literal('withdrawn') };

const address = { $schema: z.literal('briefing.schema.json') };

/** What `briefing.json` holds: the whole briefing, or the notice that it is withdrawn. */
const publishedSchema = z.union([
  z.strictObject({ ...shape, ...published, ...address }),
  z.strictObject({
    lang,
    dir,
    edition,
    ...withdrawn,
    statusChangedOn,
    replacement,
    publisher,
    contact,
    notice: z.string(),
    ...address,
  }),
]);

/** The content for other systems. Predictors and their caveat are one object in it. */
export function writeJson(briefing: Briefing): string {
  const data = briefing.status === 'withdrawn' ? withdrawnData(briefing) : briefing;
  return format({ $schema: 'briefing.schema.json', ...data });
}

function withdrawnData(briefing: Briefing): object {
  const { lang, dir, edition, status, statusChangedOn, replacement, publisher, contact, labels } = briefing;
  const notice = formatText(labels.review.withdrawn, { changed: formatDate(statusChangedOn!, labels) });
  return { lang, dir, edition, status, statusChangedOn, replacement, publisher, contact, notice };
}

/** JSON Schema (2020-12) of that file, from the schema that the content is checked with. */
export function writeJsonSchema(): string {
  return format({
    title: 'A policy briefing',
    description:
      'Text is plain, with **strong** as its only mark. {telephone} and {email} in contact.text stand for the values beside it. Never use predictors without their caveat.',
    ...z.toJSONSchema(publishedSchema, { override: requireWords }),
  });
}

/** A character that can be seen, spelled so that it needs no flag, which validators set or not. */
const visible =
  '[^\\s\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0]';

/** What the check asks of every text beyond its type: something to read, and not without end. */
function requireWords({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { type, format: known, pattern, enum: values, const: value } = jsonSchema;
  const isFree = [known, pattern, values, value].every((limit) => limit === undefined);
  if (type !== 'string' || !isFree) return;
  Object.assign(jsonSchema, { pattern: visible, maxLength: limits.characters });
}

function format(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
