import type { Briefing } from '../../content/schema.js';
import { deriveE164 } from './derive-e164.js';
import { normalizeText } from '../../content/normalize-text.js';

type Contact = Briefing['contact'];

/** A contact line, read. `reasons` say what a person has to check. */
export interface ParsedContact {
  readonly contact: Contact;
  readonly reasons: readonly string[];
}

/** A phone number or email address without what came along when it was copied: odd spaces, dashes, quotes, `mailto:`. */
export function cleanContactDetail(text: string): string {
  const detail = normalizeText(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^(?:mailto|tel):/i, '')
    .replace(/^["'“”‘’<>[{\s]+/, '')
    .replace(/(\d)[.\u00b7](?=\d)/g, '$1 ');
  return trimEnd(detail, /["'“”‘’<>[\]{}\s.,;:]/);
}

/** The text without such characters at its end. An expression for all of them would take time by the square of their number. */
function trimEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** A contact line without link targets and without quotes around the address. */
export function cleanContactLine(line: string): string {
  const text = normalizeText(line)
    .replace(
      /\s?[<[(](?:mailto|tel):([^<>[\]()\s]{1,300})[>\])]/gi,
      (written: string, target: string, at: number, all: string) =>
        isTargetOf(target, all.slice(0, at)) ? '' : written,
    )
    .replace(/\b(?:mailto|tel):(?=\S)/gi, '');
  const email = findEmail(text);
  if (email === undefined) return text;
  const at = text.indexOf(email);
  const [before, after] = [text.slice(0, at), text.slice(at + email.length)];
  return `${before.replace(/["'“”‘’<]$/, '')}${email}${removeTarget(after.replace(/^["'“”‘’>]/, ''), email)}`;
}

const isWebAddress = /^(?:https?:|www\.)/i;

/** The text without the target of a link in angle brackets; another address stays, and so do words. */
function removeTarget(text: string, email: string): string {
  const found = /^\s?<([^<>\s]{1,300})>/.exec(text);
  return found && (isWebAddress.test(found[1]!) || isTargetOf(found[1]!, email)) ? text.slice(found[0].length) : text;
}

/** Whether a link leads to the address or number that is written before it. */
function isTargetOf(target: string, before: string): boolean {
  const address = target
    .toLowerCase()
    .replace(/^mailto:/, '')
    .split('?')[0]!;
  if (address.includes('@')) return findEmail(before)?.toLowerCase() === address;
  // A link has the number with the code of the country.
  const digits = address.replace(/\D/g, '').slice(-9);
  return /^[+\d().-]+$/.test(address) && digits !== '' && before.replace(/\D/g, '').endsWith(digits);
}

/** The first email address. Looks around each @ only, so that the work grows with the length of the text. */
export function findEmail(text: string): string | undefined {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const name = /[a-z0-9](?:[a-z0-9.!#$%&*+/=?^_`{|}~'’-]{0,62}[a-z0-9])?$/i.exec(
      text.slice(Math.max(0, at - 64), at),
    );
    const host = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/i.exec(text.slice(at + 1, at + 256));
    if (name && host) return `${name[0]}@${host[0]}`;
  }
  return undefined;
}

/** The sentence as it is printed. */
export function formatContact({ text, telephone, email }: Contact): string {
  return text.replace('{telephone}', () => telephone.printed).replace('{email}', () => email);
}

/** Reads a contact line. Of several phone numbers it takes the present one, otherwise the one nearest to the address. */
export function parseContact(line: string, present: Contact): ParsedContact {
  const clean = cleanContactLine(line);
  if (clean === formatContact(present)) return { contact: present, reasons: [] };
  const email = findEmail(clean);
  const numbers = findNumbers(clean, present.telephone.printed);
  const place = email === undefined ? 0 : clean.indexOf(email);
  const distance = (one: Found) => Math.abs(one.at - place);
  const found =
    numbers.find(({ printed }) => printed === present.telephone.printed) ??
    numbers.find(({ printed }) => digitsOf(printed) === digitsOf(present.telephone.printed)) ??
    [...numbers].sort((one, other) => distance(one) - distance(other))[0];
  const reasons = [
    email === undefined && 'No email address was found in this line.',
    clean.split('@').length > 2 && `It has more than one email address. This one is used: ${email!}.`,
    !found && 'No phone number was found in this line.',
    found && numbers.length > 1 && `It has more than one phone number. This one is used: ${found.printed}.`,
    email !== undefined && email !== present.email && 'The email address is another one.',
    found &&
      found.printed !== present.telephone.printed &&
      (digitsOf(found.printed) === digitsOf(present.telephone.printed)
        ? 'The phone number is the same, written differently.'
        : 'The phone number is another one.'),
  ].filter((reason) => typeof reason === 'string');
  const withNumber = found ? `${clean.slice(0, found.at)}{telephone}${clean.slice(found.at + found.length)}` : clean;
  const text = email === undefined ? withNumber : withNumber.replace(email, '{email}');
  const printed = found?.printed ?? present.telephone.printed;
  const e164 = deriveE164(present.telephone, printed);
  // Other details than those that somebody checked have not been checked.
  const isSame = e164 === present.telephone.e164 && (email ?? present.email) === present.email;
  return {
    contact: {
      text,
      telephone: { printed, e164 },
      email: email ?? present.email,
      checkedOn: isSame ? present.checkedOn : null,
    },
    reasons,
  };
}

interface Found {
  readonly printed: string;
  readonly at: number;
  readonly length: number;
}

const date = /^(?:\d{4}[-. ]\d{1,2}[-. ]\d{1,2}|\d{1,2}[-. ]\d{1,2}[-. ]\d{2,4}|\d{4}[- ]\d{2,4})$/;

function findNumbers(text: string, present: string): Found[] {
  return [...text.matchAll(/[+(]?\d[\d ().\u2010-\u2015-]{5,24}\d/gu)]
    .map((match) => ({ printed: cleanContactDetail(match[0]), at: match.index, length: match[0].length }))
    .filter(({ at, length }) => !/[\p{L}\d/@]/u.test(`${text[at - 1] ?? ''}${text[at + length] ?? ''}`))
    .filter(({ printed }) => !date.test(printed) && isNumber(printed, present));
}

/** A number with the country's or the area's code; another shape only if the present one has it too. */
function isNumber(printed: string, present: string): boolean {
  const { length } = digitsOf(printed);
  if (/^\(?0(?!0)/.test(printed)) return length === 10 || length === 11;
  if (/^\(?(?:\+|00)/.test(printed)) return length >= 10 && length <= 16;
  return !/^[(+0]/.test(present) && length === digitsOf(present).length;
}

function digitsOf(printed: string): string {
  return printed.replace(/\(0\)/g, '').replace(/\D/g, '');
}
