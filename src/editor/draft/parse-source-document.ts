import { limits } from '../../content/text-rules.js';
import type { Briefing } from '../../content/schema.js';
import { ImportError } from './import-error.js';
import { importFields, type ImportLine, type Line, type LineTarget } from './import-line.js';
import { itemsOf, type ListPath } from './fields.js';
import { comparisonKey, singleFields, textOfField, type SingleField } from './known-text.js';
import { compareWords, countWords, createWordCounts, minRewordingLikeness, type WordCounts } from './match-items.js';
import { cleanContactLine, findEmail } from './normalize-contact.js';

/** A line of at least so many words that is at least so like a field is a rewording of it. */
const minLikeness = 0.6;
const minWords = 4;

const maxItems = limits.items * 2;

const lists = ['keyMessages.items', 'predictors.items'] as const;

/**
 * Finds for each line of a text or document the field that it is, as far as that is certain: it has the text that the field has at
 * present, or is a rewording of it in the right place, or is an item of a list that is known by its heading or its items.
 * All other lines are for a person to assign. Nothing is assigned by what is left over.
 */
export function parseSourceDocument(lines: readonly Line[], present: Briefing, published: Briefing): ImportLine[] {
  const count = lines.filter(({ list }) => list !== null).length;
  if (count > maxItems)
    throw new ImportError(
      `The text has ${count} list items. Each list can have ${limits.items}.`,
      'Paste only the text of the briefing.',
    );
  const assignment = new Assignment(splitJoinedHead(lines, present), present, published);
  assignment.assignSame();
  assignment.assignReworded();
  assignment.unassignMoved();
  assignment.assignLists();
  return assignment.lines;
}

/** Our pages have document type and board on one line. */
function splitJoinedHead(lines: readonly Line[], { documentType, board }: Briefing): Line[] {
  return lines.flatMap((line) =>
    comparisonKey(line.text) === comparisonKey(`${documentType} ${board}`)
      ? [documentType, board].map((text) => ({ ...line, text, raw: text, mark: '' as const, list: null }))
      : [line],
  );
}

class Assignment {
  lines: ImportLine[];
  readonly #present: Briefing;
  readonly #published: Briefing;
  readonly #left = new Set<number>();
  /** The text of fields and items, by what texts are compared by. */
  readonly #known = new Map<string, LineTarget>();
  /** The words of each text that was compared. */
  readonly #words = new Map<string, WordCounts>();

  constructor(lines: readonly Line[], present: Briefing, published: Briefing) {
    this.lines = lines.map((line, id) => ({ ...line, id, target: undefined, reason: line.doubt ?? '' }));
    this.#present = present;
    this.#published = published;
    for (const briefing of [published, present]) {
      for (const field of lists)
        for (const { text } of itemsOf(briefing, field)) this.#known.set(comparisonKey(text), field);
      for (const field of singleFields) this.#known.set(comparisonKey(textOfField(briefing, field)), field);
    }
  }

  /** Lines with the text of a field or of an item. A second one is for a person. */
  assignSame(): void {
    const taken = new Set<string>();
    for (const line of this.lines) {
      const key = comparisonKey(line.text);
      const target = this.#findSame(line);
      if (target === undefined) continue;
      if (taken.has(key)) this.#unassign(line, 'This text is in the document more than once.');
      else this.#assign(line, target);
      taken.add(key);
    }
  }

  #findSame(line: Line): LineTarget | undefined {
    const keys = [comparisonKey(line.text), comparisonKey(line.raw), comparisonKey(cleanContactLine(line.text))];
    const same = keys.map((key) => this.#known.get(key)).find((target) => target !== undefined);
    return same ?? (this.#isInterfaceText(keys[0]!) ? 'set-aside' : undefined);
  }

  /** What our own pages add to the Board's text. */
  #isInterfaceText(text: string): boolean {
    return [this.#present, this.#published].some(({ labels, title, publisher, documentType }) => {
      const same = [labels.note.replace('{note}', () => title.note ?? ''), labels.unchecked, labels.draft];
      const source = labels.source
        .replace('{publisher}', () => publisher)
        .replace('{documentType}', () => documentType);
      return (
        same.some((one) => comparisonKey(one) === text) ||
        (source.length > publisher.length + 5 && text.startsWith(source))
      );
    });
  }

  /** Lines that are like the text of a field that was not found, and between the fields that were. */
  assignReworded(): void {
    for (const field of singleFields) {
      if (this.lines.some(({ target }) => target === field)) continue;
      const candidates = this.lines
        .filter((line) => this.#mayBe(line, field))
        .map((line) => ({ line, likeness: this.#compare(line, field) }))
        .filter(({ likeness }) => likeness >= minLikeness)
        .sort((one, other) => other.likeness - one.likeness);
      const [best, second] = candidates;
      if (best && (!second || second.likeness < best.likeness - 0.1)) this.#assign(best.line, field);
      else for (const { line } of candidates) this.#unassign(line, 'Two lines are like the same field.');
    }
  }

  #mayBe(line: ImportLine, field: SingleField): boolean {
    if (line.target !== undefined || line.doubt !== undefined || line.mark === 'bullet' || this.#left.has(line.id))
      return false;
    if (field === 'contact' && findEmail(line.text) === undefined) return false;
    return countWords(textOfField(this.#present, field)) >= minWords && this.#isInPlace(line, field);
  }

  #compare(line: ImportLine, field: SingleField): number {
    return Math.max(
      ...[this.#present, this.#published].map((one) => this.#compareTexts(line.text, textOfField(one, field))),
    );
  }

  #compareTexts(...texts: readonly [string, string]): number {
    for (const text of texts) if (!this.#words.has(text)) this.#words.set(text, createWordCounts(text));
    const [one, other] = texts.map((text) => this.#words.get(text)!) as [WordCounts, WordCounts];
    return compareWords(one, other);
  }

  /** Whether all that was found above comes before the field, and all that was found below after it. */
  #isInPlace(line: ImportLine, field: SingleField): boolean {
    const order = importFields.indexOf(field);
    return this.lines.every(({ id, target }) => {
      const other = importFields.findIndex((one) => one === target);
      return other < 0 || (id < line.id ? other < order : other > order);
    });
  }

  /** An item among those of the other list, while the rest of its own list is elsewhere, may have been moved on purpose. */
  unassignMoved(): void {
    const parts: ImportLine[][] = [[]];
    for (const line of this.lines) {
      if (line.list !== null || lists.some((field) => field === line.target)) parts.at(-1)!.push(line);
      else parts.push([]);
    }
    const filter = (lines: readonly ImportLine[], field: ListPath) => lines.filter(({ target }) => target === field);
    for (const part of parts)
      for (const [field, other] of [lists, [lists[1], lists[0]]] as const) {
        const own = filter(part, field);
        if (own.length * 2 > filter(this.lines, field).length || own.length > filter(part, other).length) continue;
        for (const line of own) this.#unassign(line, 'This is an item of the other list.');
      }
  }

  assignLists(): void {
    const numbers = new Set(this.lines.flatMap(({ list }) => list ?? []));
    for (const number of numbers) {
      const items = this.lines.filter(({ list }) => list === number);
      const open = items.filter(({ id, target }) => target === undefined && !this.#left.has(id));
      if (open.length === 0) continue;
      const field = this.#findList(items);
      for (const line of open) {
        const reason = field ? (line.doubt ?? this.#findConfusion(line, field)) : unknownList;
        if (field && reason === undefined) this.#assign(line, field);
        else this.#unassign(line, reason ?? '');
      }
    }
  }

  /** Which list it is: by the items that are known, or else by the heading right above it. */
  #findList(items: readonly ImportLine[]): ListPath | undefined {
    const counts = lists.map(
      (field) => items.filter((line) => line.target === field || this.#isItem(line, field)).length,
    );
    const heading = this.#findHeading(items[0]!);
    const known = lists.filter((_field, index) => counts[index]! > 0);
    if (known.length > 1) return undefined;
    const [field] = known;
    if (heading !== undefined) return field === undefined || field === heading ? heading : undefined;
    return field !== undefined && Math.max(...counts) * 2 >= items.length ? field : undefined;
  }

  #isItem(line: ImportLine, field: ListPath): boolean {
    return this.#compareItems(line, field) >= minLikeness;
  }

  #compareItems({ text }: ImportLine, field: ListPath): number {
    const items = [this.#present, this.#published].flatMap((briefing) => itemsOf(briefing, field));
    return Math.max(0, ...items.map((item) => this.#compareTexts(text, item.text)));
  }

  /** The list that the nearest heading or caveat above announces, if no other list is between. */
  #findHeading(first: ImportLine): ListPath | undefined {
    const above = this.lines.filter(({ id }) => id < first.id).reverse();
    for (const line of above) {
      if (line.list !== null && !singleFields.some((field) => field === line.target)) return undefined;
      if (line.target === 'keyMessages.heading') return 'keyMessages.items';
      if (line.target === 'predictors.heading' || line.target === 'predictors.caveat') return 'predictors.items';
    }
    return undefined;
  }

  /** Why an item of a list may belong to the other. */
  #findConfusion(line: ImportLine, field: ListPath): string | undefined {
    const other = lists.find((one) => one !== field)!;
    const likeness = this.#compareItems(line, other);
    return likeness >= minRewordingLikeness && likeness > this.#compareItems(line, field)
      ? 'This is like an item of the other list.'
      : undefined;
  }

  #assign({ id }: ImportLine, target: LineTarget): void {
    this.lines = this.lines.map((line) => (line.id === id ? { ...line, target, reason: '' } : line));
  }

  /** Leaves the line to a person, whatever else it is like. */
  #unassign({ id }: ImportLine, reason: string): void {
    this.#left.add(id);
    this.lines = this.lines.map((line) => (line.id === id ? { ...line, target: undefined, reason } : line));
  }
}

const unknownList = 'It is not clear which list this belongs to.';
