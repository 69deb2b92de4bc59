import * as z from 'zod';
import { formatLengthProblem, findTextProblems, hasVisibleText, limits } from './text-rules.js';

/**
 * The builders of the schema: each makes one kind of field, with the sentences that say what to enter. Sizes are checked
 * first, and no other rule reads what is too long.
 */

// Without it zod probes `new Function`, which a strict Content-Security-Policy reports as a violation.
z.config({ jitless: true });

/** Plain text on one line. `empty` says what to enter. Half a mark is reported as that, not twice. */
export const text = (title: string, empty: string) =>
  richText(title, empty)
    .refine((value) => value.split('**').length % 2 === 0 || !value.includes('**'), {
      error: 'Remove **: bold text is not available here',
    })
    .meta({ title });

/** Characters, at most so many. */
export const boundedString = (error?: string, limit = limits.characters) =>
  z.string({ error }).max(limit, { error: ({ input }) => formatLengthProblem(input as string, limit), abort: true });

/** The same with `**strong**` as its only mark. */
export const richText = (title: string, empty: string) =>
  boundedString(empty)
    .superRefine((value, context) => {
      for (const message of hasVisibleText(value) ? findTextProblems(value) : [empty])
        context.addIssue({ code: 'custom', message });
    })
    .meta({ title });

/** Text with placeholders: each of these `{names}` exactly once, and no other. */
export const template = (title: string, empty: string, ...names: string[]) =>
  text(title, empty)
    .superRefine((value, context) => {
      const found = [...value.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]);
      for (const name of names) {
        const times = found.filter((other) => other === name).length;
        if (times !== 1)
          context.addIssue({ code: 'custom', message: `Include {${name}} once: it is there ${times} times` });
      }
      const unknown = found.find((name) => name === undefined || !names.includes(name));
      if (unknown !== undefined)
        context.addIssue({ code: 'custom', message: `Remove {${unknown}}: it is not a known placeholder` });
    })
    .meta({ title });

/** A calendar date, YYYY-MM-DD. */
export const date = (title: string) => z.iso.date({ error: 'Enter a real date, like 2026-12-01' }).meta({ title });

/** A calendar month, YYYY-MM. */
export const month = (title: string) =>
  boundedString('Enter a month and year, like 2009-07')
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'Enter a month and year, like 2009-07' })
    .meta({ title });

export const monthNames = (title: string) =>
  z
    .array(text('Month', 'Enter the name of the month'), { error: 'Enter the names of the twelve months' })
    .length(12, { error: 'Enter the names of the twelve months' })
    .meta({ title });

const idHint = 'Enter a link ID of small letters and digits joined by hyphens, like ask-the-child';

const id = boundedString(idHint)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: idHint })
  .meta({ title: 'Link ID' });

/** The messages or the predictors. `noun` is what one of them is called. */
export const list = (title: string, noun: string) =>
  z
    .array(
      z
        .strictObject({
          /** Part of links to a message, so never renamed once published. */
          id,
          text: richText('Text', `Enter the text of the ${noun}`),
        })
        .meta({ title: capitalise(noun) }),
      { error: `Add the list of ${noun}s` },
    )
    .min(1, { error: `Add at least one ${noun}` })
    .max(limits.items, { error: `Remove ${noun}s: at most ${limits.items} can be shown`, abort: true })
    .superRefine((items, context) => {
      items.forEach((item, index) => {
        const first = items.findIndex((other) => other.id === item.id);
        if (first < index)
          context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: `${capitalise(noun)}s ${first + 1} and ${index + 1} have the same link ID, “${item.id}”. Change or remove one`,
          });
      });
    })
    .meta({ title });

export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

function capitalise(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}
