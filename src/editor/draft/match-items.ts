import type { Item } from '../../content/schema.js';

/** A text that is at least so like another is a rewording of it. */
export const minRewordingLikeness = 0.5;

/** Words that distinguish messages least. */
const common = new Set(
  'a all also an and are as at be but by can for from have in is it likely may more most not of often on or own that the their them there these they this to very was were when where which who will with'.split(
    ' ',
  ),
);

/** Returns an id for a new item, from its first words with a meaning, different from every id that is taken. */
export function proposeId(text: string, taken: readonly string[]): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const meaningful = (words ?? []).filter((word) => !common.has(word));
  const base = (meaningful.length > 0 ? meaningful : (words ?? [])).slice(0, 3).join('-').slice(0, 60) || 'new';
  const isFree = (id: string) => !taken.includes(id);
  if (isFree(base)) return base;
  let number = 2;
  while (!isFree(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

/**
 * Finds for each text the item that it is: the one with the same text wherever it is now, otherwise the most similar that is
 * left. `undefined` for a new one.
 */
export function matchItems(texts: readonly string[], items: readonly Item[]): (Item | undefined)[] {
  const found = new Map<number, Item>();
  const left = new Map(items.map((item) => [item.id, item]));
  const match = (index: number, item: Item) => {
    found.set(index, item);
    left.delete(item.id);
  };
  for (const key of [(text: string) => text, withoutBold])
    texts.forEach((text, index) => {
      if (found.has(index)) return;
      const same = [...left.values()].find((item) => key(item.text) === key(text));
      if (same) match(index, same);
    });
  const candidates = [...left.values()].map((item) => ({ item, words: createWordCounts(item.text) }));
  const pairs = texts
    .flatMap((text, index) => {
      if (found.has(index)) return [];
      const own = createWordCounts(text);
      return candidates.map(({ item, words }) => ({ index, item, likeness: compareWords(own, words) }));
    })
    .filter(({ likeness }) => likeness >= minRewordingLikeness)
    .sort((one, other) => other.likeness - one.likeness);
  for (const { index, item } of pairs) if (!found.has(index) && left.has(item.id)) match(index, item);
  return texts.map((_text, index) => found.get(index));
}

function withoutBold(text: string): string {
  return text.replaceAll('**', '');
}

/** How often a text has each of its words. */
export interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Counts the words of a text once, for all texts that it is compared with. */
export function createWordCounts(text: string): WordCounts {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/** How alike two texts are by their words, 0 to 1 (Dice's coefficient). */
export function compareWords(one: WordCounts, other: WordCounts): number {
  const all = one.total + other.total;
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return all === 0 ? 0 : (2 * shared) / all;
}

export function countWords(text: string): number {
  return wordsOf(text).length;
}

/** The words of a text in small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
