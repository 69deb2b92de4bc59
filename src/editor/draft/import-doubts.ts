import { comparisonKey } from './known-text.js';
import { countWords, wordsOf } from './match-items.js';
import {
  compareWordOrder,
  hasReplacedMarks,
  isInvisibleChange,
  isJoinedTo,
  isLostLigature,
  isNearlySame,
  isTypographicChange,
  findLookAlike,
  type WordChanges,
} from './compare-text.js';
import { findMeaningChanges } from './meaning-words.js';

/** A text, and the one that an import would put in its place. */
interface Change extends WordChanges {
  readonly now: string;
  readonly text: string;
}

/** What a person is told about a change, if the rule finds something in it. */
type Doubt = (change: Change) => string | undefined;

function doubt<Found>(
  rule: (change: Change) => Found | false | undefined,
  question: string | ((found: Found) => string),
): Doubt {
  return (change) => {
    const found = rule(change);
    if (found === false || found === undefined) return undefined;
    return typeof question === 'string' ? question : question(found);
  };
}

/** What changes the meaning is always named. */
const meaning = doubt(
  ({ now, text }) => findMeaningChanges(now, text).join(', ') || undefined,
  (changes) => `Check the meaning: ${changes}.`,
);

const address = /@|https?:|www\./i;

/** Why a changed text may not be what its author wrote. The first that is found is named. */
const slips: readonly Doubt[] = [
  doubt(
    ({ now, text }) => isInvisibleChange(now, text),
    'Only spaces or hidden characters differ. Nobody can see this change.',
  ),
  doubt(
    ({ now, text }) => isTypographicChange(now, text),
    'Only spaces, punctuation, quotation marks, dashes or capitals differ.',
  ),
  doubt(({ now, text }) => hasReplacedMarks(now, text), 'Quotation marks or dashes differ from the present text.'),
  doubt(({ now, text }) => isLostLigature(now, text), 'Letters such as ff, fi or ti may have been lost.'),
  doubt(findMisread, ({ before, after }) => `“${after}” differs from “${before}” only by letters that look alike.`),
  doubt(
    ({ now, text }) => /\p{L}\p{N}/u.test(text) && !/\p{L}\p{N}/u.test(now),
    'A number follows a word without a space: it may be a footnote.',
  ),
  doubt(hasSameWords, 'The same words are in another order.'),
  doubt(hasOtherAffix, 'A word has lost or gained a part such as “un” or “less”.'),
  doubt(
    ({ replaced, near }) => [...replaced, ...near].find(isNearlySame),
    ({ before, after }) => `“${after}” is in the place of “${before}”: check the spelling.`,
  ),
  doubt(
    ({ replaced }) => replaced.find(isJoinedTo),
    ({ before, after }) => `“${after}” may be two words, one of which is “${before}”.`,
  ),
  doubt(
    ({ respaced }) => respaced[0],
    (words) => `Only spaces have changed in “${words}”.`,
  ),
  doubt(
    ({ now, text }) => countMarks(text) > countMarks(now),
    'It has brackets or other marks that the present text does not have: they may be of a comment.',
  ),
  doubt(findRemark, (word) => `“${word}” may be a remark, or be there until somebody writes the words.`),
  doubt(
    ({ now, text }) => (findDoubledWord(now) === undefined ? findDoubledWord(text) : undefined),
    (word) => `“${word}” is there twice.`,
  ),
  doubt(hasMoreAround, 'The text has more words before or after the present text.'),
  doubt(isPart, 'The text is a part of the present text, so it may be cut.'),
  doubt(
    ({ come, gone }) => come.length === 0 && gone,
    (gone) => `Only words are missing: “${gone.join(' ')}”. Check that they are meant to be.`,
  ),
  doubt(
    ({ come, gone }) => gone.length === 0 && come,
    (come) => `Only words were added: “${come.join(' ')}”. Check that they are meant to be.`,
  ),
  doubt(isCut, 'The text may be cut: check its beginning and end.'),
  doubt(
    ({ now, text }) => address.test(text) && !address.test(now),
    'It has an email or web address that the present text does not have.',
  ),
  doubt(
    ({ now, text }) => wordsOf(now).at(-1) !== wordsOf(text).at(-1) && wordsOf(text).at(-1),
    (word) => `The text ends with another word, “${word}”. Check that nothing is missing after it.`,
  ),
];

/** What a person is asked about a changed text. */
export function findDoubts(now: string, text: string): string[] {
  const change = { now, text, ...compareWordOrder(now, text) };
  const found = slips.map((slip) => slip(change)).find((sentence) => sentence !== undefined);
  return [meaning(change), found].filter((sentence) => sentence !== undefined);
}

/** At most this many are named, because a longer list is not read. */
const maxNamed = 3;

/** Names the words that a text has in the place of others: what a person is asked about where nothing else is in doubt. */
export function nameRewording(now: string, text: string): string {
  const { places } = compareWordOrder(now, text);
  if (places.length === 0 || places.length > maxNamed) return 'Compare both texts word by word.';
  return `Check the words: ${places.map(({ before, after }) => `“${before}” became “${after}”`).join(', ')}.`;
}

/** A word that came, and one of the present text that looks like it: as where a scan was read wrongly. */
function findMisread({ now, come }: Change) {
  return findLookAlike(come, now.match(/[\p{L}\p{N}]+/gu) ?? []);
}

function hasSameWords({ now, text }: Change): boolean {
  return wordsOf(now).sort().join(' ') === wordsOf(text).sort().join(' ');
}

/** Whether a word is left whose opposite was there, as “predictable” for “unpredictable”. */
function hasOtherAffix({ gone, come }: Change): boolean {
  const stems = new Map(gone.map((word) => [stemOf(word), word.toLowerCase()]));
  return come.some((word) => {
    const stem = stemOf(word);
    const before = stems.get(stem);
    return before !== undefined && before !== word.toLowerCase() && stem.length >= 3;
  });
}

function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/^(?:over|under|anti|un|in|im|il|ir|dis|mis|non|ab)/, '')
    .replace(/(?:less|ful)(?=ly$|ness$|$)/, '');
}

/** Marks of comments, alternatives, struck-out words and markup; not those of bold words or of ordinary sentences. */
function countMarks(text: string): number {
  return text.replaceAll('**', '').match(/[^\p{L}\p{M}\p{N}\s.,;:!'"‘’“”—–%&£€@-]/gu)?.length ?? 0;
}

/** Capitals, and placeholders for words that nobody has written yet. */
function findRemark({ now, come }: Change): string | undefined {
  return come.find(
    (word) =>
      !now.includes(word) &&
      (/^\p{Lu}{2,}s?$/u.test(word) || /^(?:tb[acd]|todo|x{2,}|lorem|ipsum|placeholder)$/i.test(word)),
  );
}

function findDoubledWord(text: string): string | undefined {
  return /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu.exec(text)?.[1];
}

/** For comparing what is at the beginning and end: without the last mark of a sentence. */
function coreOf(text: string): string {
  return comparisonKey(text)
    .toLowerCase()
    .replace(/[.!?:;]$/, '');
}

function hasMoreAround({ now, text, gone }: Change): boolean {
  const [first] = wordsOf(now);
  const isNewStart =
    first !== undefined && first !== wordsOf(text)[0] && !gone.some((word) => word.toLowerCase() === first);
  return isNewStart || (coreOf(now) !== '' && coreOf(text).includes(coreOf(now)));
}

function isPart({ now, text }: Change): boolean {
  return coreOf(text) !== '' && coreOf(now).includes(coreOf(text));
}

function isCut({ now, text }: Change): boolean {
  return (
    (/^\p{Lu}/u.test(now) && /^\p{Ll}/u.test(text)) ||
    (/[.!?:]$/.test(now) && !/[.!?:]$/.test(text)) ||
    /(?:[,(–-]|\s(?:a|an|and|at|by|for|from|in|of|on|or|that|the|to|which|with))$/i.test(text) ||
    countWords(text) * 2 < countWords(now)
  );
}
