import { diffArrays } from 'diff';
import { normalizeText } from '../../content/normalize-text.js';

/** Whether two texts differ only in spaces, ligatures or hidden characters, which nobody can see. */
export function isInvisibleChange(before: string, after: string): boolean {
  return before !== after && normalizeText(before) === normalizeText(after);
}

/** Whether two texts differ only in punctuation, quotation marks, dashes, spaces or capitals. */
export function isTypographicChange(before: string, after: string): boolean {
  return before !== after && lettersOf(before) === lettersOf(after);
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

/** Whether two texts differ only where a PDF program may have lost the ligatures of ff, fi, fl, ti and tt. */
export function isLostLigature(before: string, after: string): boolean {
  const reduce = (text: string) => lettersOf(text).replace(/f[fil]?[il]?|t[it]/g, '');
  return before !== after && reduce(before) === reduce(after);
}

/** A word, or words, and what is in their place in another text. */
export interface ReplacedWord {
  readonly before: string;
  readonly after: string;
}

/** Which words of a text have gone, come, or are in the place of others. */
export interface WordChanges {
  readonly gone: readonly string[];
  readonly come: readonly string[];
  /** Where as many have come as have gone. */
  readonly replaced: readonly ReplacedWord[];
  /** Long words that may be in each other's place, where more or fewer have come than have gone. */
  readonly near: readonly ReplacedWord[];
  /** The words in each place where some have gone and others have come. */
  readonly places: readonly ReplacedWord[];
  /** Words that were put together, or parted, as they are now. */
  readonly respaced: readonly string[];
}

/** At most this many pairs of words are compared in one place of a text. */
const maxPairs = 2000;

/** Two letters make another word of a shorter one. */
const minLongWord = 6;

/** A short word is like many others. */
const isLong = (word: string) => word.length >= 5;

export function compareWordOrder(before: string, after: string): WordChanges {
  const [old, now] = [before, after].map((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const parts = diffArrays<string>(old!, now!);
  const pairs = parts.flatMap(({ value, added }, index) => {
    const gone = parts[index - 1];
    return added && gone?.removed ? [{ gone: gone.value, come: value }] : [];
  });
  return {
    gone: parts.flatMap(({ value, removed }) => (removed ? value : [])),
    come: parts.flatMap(({ value, added }) => (added ? value : [])),
    replaced: pairs
      .filter(({ gone, come }) => gone.length === come.length)
      .flatMap(({ gone, come }) => come.map((word, place) => ({ before: gone[place]!, after: word }))),
    near: pairs
      .filter(({ gone, come }) => gone.length !== come.length && gone.length * come.length <= maxPairs)
      .flatMap(({ gone, come }) =>
        come.filter(isLong).flatMap((after) => gone.filter(isLong).map((before) => ({ before, after }))),
      ),
    places: pairs.map(({ gone, come }) => ({ before: gone.join(' '), after: come.join(' ') })),
    respaced: pairs.filter(({ gone, come }) => gone.join('') === come.join('')).map(({ come }) => come.join(' ')),
  };
}

/** A new word that differs from one of the others only by letters and digits that look alike. */
export function findLookAlike(come: readonly string[], words: readonly string[]): ReplacedWord | undefined {
  const known = new Set(words.map((word) => word.toLowerCase()));
  const shapes = new Map(words.map((word) => [shapeOf(word), word]));
  for (const after of come) {
    const before = shapes.get(shapeOf(after));
    if (before !== undefined && !known.has(after.toLowerCase())) return { before, after };
  }
  return undefined;
}

/**
 * Whether two words differ by one letter, or by two that changed places; long ones, as where a phone corrects a word to another,
 * by two. A last letter, as of a plural, may come or go, but not that of a name.
 */
export function isNearlySame({ before, after }: ReplacedWord): boolean {
  const [one, other] = [before, after].map((word) => Array.from(word.toLowerCase()));
  const isLongWord = Math.min(one!.length, other!.length) >= minLongWord;
  while (one!.length > 0 && one![0] === other![0]) for (const letters of [one!, other!]) letters.shift();
  const isAtEnd = (one!.length === 0 || other!.length === 0) && !/^\p{Lu}/u.test(after);
  while (one!.length > 0 && one!.at(-1) === other!.at(-1)) for (const letters of [one!, other!]) letters.pop();
  const [left, right] = [one!.join(''), other!.join('')];
  const [shorter, longer] = [left.length, right.length].sort((a, b) => a - b) as [number, number];
  if (longer === 0 || (shorter === 0 && isAtEnd)) return false;
  if (isLongWord && longer <= 2) return true;
  return longer === 1 || (left.length === 2 && right === one!.reverse().join(''));
}

/** Whether a word begins or ends with the word before, and has another's letters beside it: both versions of a tracked change. */
export function isJoinedTo({ before, after }: ReplacedWord): boolean {
  const [one, other] = [before.toLowerCase(), after.toLowerCase()];
  return one.length >= 3 && other.length >= one.length + 5 && (other.startsWith(one) || other.endsWith(one));
}

/** A word by the shapes of its letters: `l` for `I`, `i` and `1`, `m` for `rn`. */
function shapeOf(word: string): string {
  return word
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/[Ii1]/g, 'l')
    .toLowerCase()
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/8/g, 'b');
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
