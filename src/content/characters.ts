/**
 * Which characters a text may have, for the build, the editor and the import alike: what nobody can see, what has the same
 * meaning as something plainer, and the traces of a text that was damaged on its way.
 */

/** Characters that nobody sees, by their Unicode properties: control, ignorable, private, unassigned, halves of a pair. */
const hidden = /[\p{Cc}\p{DI}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u2800\ufff9-\ufffb]/gu;

/** Scripts whose spelling needs the zero-width joiner and non-joiner between letters. */
const joiningLetter =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]$/u;

/** A space of any width but the ordinary one, which may also forbid a line break. */
const oddSpace = /(?! )\p{Zs}/gu;
/** Ligatures, and letters and digits of another form, as in mathematics or of double width. */
const variant = /[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/gu;

/** A place in a text, and what is there. */
export interface CharacterFound {
  readonly index: number;
  readonly character: string;
}

/** A place where text was damaged on the way, and how. */
export interface Damage {
  readonly index: number;
  readonly reason: string;
}

/** The characters that nobody sees. A joiner that the script needs is not one of them. */
export function findHidden(text: string): CharacterFound[] {
  return [...text.matchAll(hidden)]
    .map(({ index, 0: character }) => ({ index, character }))
    .filter((found) => !isNeededJoiner(text, found));
}

/** The text without the characters that nobody sees. */
export function removeHidden(text: string, isKept: (character: string) => boolean = () => false): string {
  return text.replace(hidden, (character: string, index: number) =>
    isKept(character) || isNeededJoiner(text, { index, character }) ? character : '',
  );
}

/** The text with ordinary spaces and letters, and one character for a letter with its accent. */
export function replaceOddCharacters(text: string): string {
  return text
    .replace(variant, (letters) => letters.normalize('NFKC'))
    .replace(oddSpace, ' ')
    .normalize('NFC');
}

/** The same with one space between words and none around the text: as it is written in the briefing. */
export function normalizeSpaces(text: string): string {
  return replaceOddCharacters(text).replace(/ {2,}/g, ' ').trim();
}

/** `U+00A0`, as Unicode names a character. */
export function formatCharacter(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What a text has that means the same as something plainer, as sentences that say what to do. */
export function findOddCharacters(text: string): string[] {
  const [space] = text.matchAll(oddSpace);
  const [letters] = text.matchAll(variant);
  const secondSpace = /\S {2,}(?=\S)/.exec(text);
  const plain = text.replace(variant, '').replace(oddSpace, ' ');
  return [
    space &&
      `Replace the odd space (${formatCharacter(space[0])}) ${placeOf(text, space.index)} with an ordinary space`,
    letters &&
      `Replace the odd letter (${formatCharacter(letters[0])}) in “${wordAt(text, letters.index)}” with ordinary letters`,
    secondSpace && `Remove the second space after “${wordAt(text, secondSpace.index)}”`,
    plain.normalize('NFC') !== plain &&
      `Retype “${findDecomposedWord(plain)}”: its accents are characters of their own`,
  ].filter((problem) => typeof problem === 'string');
}

/** The word around that place, without the hidden characters in it. If that leaves none, the word after it or before it. */
export function wordAt(text: string, index: number): string {
  const [before, after] = [text.slice(0, index), text.slice(index)];
  const words = [
    before.split(/\s/).at(-1)! + after.split(/\s/, 1)[0]!,
    removeHidden(after).trim().split(/\s/, 1)[0]!,
    removeHidden(before).trim().split(/\s/).at(-1)!,
  ];
  return words.map((word) => removeHidden(word)).find((word) => word !== '') ?? '';
}

/** The names of characters in HTML that programs write where they should write the character. */
const htmlNames = 'amp|apos|bull|copy|euro|gt|hellip|[lr][ds]quo|lt|mdash|middot|nbsp|ndash|pound|quot|shy|zwn?j';

/** Traces of a text that was decoded wrongly, or of a character that was lost. */
const damages: readonly (readonly [RegExp, string])[] = [
  [/[\ufff9-\ufffd\p{Cs}\p{Cn}]/gu, 'a character was lost'],
  [/\u0000/gu, 'it has a character that no text has'],
  // More marks on a letter than any spelling has also cover the lines above and below.
  [/[\u0335-\u0338\u0488\u0489\u20d0-\u20f0]|\p{M}{4}/gu, 'its letters are struck out or covered by other marks'],
  // The first half of a quotation mark or dash; the encodings of DOS, which no browser knows; and UTF-7.
  [
    /â€|ΓÇ|ÔÇ|[\u0080-\u009f]|\p{Ll}[ÆÕ]\p{Ll}|[\u2500-\u259f]\S{0,3}\p{L}|\+IB[\w/]{1,3}-|%E2%80%/gu,
    'the text was read in the wrong encoding',
  ],
  // Also of a text that was read in the encoding of another alphabet.
  [
    /(?=\p{Ll})\p{Script=Latin}(?=\p{L})[^\p{Script=Latin}\p{Script=Common}]|(?=\p{L})[^\p{Script=Latin}\p{Script=Common}]\p{Lu}?(?=\p{Ll})\p{Script=Latin}/gu,
    'it has letters of another alphabet, which may look the same',
  ],
  // As fonts of PDF files have them in place of ti and tt.
  [/[\u019e\u019f]\p{Ll}/gu, 'letters such as ti were lost'],
  [
    /[\p{L}\p{N}]\?[\p{L}\p{N}]|(?<![^\s(“"'])\?\p{L}| \? \p{Ll}/gu,
    'a question mark seems to replace a lost character',
  ],
  [/\S\p{Co}/gu, 'a character of a symbol font was lost'],
  [new RegExp(`&(?:#x?[0-9a-fA-F]{1,6};|(?:${htmlNames}))`, 'g'), 'it is a code of HTML'],
  [
    /=[89A-F][0-9A-F]=[89A-F][0-9A-F]|\p{L}=[89A-F][0-9A-F]\p{L}/gu,
    'it is encoded as quoted-printable, as in a saved email',
  ],
];

/** In addresses a question mark, a percent sign or an equals sign has another meaning. */
const address = /:\/\/|^www\.|@|\.\p{L}{2,}\//iu;

/** Where characters were lost or damaged; `undefined` where the text is whole. */
export function findDamage(text: string): Damage | undefined {
  for (const [pattern, reason] of damages) {
    for (const { index } of text.matchAll(pattern)) if (!address.test(wordAt(text, index))) return { index, reason };
  }
  const index = findMojibake(text);
  return index === undefined ? undefined : { index, reason: 'the text was read in the wrong encoding' };
}

/**
 * Characters of an English text that take several bytes in UTF-8: accented letters, quotation marks, dashes, currency. Four rare
 * letters are missing, because “Ä” or “Å” at the end of a quotation looks like the bytes of one.
 */
const plausible =
  /^[\u00a0-\u0111\u0113\u0115-\u0151\u0153\u0155-\u017f\u2000-\u206f\u20a0-\u20cf\u2122\ufb00-\ufb06\ufeff\ufffd]+$/u;

/**
 * Where UTF-8 was read in another encoding: the characters as bytes of that encoding are good UTF-8, which those of a real text
 * hardly ever are.
 */
function findMojibake(text: string): number | undefined {
  const found = [...text.matchAll(/[^\u0000-\u007f]{2,}/g)];
  const encodings = found.length > 0 ? otherEncodings() : [];
  return found.find(([characters]) => encodings.some((encoding) => plausible.test(decodeAgain(characters, encoding))))
    ?.index;
}

/** The characters written in that encoding and read as UTF-8; empty if that cannot be done. */
function decodeAgain(characters: string, encoding: string): string {
  const places = Array.from(characters, (character) => encoding.indexOf(character));
  if (places.includes(-1)) return '';
  try {
    const bytes = Uint8Array.from(places, (place) => place + 128);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return '';
  }
}

/** The characters of bytes 128 to 255 in the encodings in which Windows and Mac programs read a text that is in UTF-8. */
function otherEncodings(): string[] {
  const latin1 = decodeHighBytes('latin1').slice(32);
  // Some versions of Node decode windows-1252 as Latin-1, which has other characters up to 159.
  return [
    `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${latin1}`,
    ...['macintosh', 'windows-1250', 'windows-1257'].map(decodeHighBytes),
  ];
}

function decodeHighBytes(encoding: string): string {
  return new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_byte, place) => place + 128));
}

function isNeededJoiner(text: string, { index, character }: CharacterFound): boolean {
  const isJoiner = character === '\u200c' || character === '\u200d';
  return isJoiner && [text.charAt(index - 1), text.charAt(index + 1)].every((letter) => joiningLetter.test(letter));
}

function placeOf(text: string, index: number): string {
  return `after “${wordAt(text.slice(0, index), index)}”`;
}

function findDecomposedWord(text: string): string {
  return text.split(/\s/).find((word) => word.normalize('NFC') !== word)!;
}
