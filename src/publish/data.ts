import { z } from 'zod';
import { briefingSchema, type Briefing } from '../content/schema.js';

/** Withdrawn words go into no file: what is left says that they are withdrawn, what to use instead, and whom to ask. */
const withdrawnSchema = briefingSchema
  .pick({ lang: true, dir: true, edition: true, review: true, publisher: true, contact: true })
  .extend({ notice: briefingSchema.shape.labels.shape.review.shape.withdrawn });

const address = { $schema: z.literal('briefing.schema.json') };

/** What `briefing.json` holds: the whole briefing, or the notice that it is withdrawn. */
const publishedSchema = z.union([briefingSchema.extend(address), withdrawnSchema.extend(address)]);

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
    ...z.toJSONSchema(publishedSchema),
  });
}

function format(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
