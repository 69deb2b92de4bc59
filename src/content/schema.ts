import * as z from 'zod';
import { findReportMonthProblem } from './report-month.js';
import {
  boundedString,
  date,
  isLanguageTag,
  list,
  month,
  monthNames,
  richText,
  template,
  text,
} from './schema-rules.js';
import { e164Pattern, emailPattern, isHttpsUrl, phonePattern, significantDigits } from './text-rules.js';

/**
 * What the content may hold, and what each field means. It judges and never changes: no defaults, no transforms, so that what
 * is written is what is shown. Titles are used in the editor's form and in the JSON Schema.
 *
 * Elements import its types alone: with zod in it, a bundle is four times as large.
 */

/**
 * UK numbers that begin with 01, 02, 03 or 07 have ten digits after the 0, or nine in some 01 areas (National Telephone
 * Numbering Plan, Ofcom). Those that begin with 08 may be shorter.
 */
const wholeUkNumber = /^\+44(?:1\d{8,9}|[237]\d{9})$/;

const telephone = z
  .strictObject({
    /** As the source prints it: `01632 960123`. */
    printed: boundedString('Enter a phone number, like 01632 960123')
      .regex(phonePattern, { error: 'Enter a phone number, like 01632 960123', abort: true })
      // Few digits are the end of many a number, none of any.
      .refine((printed) => /^.{6,14}$/.test(significantDigits(printed)), {
        error: 'Enter a phone number, like 01632 960123',
        abort: true,
      })
      .meta({ title: 'Phone number' }),
    /** The same number for the link, in international format. */
    e164: boundedString('Enter the number in international format, like +441632960123')
      .regex(e164Pattern, { error: 'Enter the number in international format, like +441632960123', abort: true })
      .meta({ title: 'Phone number for the link' }),
  })
  .refine(({ printed, e164 }) => e164.endsWith(significantDigits(printed)), {
    path: ['e164'],
    error: 'Use the same number as the phone number: both must end with the same digits',
  })
  .refine(({ e164 }) => !/^\+44[01237]/.test(e164) || wholeUkNumber.test(e164), {
    path: ['printed'],
    error: 'Enter a UK phone number with the right number of digits, like 01632 960123',
  })
  .meta({ title: 'Phone' });

/** What readers should use instead of the briefing. */
export const replacementSchema = z
  .strictObject({
    title: text('Replacement: title', 'Enter the title of the briefing that replaces this one'),
    url: boundedString('Enter a web address that starts with https://')
      .refine(isHttpsUrl, {
        error: 'Enter a web address that starts with https://, as your browser shows it when you copy it',
      })
      .meta({ title: 'Replacement: web address' })
      .nullable(),
  })
  .meta({ title: 'Replacement' });

export const briefingSchema = z
  .strictObject({
    /** BCP 47 tag of the language of every text here, our labels included. */
    lang: boundedString()
      .refine(isLanguageTag, { error: 'Enter a language tag, like en-GB' })
      .meta({ title: 'Language' }),
    /** The direction in which that language is written. */
    dir: z.enum(['ltr', 'rtl'], { error: 'Enter "ltr" or "rtl"' }).meta({ title: 'Text direction' }),
    /** Which edition of the text this is, and the date on which we release it. Ours, not the Board's. */
    edition: z
      .strictObject({
        number: z
          .int({ error: 'Enter a whole number' })
          .min(1, { error: 'Enter 1 or more' })
          .meta({ title: 'Edition number' }),
        releasedOn: date('Release date'),
        /** The first 8 digits of the content hash, which `edition-history.json` holds in full. */
        fingerprint: z
          .string()
          .regex(/^[0-9a-f]{8}$/, { error: 'Enter the 8 digits that the build names' })
          .meta({ title: 'Reference' }),
      })
      .meta({ title: 'Edition' }),
    /** `superseded`: another briefing replaces it. `withdrawn`: nobody may use it. News about the text, not a change of it. */
    status: z
      .enum(['published', 'superseded', 'withdrawn'], { error: 'Enter "published", "superseded" or "withdrawn"' })
      .meta({ title: 'Status' }),
    /** The date of that status; `null` while the briefing is published. */
    statusChangedOn: date('Status changed on').nullable(),
    /** What readers should use instead. */
    replacement: replacementSchema.nullable(),
    /** When the text was last reviewed, and when the next review is due. */
    review: z
      .strictObject({
        /** `null` if there was no review. */
        lastReviewed: date('Last reviewed').nullable(),
        /** `null` if there was no review. */
        nextReview: date('Next review due').nullable(),
      })
      .refine(({ lastReviewed, nextReview }) => lastReviewed === null || nextReview !== null, {
        path: ['nextReview'],
        error: 'Enter the date when the next review is due',
      })
      .refine(({ lastReviewed, nextReview }) => nextReview === null || lastReviewed !== null, {
        path: ['lastReviewed'],
        error: 'Enter the date of the last review, or leave both dates blank',
      })
      .refine(
        ({ lastReviewed, nextReview }) => lastReviewed === null || nextReview === null || lastReviewed < nextReview,
        {
          path: ['nextReview'],
          error: 'Enter a date after the last review',
        },
      )
      .meta({ title: 'Review' }),
    /** Who publishes the briefing, as the contact sentence names it. */
    publisher: text('Publisher', 'Enter the publisher'),
    /** When the briefing itself was published; `null` if the source does not say. */
    publishedOn: date('Publication date').nullable(),
    /** The month of the national report that the introduction refers to; `null` if there is none. */
    reportPublishedOn: month('Report published').nullable(),
    /** As printed above everything, such as `Practice Note`. */
    documentType: text('Document type', 'Enter the document type'),
    /** The Board's name as printed at the top. */
    board: text('Board name, as printed', 'Enter the name of the board'),
    title: z
      .strictObject({
        text: text('Title', 'Enter the title'),
        /** Our note on an error in the title, with its reason; shown beside the title. */
        note: text('Editor’s note on the title', 'Enter the note, or write null for none').nullable(),
      })
      .meta({ title: 'Title and note' }),
    introduction: richText('Introduction', 'Enter the introduction'),
    keyMessages: z
      .strictObject({
        heading: text('Messages heading', 'Enter the heading of the messages'),
        items: list('Messages', 'message'),
      })
      .meta({ title: 'Key messages' }),
    /** One object, so that the list is never passed on without its caveat. */
    predictors: z
      .strictObject({
        heading: text('Predictors heading', 'Enter the heading of the predictors'),
        caveat: richText('Caveat', 'Enter the caveat. The predictors cannot be shown without it'),
        items: list('Predictors', 'predictor'),
      })
      .meta({ title: 'Predictors' }),
    contact: z
      .strictObject({
        /** The source's sentence, with `{telephone}` and `{email}` in place of the two values. */
        text: template('Contact sentence', 'Enter the contact sentence', 'telephone', 'email'),
        telephone,
        email: boundedString('Enter an email address in the correct format, like name@example.com', 254)
          .regex(emailPattern, { error: 'Enter an email address in the correct format, like name@example.com' })
          .meta({ title: 'Email address' }),
        /** When somebody last tried both; `null` if nobody has. */
        checkedOn: date('Contact details last checked').nullable(),
      })
      .meta({ title: 'Contact' }),
    /** Interface text: ours, not the Board's. */
    labels: z
      .strictObject({
        /** From January, as in “July 2009”. */
        months: monthNames('Months'),
        /** From January, as in “1 December 2026”: some languages decline them there. */
        monthsInDates: monthNames('Months in dates'),
        day: template('Date', 'Enter how a date is written', 'day', 'month', 'year'),
        month: template('Month and year', 'Enter how a month is written', 'month', 'year'),
        note: template('Editor’s note', 'Enter how a note is marked', 'note'),
        source: template('Source', 'Enter how the source is named', 'publisher', 'documentType'),
        undated: template('No publication date', 'Enter what is said without a publication date'),
        dated: template('Publication date', 'Enter how the publication date is given', 'published'),
        report: template('Report', 'Enter how the report is named', 'report'),
        edition: template('Edition', 'Enter how the edition is named', 'number', 'released', 'fingerprint'),
        draftEdition: template('Draft edition', 'Enter how the edition of a draft is named', 'number', 'released'),
        /** After the date of an edition and of a contact check. */
        yearAgo: template('Over a year ago', 'Enter what is said after a year'),
        yearsAgo: template('Over some years ago', 'Enter what is said after some years', 'years'),
        /** By review state, as `review.ts` names them. */
        review: z
          .strictObject({
            current: template('Reviewed', 'Enter what is said after a review', 'reviewed'),
            'review-due': template('Review due', 'Enter what is said when a review is due', 'due'),
            overdue: template('Review overdue', 'Enter what is said when a review is overdue', 'due'),
            'not-reviewed': template('Not reviewed', 'Enter what is said without a review'),
            superseded: template('Replaced', 'Enter what is said of a replaced briefing', 'changed'),
            withdrawn: template('Withdrawn', 'Enter what is said of a withdrawn briefing', 'changed'),
          })
          .meta({ title: 'Status and review' }),
        /** After the status of a briefing that was replaced or withdrawn. */
        replacement: template('Replacement', 'Enter how the replacement is named', 'replacement'),
        draft: template('Draft', 'Enter how a draft is marked'),
        selected: template('Selected messages', 'Enter how a selection is marked', 'shown', 'all'),
        unchecked: template('Contact not checked', 'Enter what is said of an unchecked contact'),
        checked: template('Contact checked', 'Enter what is said of a checked contact', 'checked'),
        addedBySite: template('Added by the site', 'Enter how a partner’s own text is marked'),
        copy: template('Button: copy everything', 'Enter the text of the button'),
        copyMessage: template('Button: copy a message', 'Enter the text of the button'),
        /** For screen readers, as `copyLinkName`: each message has such a button, and the number tells them apart. */
        copyMessageName: template('Button name: copy a message', 'Enter the name of the button', 'number'),
        copyLink: template('Button: copy a link', 'Enter the text of the button'),
        copyLinkName: template('Button name: copy a link', 'Enter the name of the button', 'number'),
        copied: template('After copying', 'Enter what is said after copying'),
        copyByHand: template('When copying fails', 'Enter what is said when copying fails'),
      })
      .meta({ title: 'Interface text' }),
  })
  .refine(({ status, replacement }) => status !== 'superseded' || replacement !== null, {
    path: ['replacement'],
    error: 'Enter the briefing that replaces this one: { "title": "…", "url": "https://…" }, or null as its url',
  })
  .refine(({ status, replacement }) => status !== 'published' || replacement === null, {
    path: ['replacement'],
    error: 'Enter null: a published briefing is not replaced',
  })
  .refine(({ status, statusChangedOn }) => (status === 'published') === (statusChangedOn === null), {
    path: ['statusChangedOn'],
    error: 'Enter the date on which the briefing was replaced or withdrawn, or null while it is published',
  })
  .superRefine((briefing, context) => {
    const message = findReportMonthProblem(briefing);
    if (message !== undefined) context.addIssue({ code: 'custom', path: ['reportPublishedOn'], message });
  });

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** The whole briefing: the Board's text, its publisher, dates and status, and our interface text. */
export type Briefing = DeepReadonly<z.infer<typeof briefingSchema>>;

/** One message or predictor. */
export type Item = Briefing['keyMessages']['items'][number];
