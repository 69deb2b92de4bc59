import { comparisonKey } from './known-text.js';
import { countWords, wordsOf } from './match-items.js';
import {
  compareWordOrder,
  hasReplacedMarks,
  isInvisibleChange,
  isJoinedTo,
  isLostLigature,
  isOneLetterApart,
  isTypographicChange,
  looksAlike,
} from './compare-text.js';

/** Why a changed text may not be what its author wrote. */
export function findDoubts(now: string, text: string): string[] {
  if (isInvisibleChange(now, text)) return ['Only spaces or hidden characters differ. Nobody can see this change.'];
  if (isTypographicChange(now, text)) return ['Only punctuation, quotation marks, dashes or capitals differ.'];
  if (hasReplacedMarks(now, text)) return ['Quotation marks or dashes are others than in the present text.'];
  if (isLostLigature(now, text)) return ['Letters such as ff, fi or ti may have been lost.'];
  const { gone, come, replaced, respaced } = compareWordOrder(now, text);
  const alike = replaced.find(looksAlike);
  if (alike) return [`“${alike.after}” differs from “${alike.before}” only by letters that look alike.`];
  if (/\p{L}\p{N}/u.test(text) && !/\p{L}\p{N}/u.test(now))
    return ['A number follows a word without a space: it may be a footnote.'];
  if (senseOf(now) !== senseOf(text)) return ['Numbers, or words such as “not”, have changed.'];
  if (wordsOf(now).sort().join(' ') === wordsOf(text).sort().join(' ')) return ['The same words are in another order.'];
  if (hasOtherBeginning(now, text)) return ['A word has lost or gained a beginning such as “un”.'];
  const near = replaced.find(isOneLetterApart);
  if (near) return [`“${near.after}” is in the place of “${near.before}”: check the spelling.`];
  const joined = replaced.find(isJoinedTo);
  if (joined) return [`“${joined.after}” may be two words, one of which is “${joined.before}”.`];
  if (respaced[0] !== undefined) return [`Only spaces have changed in “${respaced[0]}”.`];
  if (countMarks(text) > countMarks(now))
    return ['It has brackets or other marks that the present text does not have: they may be of a comment.'];
  const remark = come.find((word) => isRemark(word) && !now.includes(word));
  if (remark !== undefined) return [`“${remark}” may be a remark, or be there until somebody writes the words.`];
  const twice = findDoubledWord(text);
  if (twice !== undefined && findDoubledWord(now) === undefined) return [`“${twice}” is there twice.`];
  const [before, after] = [comparisonKey(now), comparisonKey(text)].map((one) =>
    one.toLowerCase().replace(/[.!?:;]$/, ''),
  );
  const [first] = wordsOf(now);
  const hasNewStart =
    first !== undefined && first !== wordsOf(text)[0] && !gone.some((word) => word.toLowerCase() === first);
  if (hasNewStart || (before !== '' && after!.includes(before!)))
    return ['The text has more words before or after the present text.'];
  if (after !== '' && before!.includes(after!)) return ['The text is a part of the present text, so it may be cut.'];
  if (come.length === 0) return [`Only words are missing: “${gone.join(' ')}”. Check that they are meant to be.`];
  const isCut =
    (/^\p{Lu}/u.test(now) && /^\p{Ll}/u.test(text)) ||
    (/[.!?:]$/.test(now) && !/[.!?:]$/.test(text)) ||
    /(?:[,(–-]|\s(?:a|an|and|at|by|for|from|in|of|on|or|that|the|to|which|with))$/i.test(text) ||
    wordsOf(now).at(-1) !== wordsOf(text).at(-1) ||
    countWords(text) * 2 < countWords(now);
  return isCut ? ['The text may be cut: check its beginning and end.'] : [];
}

const denials =
  'no not nor neither never none nothing nobody without cannot unless except only few fewer little less least rarely seldom hardly lack lacks lacked lacking fail fails failed failing';
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve half once twice both dozen';
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';
/** From 13 on, and fractions. */
const others =
  '(?:thir|four|fif|six|seven|eigh|nine)teen(?:th)?|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)|(?:hundred|thousand|million|third|quarter)s?';
const sense = new RegExp(
  `\\p{N}+|\\b(?:${`${denials} ${numbers} ${ordinals}`.replaceAll(' ', '|')}|${others})\\b|n[’']t\\b|\\b(?:e\\.g|i\\.e)\\b`,
  'gu',
);

/** Numbers, words of denial, “e.g.” and “i.e.”: a slip in them turns the meaning around, and is easily overlooked. */
function senseOf(text: string): string {
  return (text.toLowerCase().match(sense) ?? []).join(' ');
}

/** Whether a word is left whose opposite was there, as “predictable” for “unpredictable”. */
function hasOtherBeginning(now: string, text: string): boolean {
  const [before, after] = [now, text].map((one) => new Set(wordsOf(one)));
  const isOpposite = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].some((word) => {
      const rest = word.replace(/^(?:un|in|im|il|ir|dis|mis|non|ab)/, '');
      return rest !== word && !other.has(word) && !one.has(rest) && other.has(rest);
    });
  return isOpposite(before!, after!) || isOpposite(after!, before!);
}

/** Marks of comments, alternatives, struck-out words and markup; not those of bold words or of ordinary sentences. */
function countMarks(text: string): number {
  return text.replaceAll('**', '').match(/[^\p{L}\p{M}\p{N}\s.,;:!'"‘’“”–—%&£€@-]/gu)?.length ?? 0;
}

/** Capitals, and placeholders for words that nobody has written yet. */
function isRemark(word: string): boolean {
  return /^\p{Lu}{2,}s?$/u.test(word) || /^(?:tb[acd]|todo|x{2,}|lorem|ipsum|placeholder)$/i.test(word);
}

function findDoubledWord(text: string): string | undefined {
  return /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu.exec(text)?.[1];
}

/** Plain text cannot show bold: words that were bold and are still there stay so, and a person checks that. */
export function keepBold(
  text: string,
  now: string,
  hasBold: boolean,
): { readonly text: string; readonly reasons: string[] } {
  if (text === now || !now.includes('**') || text.includes('**')) return { text, reasons: [] };
  const isSame = comparisonKey(text) === comparisonKey(now);
  if (isSame && !hasBold) return { text: now, reasons: [] };
  if (isSame) return { text, reasons: ['Only bold differs.'] };
  const phrases = now.split('**').filter((_part, index) => index % 2 === 1);
  const found = phrases.filter((phrase) => text.split(phrase).length === 2);
  if (hasBold || found.length < phrases.length)
    return { text, reasons: ['Words that are bold now are not bold in the text.'] };
  return {
    text: found.reduce((marked, phrase) => marked.replace(phrase, () => `**${phrase}**`), text),
    reasons: [`These words stay bold: ${found.join(', ')}. The text cannot show bold.`],
  };
}
