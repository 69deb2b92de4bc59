import { diffArrays } from 'diff';

/** Words that are easily overlooked, and turn the meaning of a sentence around. */
const words = new Set(
  [
    // Denial
    'no not nor neither never none nothing nobody without cannot unless except hardly scarcely lack lacks lacked lacking',
    'fail fails failed failing avoid avoids avoided avoiding refuse refuses refused prohibited forbidden instead',
    // Duty and possibility
    'may might must should shall will would can could ought need needs needed required requires optional allowed permitted',
    // How much and how often
    'all every each any some most many much more several few fewer little less least enough only both either half',
    'always often usually sometimes rarely seldom frequently generally occasionally mainly mostly nearly almost about',
    'approximately entirely partly once twice double triple dozen single',
    // Order, direction and condition
    'or if until till since before after above below under over within outside beyond first last next previous',
    'high higher highest low lower lowest greater smaller better worse increase increases increased increasing',
    'decrease decreases decreased decreasing reduce reduces reduced reducing same different',
    // Opposites
    'strong weak good bad safe dangerous effective ineffective harmful helpful positive negative present absent right',
    'wrong true false early late new old physical sexual emotional financial universal specialist voluntary statutory',
    'hide hides mask masks reveal reveals show shows cause causes',
    // Who and how long
    'child children adult adults parent parents mother mothers father fathers boy boys girl girls man men woman women',
    'baby babies son sons daughter daughters brother brothers sister sisters partner partners carer carers victim victims',
    'hour hours day days week weeks month months year years',
    // Numbers and ordinals up to twelve
    'zero one two three four five six seven eight nine ten eleven twelve',
    'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  ].flatMap((line) => line.split(' ')),
);

/** From 13 on, and fractions; Roman numerals; and “not” at the end of another word. */
const others = [
  /^(?:(?:thir|four|fif|six|seven|eigh|nine)teen(?:th)?|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)|(?:hundred|thousand|million|billion)(?:s|th)?|(?:third|quarter|halve|ten|dozen)s?)$/i,
  /^(?=..)[IVXLC]+$/,
  /n[’']t$/i,
  /^(?:[^\p{L}]|[ei]\.)/u,
];

/** A number with its separators, a word, “e.g.” and “i.e.”, and signs that go with numbers. */
const token = /\p{N}+(?:[.,:/]\p{N}+)*\p{L}*|\b[ei]\.\s?[ge]\b|[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)?|[%‰£€$<>≤≥±+=°]/gu;

/** At most this many are named, because a longer list is not read. */
const maxNamed = 5;

/** Which words of meaning have changed, come or gone, each as part of a sentence: `“may” became “will”`. */
export function findMeaningChanges(now: string, text: string): string[] {
  const [before, after] = [now, text].map((one) => one.match(token) ?? []);
  const parts = diffArrays<string>(before!, after!, {
    comparator: (one, other) => fold(one) === fold(other),
  });
  const changes = parts.flatMap(({ value, added, removed }, index) => {
    if (added && parts[index - 1]?.removed) return nameChanges(parts[index - 1]!.value, value);
    if (added) return nameChanges([], value);
    return removed && !parts[index + 1]?.added ? nameChanges(value, []) : [];
  });
  return changes.slice(0, maxNamed);
}

/** Capital letters and the kind of apostrophe do not change what a word means. */
function fold(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** Numbers are compared with numbers, words with words. */
function nameChanges(before: readonly string[], after: readonly string[]): string[] {
  return [true, false].flatMap((areNumbers) => {
    const isKind = (word: string) => /^\p{N}/u.test(word) === areNumbers;
    const [gone, come] = [withoutSame(before, after), withoutSame(after, before)].map((list) => list.filter(isKind));
    return Array.from({ length: Math.max(gone!.length, come!.length) }, (_change, index) => {
      const [old, now] = [gone![index], come![index]];
      if (old === undefined) return `“${now!}” was added`;
      return now === undefined ? `“${old}” was removed` : `“${old}” became “${now}”`;
    });
  });
}

/** The words of meaning that the other list does not have as often. */
function withoutSame(some: readonly string[], others: readonly string[]): string[] {
  const left = others.map(fold);
  return some.filter((word) => {
    if (!hasMeaning(word)) return false;
    const at = left.indexOf(fold(word));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Not the month of May. */
function hasMeaning(word: string): boolean {
  return (word !== 'May' && words.has(word.toLowerCase())) || others.some((pattern) => pattern.test(word));
}
