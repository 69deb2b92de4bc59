import * as z from 'zod';
import { hasWords } from './has-words.js';
import { limits } from './limits.js';
import { readDigits } from './telephone.js';

/**
 * What the content may hold, and what each field means. It judges and never changes: no defaults, no transforms, so
 * that what is written is what is shown. Every message completes a sentence that begins with the path of the field, or with
 * its title: what owners call it, in the preview's form and in the JSON Schema.
 *
 * Not for a partner's page: with zod inside, a bundle is four times as large. Elements take the types alone.
 */

// Without it zod probes `new Function`, which a strict Content-Security-Policy reports as a violation.
z.config({ jitless: true });

const invisible = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/u;
const markup = /<[a-z!/]|&[a-z]+;|&#/i;

/** Plain text on one line. `need` says why the field may not be empty. Half a mark is named as that, not twice. */
const text = (title: string, need: string) =>
  richText(title, need)
    .refine((value) => value.split('**').length % 2 === 0 || !value.includes('**'), {
      error: 'has ** in it, but only items, introduction and caveat may',
    })
    .meta({ title });

/** The same with `**strong**` as its only mark. */
const richText = (title: string, need: string) =>
  z
    .string({ error: ({ input }) => `${input === undefined ? 'is missing' : 'must be text'}: ${need}` })
    .superRefine((value, context) => {
      for (const message of hasWords(value) ? findTextProblems(value) : [`is empty: ${need}`])
        context.addIssue({ code: 'custom', message });
    })
    .meta({ title });

function findTextProblems(value: string): string[] {
  const hidden = invisible.exec(value)?.[0];
  return [
    value.length > limits.characters && `has ${value.length} characters: at most ${limits.characters} can be shown`,
    hidden && `has an invisible character (${codePoint(hidden)}): type the text again, on one line`,
    value !== value.trim() && 'begins or ends with a space: take it away',
    markup.test(value) && 'has markup in it: text is plain, **strong** is the only mark',
    value.split('**').length % 2 === 0 && 'has ** without its partner: strong words stand between two **',
  ].filter((problem) => typeof problem === 'string');
}

const codePoint = (character: string) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text of ours or of the Board's with places to fill in: each of `{names}` exactly once, and no other. */
const template = (title: string, need: string, ...names: string[]) =>
  text(title, need)
    .superRefine((value, context) => {
      const found = [...value.matchAll(/\{(.*?)\}/g)].map((match) => match[1]);
      for (const name of names) {
        const times = found.filter((other) => other === name).length;
        if (times !== 1)
          context.addIssue({ code: 'custom', message: `must have {${name}} once, but has it ${times} times` });
      }
      const unknown = found.find((name) => name === undefined || !names.includes(name));
      if (unknown !== undefined)
        context.addIssue({ code: 'custom', message: `has {${unknown}}, which stands for nothing` });
    })
    .meta({ title });

/** A calendar day, YYYY-MM-DD. */
const day = (title: string) =>
  z.iso.date({ error: 'must be a day of the calendar, such as 2026-12-01' }).meta({ title });

/** A calendar month, YYYY-MM. */
const month = (title: string) =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'must be a month, such as 2009-07' })
    .meta({ title });

const tooLong = `is longer than ${limits.characters} characters`;

const idSchema = z
  .string({ error: 'is missing: every item needs an id, such as children-under-one' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'must be small letters and digits joined by hyphens, such as children-under-one',
  })
  .max(limits.characters, { error: tooLong })
  .meta({ title: 'Name in links' });

const list = (title: string, noun: string) =>
  z
    .array(
      z
        .strictObject({
          /** Its stable name, in words: part of links to a message, never renamed once published. */
          id: idSchema,
          text: richText('Words', `every ${noun} needs its words`),
        })
        .meta({ title: noun.replace(/^./, (letter) => letter.toUpperCase()) }),
      { error: ({ input }) => `${input === undefined ? 'is missing' : 'must be a list'}: every list has its ${noun}s` },
    )
    .min(1, { error: `is empty: every list has its ${noun}s` })
    .max(limits.items, { error: `has too many items: at most ${limits.items} can be shown` })
    .superRefine((items, context) => {
      items.forEach((item, index) => {
        const first = items.findIndex((other) => other.id === item.id);
        if (first < index)
          context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: `is "${item.id}", as in items[${first}]: every ${noun} needs an id of its own, so take one of the two away`,
          });
      });
    })
    .meta({ title });

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

const telephoneSchema = z
  .strictObject({
    /** As the source prints it: `01632 960123`. */
    printed: z
      .string()
      .regex(/^[0-9+(][0-9 ()-]{2,30}[0-9]$/, {
        error: 'must be a telephone number as one would print it, such as 01632 960123',
        abort: true,
      })
      .meta({ title: 'Telephone number' }),
    /** The same number in E.164, for the link: `+441632960123`. */
    e164: z
      .string()
      .regex(/^\+(?!440)[1-9][0-9]{6,14}$/, {
        error:
          'must be the number with + and its country code, without spaces and without the 0 after it, such as +441632960123',
        abort: true,
      })
      .meta({ title: 'Telephone number for the link' }),
  })
  .refine(({ printed, e164 }) => e164.endsWith(readDigits(printed)), {
    path: ['e164'],
    error: 'is another number than the printed one: both must have the same digits after the first 0',
  })
  .meta({ title: 'Telephone' });

export const briefingSchema = z
  .strictObject({
    /** BCP 47 tag of the language of every text here, our labels included. */
    lang: z
      .string()
      .refine(isLanguageTag, { error: 'must be a language tag, such as en-GB' })
      .meta({ title: 'Language' }),
    /** The direction in which that language is written. */
    dir: z.enum(['ltr', 'rtl'], { error: 'must be "ltr" or "rtl"' }).meta({ title: 'Direction of writing' }),
    /** Ours, not the Board's: which edition of these words this is, and the day on which we release it. */
    edition: z
      .strictObject({
        number: z
          .int({ error: 'must be a whole number' })
          .min(1, { error: 'must be 1 or more' })
          .meta({ title: 'Number of the edition' }),
        releasedOn: day('Day of release'),
        /** The first 8 digits of the words' fingerprint, which the ledger in `editions.ts` holds whole. */
        fingerprint: z
          .string()
          .regex(/^[0-9a-f]{8}$/, { error: 'must be 8 digits of 0 to 9 and a to f; the build says which' })
          .meta({ title: 'Fingerprint' }),
      })
      .meta({ title: 'Edition' }),
    /** `superseded`: another briefing replaces it. `withdrawn`: nobody may use it. News about the text, not a change of it. */
    status: z
      .enum(['published', 'superseded', 'withdrawn'], { error: 'must be "published", "superseded" or "withdrawn"' })
      .meta({ title: 'Status' }),
    /** The date of that status; `null` while the briefing is published. */
    statusChangedOn: day('Date of the status').nullable(),
    /** What readers should use instead. */
    replacement: z
      .strictObject({
        title: text('Title of the replacement', 'readers must know what to use instead'),
        url: z
          .string()
          .regex(/^https:\/\/[^\s@]+$/, { error: 'must be an address that begins with https://' })
          .max(limits.characters, { error: tooLong })
          .meta({ title: 'Web address of the replacement' })
          .nullable(),
      })
      .meta({ title: 'Replacement' })
      .nullable(),
    /** When the text was last reviewed, and when the next review is due. */
    review: z
      .strictObject({
        /** The day of the last review; `null` if there was none. */
        lastReviewed: day('Day of the last review').nullable(),
        /** The day by which the next one is due; `null` if there was no review. */
        nextReview: day('Day by which the next review is due').nullable(),
      })
      .refine(({ lastReviewed, nextReview }) => (lastReviewed === null) === (nextReview === null), {
        path: ['nextReview'],
        error: 'and the day of the last review belong together: write both, or neither (null)',
      })
      .refine(
        ({ lastReviewed, nextReview }) => lastReviewed === null || nextReview === null || lastReviewed < nextReview,
        {
          path: ['nextReview'],
          error: 'must be after the last review',
        },
      )
      .meta({ title: 'Review' }),
    /** Who stands behind the words, as the contact sentence names it. */
    publisher: text('Publisher', 'readers must see whose words these are'),
    /** The day the briefing itself was published; `null`, because the source does not say. */
    publishedOn: day('Day the briefing was published').nullable(),
    /** The month of the national report that the introduction refers to. */
    reportPublishedOn: month('Month of the report it refers to'),
    /** What kind of paper this is, as printed above everything. */
    documentType: text('Kind of paper', 'the briefing says what kind of paper it is'),
    /** The Board's name as printed at the head. */
    board: text('Board, as printed', 'the briefing names its board'),
    title: z
      .strictObject({
        text: text('Title', 'the briefing needs its title'),
        /** Our note on a slip in the title, with its reason; stands beside the words, never in them. */
        note: text('Editor’s note on the title', 'write null if there is nothing to note').nullable(),
      })
      .meta({ title: 'Title and note' }),
    introduction: richText('Introduction', 'the briefing needs its introduction'),
    keyMessages: z
      .strictObject({
        heading: text('Heading of the messages', 'the messages need their heading'),
        items: list('Messages', 'message'),
      })
      .meta({ title: 'Key messages' }),
    /** One object, so that the list cannot go anywhere without its caveat. */
    predictors: z
      .strictObject({
        heading: text('Heading of the predictors', 'the predictors need their heading'),
        caveat: richText('Caveat', 'the predictors may never be shown without their caveat'),
        items: list('Predictors', 'predictor'),
      })
      .meta({ title: 'Predictors' }),
    contact: z
      .strictObject({
        /** The source's sentence; `{telephone}` and `{email}` stand where the two values are printed. */
        text: template('Contact sentence', 'the contact needs its sentence', 'telephone', 'email'),
        telephone: telephoneSchema,
        email: z
          .email({ error: 'must be one e-mail address, such as name@example.org' })
          .max(limits.characters, { error: tooLong })
          .meta({ title: 'E-mail address' }),
        /** The day on which somebody last tried both; `null` if nobody has. */
        checkedOn: day('Day both were last tried').nullable(),
      })
      .meta({ title: 'Contact' }),
    /** Our own words around the Board's. */
    labels: z
      .strictObject({
        /** From January on. */
        months: z
          .array(text('Month', 'every month needs its name'), {
            error: 'is missing: dates need the names of the months',
          })
          .length(12, { error: 'must be the names of the twelve months' })
          .meta({ title: 'Months' }),
        /** How a day is written. */
        day: template('A day', 'dates need their order', 'day', 'month', 'year'),
        /** How a month is written. */
        month: template('A month', 'dates need their order', 'month', 'year'),
        note: template('Note', 'notes must be marked as notes', 'note'),
        source: template('Source', 'readers must see whose words these are', 'publisher'),
        undated: template('Age without a date', 'readers must see how old the words are', 'report'),
        dated: template('Age with a date', 'readers must see how old the words are', 'published', 'report'),
        edition: template('Edition', 'readers must see which edition this is', 'number', 'released', 'fingerprint'),
        draftEdition: template(
          'Edition of a draft',
          'reviewers must see which edition this is to be',
          'number',
          'released',
        ),
        /** After the day of an edition and of a check of the contact. */
        yearAgo: template('Age after a year', 'readers must see how old a copy is'),
        yearsAgo: template('Age after years', 'readers must see how old a copy is', 'years'),
        /** By review state, as `review.ts` names them. */
        review: z
          .strictObject({
            current: template('Reviewed', 'readers must see how the words stand', 'reviewed'),
            'review-due': template('Review due', 'readers must see how the words stand', 'due'),
            overdue: template('Review overdue', 'readers must see how the words stand', 'due'),
            'not-reviewed': template('Not reviewed', 'readers must see how the words stand'),
            superseded: template('Replaced', 'readers must see how the words stand', 'replacement'),
            withdrawn: template('Withdrawn', 'readers must see how the words stand', 'changed'),
          })
          .meta({ title: 'How the words stand' }),
        draft: template('Mark of a draft', 'a draft must be marked as one'),
        selected: template('Selection', 'a selection must be marked as one', 'shown', 'all'),
        unchecked: template('Contact not tried', 'readers must see that nobody has tried the contact'),
        checked: template('Contact tried', 'readers must see when the contact was tried', 'checked'),
        addedBySite: template('Words of a partner', "a partner's own words must be marked as theirs"),
        copy: template('Button: copy all', 'buttons must say what they do'),
        copyMessage: template('Button: copy a message', 'buttons must say what they do'),
        /** For screen readers, as `copyLinkName`: there are as many of these buttons as messages. */
        copyMessageName: template(
          'Name of the button: copy a message',
          'each button needs a name of its own',
          'number',
        ),
        copyLink: template('Button: copy a link', 'buttons must say what they do'),
        copyLinkName: template('Name of the button: copy a link', 'each button needs a name of its own', 'number'),
        copied: template('After copying', 'readers must know what a button did'),
        copyByHand: template('Where copying is refused', 'readers must know what a button did'),
      })
      .meta({ title: 'Our own words' }),
  })
  .refine(({ status, replacement }) => status !== 'superseded' || replacement !== null, {
    path: ['replacement'],
    error: 'is missing: a replaced briefing names what replaces it',
  })
  .refine(({ status, statusChangedOn }) => (status === 'published') === (statusChangedOn === null), {
    path: ['statusChangedOn'],
    error: 'must be the date on which the briefing was replaced or withdrawn, and null while it is published',
  });

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** The whole briefing: the words, whose they are, how old they are, and our labels around them. */
export type Briefing = DeepReadonly<z.infer<typeof briefingSchema>>;

/** One message or predictor. */
export type Item = Briefing['keyMessages']['items'][number];
