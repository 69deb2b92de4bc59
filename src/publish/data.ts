import * as z from 'zod';
import { limits } from '../content/limits.js';
import { briefingSchema, type Briefing } from '../content/schema.js';

/** Withdrawn words go into no file: what is left says that they are withdrawn, what to use instead, and whom to ask. */
const withdrawnSchema = briefingSchema
  .pick({ lang: true, dir: true, edition: true, review: true, publisher: true, contact: true })
  .extend({ notice: briefingSchema.shape.labels.shape.review.shape.withdrawn });

/** As the state of the words: what is withdrawn has no words in it, and what has words is not withdrawn. */
const { shape: review } = briefingSchema.shape.review;
const standing = { review: z.strictObject({ ...review, state: z.enum(['standing', 'superseded']) }) };
const withdrawn = { review: z.strictObject({ ...review, state: z.literal('withdrawn') }) };

const address = { $schema: z.literal('briefing.schema.json') };

/** What `briefing.json` holds: the whole briefing, or the notice that it is withdrawn. */
const publishedSchema = z.union([
  z.strictObject({ ...briefingSchema.shape, ...standing, ...address }),
  z.strictObject({ ...withdrawnSchema.shape, ...withdrawn, ...address }),
]);

/** The content for other systems. Predictors and their caveat are one object in it. */
export function writeJson(briefing: Briefing): string {
  const { lang, dir, edition, review, publisher, contact, labels } = briefing;
  const published =
    review.state === 'withdrawn'
      ? { lang, dir, edition, review, publisher, contact, notice: labels.review.withdrawn }
      : briefing;
  return format({ $schema: 'briefing.schema.json', ...published });
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
