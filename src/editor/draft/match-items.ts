import type { Item } from '../../content/schema.js';

/** Words that tell messages apart least. */
const common = new Set(
  'a all also an and are as at be but by can for from have in is it likely may more most not of often on or own that the their them there these they this to very was were when where which who will with'.split(
    ' ',
  ),
);

/** An id for a new item, from the first words of it that say something, unlike any id that is taken. */
export function proposeId(text: string, taken: readonly string[]): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const telling = (words ?? []).filter((word) => !common.has(word));
  const base = (telling.length > 0 ? telling : (words ?? [])).slice(0, 3).join('-').slice(0, 60) || 'new';
  const isFree = (id: string) => !taken.includes(id);
  if (isFree(base)) return base;
  let number = 2;
  while (!isFree(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

/**
 * Texts as items. Each that was there before keeps its id: the same words wherever they stand now, else the most similar
 * words that are left, as a rewording. The others are new. Where nothing is marked as strong, because a plain text cannot
 * say it, words that are otherwise the same keep their marks.
 */
export function nameItems(given: readonly string[], before: readonly Item[], isUnmarked = false): Item[] {
  const marked = new Map(before.map(({ text }) => [text.replaceAll('**', ''), text]));
  const texts = given.map((text) => (isUnmarked ? marked.get(text) : undefined) ?? text);
  const ids = new Map<number, string>();
  const left = new Map(before.map(({ id, text }) => [id, text]));
  const give = (index: number, id: string) => {
    ids.set(index, id);
    left.delete(id);
  };
  texts.forEach((text, index) => {
    const same = [...left].find(([, other]) => other === text);
    if (same) give(index, same[0]);
  });
  const pairs = texts
    .flatMap((text, index) =>
      ids.has(index) ? [] : [...left].map(([id, other]) => ({ index, id, likeness: compareWords(text, other) })),
    )
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((one, other) => other.likeness - one.likeness);
  for (const { index, id } of pairs) if (!ids.has(index) && left.has(id)) give(index, id);
  const taken = before.map(({ id }) => id);
  return texts.map((text, index) => {
    const id = ids.get(index) ?? proposeId(text, taken);
    taken.push(id);
    return { id, text };
  });
}

/** How alike two texts are by their words, 0 to 1 (Dice's coefficient). */
export function compareWords(one: string, other: string): number {
  const words = readWords(one);
  const left = readWords(other);
  const all = words.length + left.length;
  const shared = words.filter((word) => {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return all === 0 ? 0 : (2 * shared.length) / all;
}

function readWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
