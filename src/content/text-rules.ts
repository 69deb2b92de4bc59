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
export function readDigits(printed: string): string {
  return printed.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^00?/, '');
}

/** Whether the text is a complete https address that a browser would not change, so that readers see where it leads. */
export function isHttpsUrl(text: string): boolean {
  try {
    const { href, protocol, hostname, username } = new URL(text);
    const isUnchanged = href === text || href === `${text}/`;
    return isUnchanged && protocol === 'https:' && /^[a-z\d.-]+$/.test(hostname) && username === '';
  } catch {
    return false;
  }
}

/** Characters that nobody sees, by their Unicode properties: control, ignorable, private, unassigned, halves of a pair. */
const hidden = /[\p{Cc}\p{DI}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u2800\ufff9-\ufffb]/gu;

/** The text without the characters that nobody sees. */
export function removeHidden(text: string): string {
  return text.replace(hidden, '');
}

/** Scripts whose spelling needs the zero-width joiner and non-joiner between letters. */
const joiningLetter =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]$/u;

/** Text that was lost or damaged on the way: replacement characters, and UTF-8 that was read in another encoding. */
const damaged = /[\ufffc\ufffd]|[ÂÃ][\u00a0-\u00bf]|â€|ï»¿/u;

const markup = /<[a-z!/]|&[a-z]+;|&#/i;

/** What is wrong with a text of one line, as sentences that say what to do. Of one that is too long, nothing else is read. */
export function findLineProblems(text: string): string[] {
  if (text.length > limits.characters) return [describeLength(text)];
  const invisible = findHidden(text);
  const lost = damaged.exec(text);
  return [
    invisible !== undefined &&
      `Delete the hidden character (${codePoint(text, invisible)}) in “${wordAt(text, invisible)}”, or retype the text on one line`,
    lost && `Retype “${wordAt(text, lost.index)}”: characters were lost when the text was copied`,
    text !== text.trim() && 'Remove the space at the start or end',
  ].filter((problem) => typeof problem === 'string');
}

/** What to do about a text with too many characters. */
export function describeLength({ length }: string, limit = limits.characters): string {
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

/** Where the first hidden character is; `undefined` if there is none. A joiner that the script needs is not one. */
function findHidden(text: string): number | undefined {
  for (const { index, 0: character } of text.matchAll(hidden)) {
    const isJoiner = character === '\u200c' || character === '\u200d';
    if (!isJoiner || ![text.charAt(index - 1), text.charAt(index + 1)].every((letter) => joiningLetter.test(letter)))
      return index;
  }
  return undefined;
}

function codePoint(text: string, index: number): string {
  return `U+${text.codePointAt(index)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The word around that place, without the hidden characters in it. */
function wordAt(text: string, index: number): string {
  const [before, after] = [text.slice(0, index), text.slice(index)];
  return removeHidden(before.split(/\s/).at(-1)! + after.split(/\s/, 1)[0]!);
}
