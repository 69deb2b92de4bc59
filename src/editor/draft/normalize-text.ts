import { ImportError } from './import-error.js';

/** Characters that take no space and that nobody sees, except ZWNJ and ZWJ. */
const hidden =
  /[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/gu;
/** ZWNJ and ZWJ, with the letter before them if it is of a script that needs them. */
const joiner =
  /([\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Tamil}\p{M}]?)([\u200c\u200d])/gu;
const control = /(?!\t)\p{Cc}/gu;
const ligature = /[\ufb00-\ufb06]/gu;
/** A space of any width, which may also forbid a line break. */
const space = /\p{Zs}/gu;

/** Traces of a text that was decoded wrongly, or of a character that was lost. */
const lost: readonly (readonly [RegExp, string])[] = [
  [/[\ufffc\ufffd]/u, 'A character was lost'],
  [/\u0000/u, 'The text contains a character that no text has'],
  [
    /â€|ï¿½|ï»¿|‚Ä[ôúùìî]|ΓÇ|Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u0080-\u00bf]|[\u0080-\u009f]/u,
    'The text was read in the wrong encoding',
  ],
  [/\p{L}\?\p{L}|^[(“"']?\?\p{L}/u, 'A question mark seems to replace a lost character'],
  [/\S[\ue000-\uf8ff]/u, 'A character of a symbol font was lost'],
  [/&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});/i, 'The text has a code of HTML'],
  [/=[0-9A-F]{2}=[0-9A-F]{2}|\p{L}=[0-9A-F]{2}\p{L}/u, 'The text is encoded as quoted-printable, as in a saved email'],
];
const isAddress = /:\/\/|^www\.|@/i;

/** A line as people see it, and whether characters that nobody sees were removed. */
export interface NormalizedLine {
  readonly text: string;
  readonly hidden: readonly string[];
}

/** Splits at every kind of line break, those of word processors too. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u);
}

/** Spaces of all kinds become a space, ligatures their letters, hidden characters are removed. Leading space is kept. */
export function normalizeLine(line: string): NormalizedLine {
  const found = line.match(hidden) ?? [];
  const controls = line.match(control) ?? [];
  const joiners: string[] = [];
  const text = line
    .replace(hidden, '')
    .replace(joiner, (both: string, letter: string, mark: string) => {
      if (letter !== '') return both;
      joiners.push(mark);
      return '';
    })
    .replace(control, '')
    .replace(ligature, (letters) => letters.normalize('NFKC'))
    .normalize('NFC')
    .replace(space, ' ')
    .trimEnd();
  return { text, hidden: [...found, ...joiners, ...controls].map(nameCharacter) };
}

/** Whether the text ends with a hyphen of any kind, so that its last word may go on. PDF files use ‐, ‑ and ¬ too. */
export function endsWithHyphen(text: string): boolean {
  return /\p{L}[-\u2010\u2011\u00ac]$/u.test(text);
}

/** The text of a field: one line, one space between words. */
export function normalizeText(text: string): string {
  return splitLines(text)
    .map((line) => normalizeLine(line).text.trim())
    .join(' ')
    .split(/[ \t]+/)
    .join(' ')
    .trim();
}

/** A typed text with ordinary spaces, one between words, and letters for ligatures. Hidden characters stay, and are an error. */
export function normalizeSpaces(text: string): string {
  return text
    .replace(ligature, (letters) => letters.normalize('NFKC'))
    .replace(space, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Refuses a text in which characters were lost, and names the word. */
export function checkLostCharacters(lines: readonly string[]): void {
  lines.forEach((line, index) => {
    if (/^[\x20-\x25\x27-\x3c\x3e\x40-\x7e\t]*$/.test(line)) return;
    for (const word of line.split(/\s+/)) {
      if (isAddress.test(word)) continue;
      const reason = lost.find(([pattern]) => pattern.test(word))?.[1];
      if (reason)
        throw new ImportError(
          `${reason} in line ${index + 1}: “${word.slice(0, 60)}”.`,
          'Copy the text again from the original document, or save it as plain text in UTF-8.',
        );
    }
  });
}

/** Whether two texts differ only in spaces, ligatures or hidden characters, which nobody can see. */
export function isInvisibleChange(before: string, after: string): boolean {
  return before !== after && normalizeText(before) === normalizeText(after);
}

/** Whether two texts differ only in punctuation, quotation marks, dashes, spaces or capitals. */
export function isTypographicChange(before: string, after: string): boolean {
  return before !== after && readLetters(before) === readLetters(after);
}

/** Whether quotation marks or dashes were replaced, as mail programs and word processors do on their own. */
export function hasReplacedMarks(before: string, after: string): boolean {
  return [
    [/[–—]/g, /-/g],
    [/[“”„«»]/g, /"/g],
    [/[‘’‚]/g, /'/g],
    [/…/g, /\.\.\./g],
  ].some((kinds) => {
    const [one, other] = kinds.map((kind) => (after.match(kind)?.length ?? 0) - (before.match(kind)?.length ?? 0));
    return one! * other! < 0;
  });
}

/** Whether two texts differ only where a PDF program may have lost the ligatures of ff, fi and fl. */
export function isLostLigature(before: string, after: string): boolean {
  const reduce = (text: string) => readLetters(text).replace(/f[fil]?[il]?/g, '');
  return before !== after && reduce(before) === reduce(after);
}

function readLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function nameCharacter(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
