import * as z from 'zod';
import { limits } from '../../../src/content/text-rules.js';
import { briefingSchema, type Briefing } from '../../../src/content/schema.js';
import { formatDate } from '../../../src/elements/templates/date.js';
import { formatText } from '../../../src/elements/templates/text.js';

/** No file has the text of a withdrawn briefing: it says that it is withdrawn, what replaces it, and whom to ask. */
const { shape } = briefingSchema;
const { lang, dir, edition, statusChangedOn, replacement, publisher, contact } = shape;

const published = { status: z.enum(['published', 'superseded']) };
const withdrawn = { status: z.literal('withdrawn') };

const schemaUrl = { $schema: z.literal('briefing.schema.json') };

/** What `briefing.json` holds: the whole briefing, or the notice that it is withdrawn. */
const publishedSchema = z.union([
  z.strictObject({ ...shape, ...published, ...schemaUrl }),
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
    ...schemaUrl,
  }),
]);

/** The content for other systems. Predictors and their caveat are one object in it. */
export function formatBriefingJson(briefing: Briefing): string {
  const data = briefing.status === 'withdrawn' ? withdrawnData(briefing) : briefing;
  return format({ $schema: 'briefing.schema.json', ...data });
}

function withdrawnData(briefing: Briefing): object {
  const { lang, dir, edition, status, statusChangedOn, replacement, publisher, contact, labels } = briefing;
  const notice = formatText(labels.review.withdrawn, { changed: formatDate(statusChangedOn, labels) });
  return { lang, dir, edition, status, statusChangedOn, replacement, publisher, contact, notice };
}

/** JSON Schema (2020-12) of that file, from the schema that checks the content. */
export function formatJsonSchema(): string {
  return format({
    title: 'A briefing of a safeguarding board',
    description:
      'Text is plain, with **strong** as its only mark. {telephone} and {email} in contact.text are replaced by the values beside it. Never use predictors without their caveat.',
    ...z.toJSONSchema(publishedSchema, { override: requireVisibleText }),
  }).replace(/[^\n -~]/g, escapeCharacter);
}

/**
 * A character that can be seen. Without `\p`, because not every validator sets the flag that it needs, and with the characters
 * themselves, because validators with RE2 know no `\u`. There `\s` is ASCII only, so all white space is listed.
 */
const visible =
  '[^\\s\u000b\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0]';

/** What the check asks of every text in addition to its type. */
function requireVisibleText({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { type, format: known, pattern, enum: values, const: value } = jsonSchema;
  const isFree = [known, pattern, values, value].every((limit) => limit === undefined);
  if (type !== 'string' || !isFree) return;
  Object.assign(jsonSchema, { pattern: visible, maxLength: limits.characters });
}

/** JSON's own escape, so that nothing in the file is invisible. */
function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function format(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
