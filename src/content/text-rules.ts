import { findDamage, findHidden, findOddCharacters, formatCharacter, wordAt } from './characters.js';

/**
 * The most items a list may have, and the most characters a text may have: more can hardly be shown or read. The schema, the
 * editor and the elements' check of drafts all read them here.
 */
export const limits = { items: 100, characters: 2000 };

/** A letter or digit that can be seen, so no filler such as U+3164 (`DI` is default ignorable). */
const visibleLetterOrDigit = /(?!\p{DI})[\p{L}\p{N}]/u;

/** Whether there is anything to read in the text. */
export function hasVisibleText(text: string): boolean {
  return visibleLetterOrDigit.test(text);
}

/** As a source prints a phone number: `01632 960123`, `+44 (0)1632 960123`. */
export const phonePattern = /^[0-9+(][0-9 ()-]{2,30}[0-9]$/;

/** A phone number in international format. */
export const e164Pattern = /^\+[1-9]\d{6,14}$/;

/** One email address. Narrower than the standard, so that it needs no escaping in a `mailto:` link. */
export const emailPattern = /^[\w.+'-]+@[A-Za-z\d-]+(\.[A-Za-z\d-]+)+$/;

/**
 * The digits of a printed number that every way of writing it has: without the 0 that replaces the country code, also in
 * brackets, `+44 (0)1632 960123`, and without the 00 that replaces the +.
 */
export function significantDigits(printed: string): string {
  return printed.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^00?/, '');
}

/** Labels of letters, digits and hyphens, with dots between them. Other letters are written in Punycode. */
const hostName = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/;

/** Whether the text is the name of a host, as browsers write it. */
export function isHostName(text: string): boolean {
  return hostName.test(text);
}

/** Whether the text is a complete https address that a browser would not change, so that readers see where it leads. */
export function isHttpsUrl(text: string): boolean {
  try {
    const { href, origin, protocol, hostname } = new URL(text);
    const isUnchanged = href === text || href === `${text}/`;
    // A name or password before the host would show another one: https://:example.org@evil.example
    return isUnchanged && protocol === 'https:' && isHostName(hostname) && href.startsWith(`${origin}/`);
  } catch {
    return false;
  }
}

const markup = /<[a-z!/]/i;

/** What is wrong with a text of one line, as sentences that say what to do. Of one that is too long, nothing else is read. */
export function findLineProblems(text: string): string[] {
  if (text.length > limits.characters) return [formatLengthProblem(text)];
  const [hidden] = findHidden(text);
  const damage = findDamage(text);
  return [
    hidden &&
      `Delete the hidden character (${formatCharacter(hidden.character)}) in “${wordAt(text, hidden.index)}”, or retype the text on one line`,
    damage && `Retype “${wordAt(text, damage.index)}”: ${damage.reason}`,
    ...findOddCharacters(text),
    text !== text.trim() && 'Remove the space at the start or end',
  ].filter((problem) => typeof problem === 'string');
}

/** What to do about a text with too many characters. */
export function formatLengthProblem({ length }: string, limit = limits.characters): string {
  return `Shorten the text: it has ${length} characters, and the limit is ${limit}`;
}

/** What is wrong with a text of the briefing. Its only mark is `**strong**`. */
export function findTextProblems(text: string): string[] {
  return [
    ...findLineProblems(text),
    ...(markup.test(text) ? ['Remove the HTML: text is plain, and ** before and after words makes them bold'] : []),
    ...(text.split('**').length % 2 === 0 ? ['Add the missing **: bold text needs ** before and after'] : []),
  ];
}
