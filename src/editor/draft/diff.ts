import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Briefing, Item } from '../../content/schema.js';
import { formatDate } from '../../elements/templates/date.js';
import { choiceNames, contentField, type Field, type Value, type ValueField } from './fields.js';

const isoDate = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/;

/** A run of words that is in both texts, only in the new one, or only in the old one. */
export interface WordRun {
  readonly text: string;
  readonly is: 'same' | 'added' | 'removed';
}

export type Change = 'added' | 'removed' | 'reworded' | 'moved' | 'renamed';

/** A single field that differs. */
interface FieldDifference {
  readonly path: string;
  readonly words: readonly WordRun[];
}

/** An item of a list in either edition, as it is in the draft. */
export interface ItemDifference {
  readonly id: string;
  /** Empty for an item that has not changed. */
  readonly changes: readonly Change[];
  /** From 1, so that a move can be described as from 3 to 2; `null` if it is not in that edition. */
  readonly placeBefore: number | null;
  readonly place: number | null;
  readonly words: readonly WordRun[];
  /** Its id before, if it was renamed. */
  readonly idBefore?: string;
}

export interface Differences {
  readonly fields: readonly FieldDifference[];
  /** The whole lists, so that no predictor is ever shown alone; removed items are where they were. */
  readonly keyMessages: readonly ItemDifference[];
  readonly predictors: readonly ItemDifference[];
}

/** The changes from one briefing to another, by field and by item. The edition is not compared. */
export function compareBriefings(before: Briefing, after: Briefing): Differences {
  return {
    fields: compareFields(contentField, before, after, '', before.labels),
    keyMessages: compareItems(before.keyMessages.items, after.keyMessages.items),
    predictors: compareItems(before.predictors.items, after.predictors.items),
  };
}

/** How many fields and items have changed. A number and its link are one. */
export function countChanges({ fields, keyMessages, predictors }: Differences): number {
  const paths = new Set(fields.map(({ path }) => path.replace(/\.(printed|e164)$/, '')));
  return paths.size + [...keyMessages, ...predictors].filter(({ changes }) => changes.length > 0).length;
}

function compareFields(
  field: Field,
  before: unknown,
  after: unknown,
  path: string,
  labels: Briefing['labels'],
): FieldDifference[] {
  if (path === 'edition' || path.endsWith('.items')) return [];
  if (field.kind === 'group' || field.kind === 'list') {
    const entries: [string, Field, string][] =
      field.kind === 'group'
        ? Object.entries(field.fields).map(([key, inner]) => [key, inner, path ? `${path}.${key}` : key])
        : longest(before, after).map((_item, index) => [String(index), field.item, `${path}[${index}]`]);
    return entries.flatMap(([key, inner, at]) =>
      compareFields(inner, findInner(before, key), findInner(after, key), at, labels),
    );
  }
  if (before === after) return [];
  const [old, now] = [before, after].map((value) => formatValue(value, field, path, labels)) as [string, string];
  return [{ path, words: compareTexts(old, now) }];
}

function longest(one: unknown, other: unknown): readonly unknown[] {
  const [a, b] = [one, other] as [readonly unknown[], readonly unknown[]];
  return a.length > b.length ? a : b;
}

function findInner(value: unknown, key: string): unknown {
  return value === null || value === undefined ? null : (value as Record<string, unknown>)[key];
}

/** A value as people read it: a date with the name of its month, a choice by its name. */
function formatValue(value: unknown, field: ValueField, path: string, labels: Briefing['labels']): string {
  const text = String((value as Value | undefined) ?? '');
  if (field.kind === 'choice' && field.options.includes(text)) return choiceNames[text]!;
  const isDate = (field.kind === 'day' || path === 'reportPublishedOn') && isoDate.test(text);
  return isDate ? formatDate(text, labels) : text;
}

/** The runs of words of both texts, in reading order. Texts with little in common are not split, the old one first. */
export function compareTexts(before: string, after: string): WordRun[] {
  const runs = (diffWordsWithSpace(before, after, { maxEditLength: 200 }) ?? []).map(
    ({ value, added, removed }): WordRun => ({ text: value, is: added ? 'added' : removed ? 'removed' : 'same' }),
  );
  const common = runs.filter(({ is }) => is === 'same').reduce((length, { text }) => length + text.trim().length, 0);
  return common >= Math.max(before.length, after.length) * 0.4
    ? runs
    : [...runOf(before, 'removed'), ...runOf(after, 'added')];
}

function compareItems(before: readonly Item[], after: readonly Item[]): ItemDifference[] {
  const pairs = pairItems(before, after);
  const unmoved = findUnmoved(after.map((_item, place) => pairs.get(place)).filter((place) => place !== undefined));
  const differences = after.map((item, place): ItemDifference => {
    const placeBefore = pairs.get(place);
    if (placeBefore === undefined)
      return { id: item.id, changes: ['added'], placeBefore: null, place: place + 1, words: runOf(item.text, 'added') };
    const old = before[placeBefore]!;
    const changes: Change[] = [];
    if (old.id !== item.id) changes.push('renamed');
    if (!unmoved.has(placeBefore)) changes.push('moved');
    if (old.text !== item.text) changes.push('reworded');
    return {
      id: item.id,
      changes,
      placeBefore: placeBefore + 1,
      place: place + 1,
      words: old.text === item.text ? runOf(item.text, 'same') : compareTexts(old.text, item.text),
      ...(old.id === item.id ? {} : { idBefore: old.id }),
    };
  });
  return insertRemoved(differences, before);
}

/** For each place in the draft the place before: matched by id, then by the same text under another id. */
function pairItems(before: readonly Item[], after: readonly Item[]): Map<number, number> {
  const left = new Map(before.map(({ id }, place) => [id, place]));
  const pairs = new Map<number, number>();
  after.forEach(({ id }, place) => {
    const same = left.get(id);
    if (same === undefined) return;
    pairs.set(place, same);
    left.delete(id);
  });
  after.forEach(({ text }, place) => {
    if (pairs.has(place)) return;
    const same = [...left].find(([, old]) => before[old]!.text === text);
    if (!same) return;
    pairs.set(place, same[1]);
    left.delete(same[0]);
  });
  return pairs;
}

/**
 * The places, given in their new order, that still follow each other, so that as few as possible are reported as moved. Of two
 * neighbours that changed places, the one that moved up is reported: an owner looks for it at its new place first.
 */
function findUnmoved(places: readonly number[]): Set<number> {
  const before = [...places].sort((one, other) => one - other);
  return new Set(
    diffArrays([...places], before)
      .filter(({ added, removed }) => !added && !removed)
      .flatMap(({ value }) => value),
  );
}

/** Inserts each removed item after the unmoved item that was before it. */
function insertRemoved(differences: readonly ItemDifference[], before: readonly Item[]): ItemDifference[] {
  const all = [...differences];
  before.forEach(({ id, text }, index) => {
    const place = index + 1;
    if (differences.some(({ placeBefore }) => placeBefore === place)) return;
    const stayed = all.map(
      ({ placeBefore, changes }) => placeBefore !== null && placeBefore < place && !changes.includes('moved'),
    );
    all.splice(stayed.lastIndexOf(true) + 1, 0, {
      id,
      changes: ['removed'],
      placeBefore: place,
      place: null,
      words: runOf(text, 'removed'),
    });
  });
  return all;
}

function runOf(text: string, is: WordRun['is']): WordRun[] {
  return text === '' ? [] : [{ text, is }];
}
