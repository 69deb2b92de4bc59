import { factPaths } from '../../content/facts.js';
import type { Briefing, Item } from '../../content/schema.js';
import { compareBriefings } from './diff.js';
import { updateEdition, type Draft } from './draft.js';
import { setValue } from './edit.js';
import { fieldLabel, findValue, groupOf, itemsOf, type ListPath } from './fields.js';
import { findDoubts, nameRewording } from './import-doubts.js';
import { findFacts, type ImportFact } from './import-facts.js';
import type { ImportLine, LineTarget } from './import-line.js';
import { formatOrderNote } from './import-order.js';
import type { ContentProposal, ImportProposal, TextProposal } from './import.js';
import { keepBold } from './keep-bold.js';
import { singleFields, textOfField, type SingleField } from './known-text.js';
import { findMarks, joinAssignedLines, type JoinedText } from './join-assigned-lines.js';
import { matchItems, proposeId } from './match-items.js';
import { formatContact, parseContact } from './normalize-contact.js';
import { formatWordMarks } from './word-marks.js';

export type Decision = 'import' | 'keep';

/** What a person has said so far about a proposal. */
export interface ImportChoices {
  /** By the id of the line; `null` takes an assignment away. */
  readonly targets: Readonly<Record<number, LineTarget | null>>;
  /** By the id of the row. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** By path; a fact is confirmed once it is here. */
  readonly facts: Readonly<Record<string, string>>;
  /** Whether the fields that the text does not have may stay as they are. */
  readonly keepsMissing: boolean;
  /** Whether a person has compared the changes that have no question of their own. */
  readonly hasCompared: boolean;
}

export const noChoices: ImportChoices = {
  targets: {},
  decisions: {},
  facts: {},
  keepsMissing: false,
  hasCompared: false,
};

/** A field or item: what it is now, and what the text has. */
export interface ImportRow {
  readonly id: string;
  readonly name: string;
  readonly change: 'changed' | 'added' | 'removed' | 'reordered';
  readonly now: string;
  readonly text: string;
  /** Why a person has to decide about this row. Those without reasons are confirmed together. */
  readonly reasons: readonly string[];
  readonly decision: Decision | undefined;
}

export interface ImportReview {
  readonly choices: ImportChoices;
  readonly lines: readonly ImportLine[];
  readonly unassigned: readonly ImportLine[];
  /** Fields to which more than one line is assigned. */
  readonly doubled: readonly SingleField[];
  readonly rows: readonly ImportRow[];
  /** Fields that have the same text as now. */
  readonly same: readonly string[];
  /** Fields that the text does not have. */
  readonly missing: readonly string[];
  readonly facts: readonly ImportFact[];
  /** How many changes have no question of their own, and are confirmed together. */
  readonly compared: number;
  /** What a person should know before deciding. */
  readonly notes: readonly string[];
  /** What still has to be done, in sentences. Empty if the import can be made. */
  readonly open: readonly string[];
  /** The draft that the import makes, as far as it is decided. */
  readonly draft: Draft;
}

const lists = ['keyMessages.items', 'predictors.items'] as const;

/** What an import would do with these choices, and what stops it. */
export function reviewImport(
  proposal: ImportProposal,
  choices: ImportChoices,
  present: Draft,
  published: Briefing,
): ImportReview {
  const review = new Review(choices, present.content, published);
  if (proposal.kind === 'text') review.addText(proposal);
  else review.addContent(proposal, present);
  return review.finish(present, published, proposal.notes);
}

class Review {
  readonly #choices: ImportChoices;
  readonly #present: Briefing;
  readonly #published: Briefing;
  readonly #rows: ImportRow[] = [];
  readonly #same: string[] = [];
  readonly #missing: string[] = [];
  #lines: readonly ImportLine[] = [];
  #doubled: readonly SingleField[] = [];
  #content: Briefing;
  #isText = false;
  #actionNeeded: string | undefined;

  constructor(choices: ImportChoices, present: Briefing, published: Briefing) {
    this.#choices = choices;
    this.#present = present;
    this.#published = published;
    this.#content = present;
  }

  addText({ lines, hasBold }: TextProposal): void {
    this.#isText = true;
    this.#lines = lines.map((line) => {
      const chosen = this.#choices.targets[line.id];
      return chosen === undefined ? line : { ...line, target: chosen ?? undefined };
    });
    // The first line has no line above it.
    const start = this.#lines.findIndex(({ target }) => target !== 'set-aside');
    this.#lines = this.#lines.map((line, index) =>
      index === start && line.target === 'line-above' ? { ...line, target: undefined } : line,
    );
    const texts = joinAssignedLines(this.#lines);
    const doubled: SingleField[] = [];
    for (const field of singleFields) {
      const found = texts.filter(({ target }) => target === field);
      if (found.length > 1) doubled.push(field);
      this.#addSingle(field, found[0], hasBold);
    }
    this.#doubled = doubled;
    for (const field of lists) {
      const found = texts.filter(({ target }) => target === field);
      if (found.length === 0) this.#missing.push(fieldLabel(field));
      else this.#addList(field, found, hasBold);
    }
  }

  /** A file has every field, so nothing is missing; ids come from the file. */
  addContent({ content, actionNeeded }: ContentProposal, present: Draft): void {
    if (this.#compare('actionNeeded', present.actionNeeded, actionNeeded, [])) this.#actionNeeded = actionNeeded;
    const { releasedOn } = content.edition;
    const isOther = content.edition.number > this.#published.edition.number;
    if (isOther && this.#compare('edition.releasedOn', this.#present.edition.releasedOn, releasedOn, []))
      this.#set('edition', content.edition);
    for (const field of singleFields) {
      const text = textOfField(content, field);
      if (field === 'contact') this.#addContact(content.contact);
      else if (this.#compare(field, textOfField(this.#present, field), text, [])) this.#set(field, text);
    }
    for (const field of lists) this.#addItems(field, itemsOf(content, field), () => []);
    for (const { path } of compareBriefings(this.#present, content).fields)
      if (!singleFields.some((field) => field === path) && !path.startsWith('contact.')) this.#addOther(path, content);
  }

  /** Of a file, with the parts that the printed sentence does not show. */
  #addContact(contact: Briefing['contact']): void {
    const present = this.#present.contact;
    const [now, text] = [present, contact].map(formatContactDetails);
    const reasons = contact.email === present.email ? [] : ['The email address is another one.'];
    if (this.#compare('contact', now!, text!, reasons)) this.#set('contact', contact);
  }

  #addOther(path: string, content: Briefing): void {
    const [now, text] = [this.#present, content].map((one) => findValue(one, path));
    if (this.#compare(path, formatValue(now), formatValue(text), [])) {
      // A group that may be nothing goes as a whole.
      const top = path.split('.')[0] as keyof Briefing;
      if (this.#present[top] === null || content[top] === null)
        this.#content = { ...this.#content, [top]: content[top] };
      else this.#set(path, text);
    }
  }

  #addSingle(field: SingleField, found: JoinedText | undefined, hasBold: boolean): void {
    const now = textOfField(this.#present, field);
    if (!found) {
      this.#missing.push(fieldLabel(field));
      return;
    }
    if (field === 'contact') {
      const { contact, reasons } = parseContact(found.text, this.#present.contact);
      const { text } = this.#present.contact;
      // The number and the address have reasons of their own.
      const doubts = contact.text === text ? [] : findDoubts(text, contact.text);
      const all = [...reasons, ...found.reasons, ...doubts];
      if (this.#compare(field, now, formatContact(contact), all, fieldLabel(field), [])) this.#set(field, contact);
      return;
    }
    const isRich = field === 'introduction' || field === 'predictors.caveat';
    const bold = isRich ? keepBold(found.text, now, hasBold) : { text: found.text.replaceAll('**', ''), reasons: [] };
    if (this.#compare(field, now, bold.text, [...found.reasons, ...bold.reasons])) this.#set(field, bold.text);
  }

  #addList(field: ListPath, found: readonly JoinedText[], hasBold: boolean): void {
    const known = this.#knownItems(field);
    const matched = matchItems(
      found.map(({ text }) => text),
      known,
    );
    const taken = known.map(({ id }) => id);
    const reasons = new Map<string, readonly string[]>();
    const items = found.map(({ text, reasons: own }, index): Item => {
      const before = matched[index];
      const bold = before ? keepBold(text, before.text, hasBold) : { text, reasons: [] };
      const id = before?.id ?? proposeId(text, taken);
      taken.push(id);
      reasons.set(id, [...own, ...bold.reasons]);
      return { id, text: bold.text };
    });
    this.#addItems(field, items, (id) => reasons.get(id) ?? []);
  }

  /** Present items, then published ones that the draft no longer has: an id keeps its meaning. */
  #knownItems(field: ListPath): readonly Item[] {
    const present = itemsOf(this.#present, field);
    return [...present, ...itemsOf(this.#published, field).filter(({ id }) => !present.some((item) => item.id === id))];
  }

  #addItems(field: ListPath, items: readonly Item[], findReasons: (id: string) => readonly string[]): void {
    const present = itemsOf(this.#present, field);
    const singular = fieldLabel(`${field}[0]`).replace(/ 1$/, '');
    const count = this.#rows.length;
    const kept = items.flatMap((item, index) => {
      const before = present.find(({ id }) => id === item.id);
      const name = `${singular} ${index + 1}`;
      if (before) {
        const isImported = this.#compare(`${field}:${item.id}`, before.text, item.text, findReasons(item.id), name);
        return [isImported ? item : before];
      }
      const reason = `This ${singular.toLowerCase()} is new.`;
      return this.#decide(`${field}:${item.id}`, name, 'added', '', item.text, [reason, ...findReasons(item.id)])
        ? [item]
        : [];
    });
    const all = this.#keepRemoved(field, kept, items, singular);
    const result = this.#orderItems(field, all, present, singular);
    if (this.#rows.length === count) this.#same.push(fieldLabel(field));
    const group = groupOf(field);
    this.#content = { ...this.#content, [group]: { ...this.#content[group], items: result } };
  }

  /** An item that the text does not have is removed only if a person says so; else it stays after the one above it. */
  #keepRemoved(field: ListPath, kept: readonly Item[], items: readonly Item[], singular: string): Item[] {
    const result = [...kept];
    itemsOf(this.#present, field).forEach((item, index, present) => {
      if (items.some(({ id }) => id === item.id)) return;
      const name = `${singular} ${index + 1}`;
      const reason = `The text does not have this ${singular.toLowerCase()}.`;
      if (this.#decide(`${field}:${item.id}`, name, 'removed', item.text, '', [reason])) return;
      const above = result.findIndex(({ id }) => id === present[index - 1]?.id);
      result.splice(above + 1, 0, item);
    });
    return result;
  }

  #orderItems(field: ListPath, items: readonly Item[], present: readonly Item[], singular: string): readonly Item[] {
    const isOld = ({ id }: Item) => present.some((item) => item.id === id);
    const order = items.filter(isOld).map(({ id }) => id);
    const before = present.filter(({ id }) => order.includes(id));
    if (before.every(({ id }, index) => id === order[index])) return items;
    const list = (some: readonly Item[]) => some.map(({ text }, index) => `${index + 1}. ${text}`).join('\n');
    const reason = `The ${singular.toLowerCase()}s are in another order.`;
    const after = order.map((id) => items.find((item) => item.id === id)!);
    if (this.#decide(`${field}:order`, fieldLabel(field), 'reordered', list(before), list(after), [reason]))
      return items;
    const sorted = before.map(({ id }) => items.find((item) => item.id === id)!);
    return items.map((item) => (isOld(item) ? sorted.shift()! : item));
  }

  /** Whether the text of the field is imported. Asks where the text may be cut, changed on its way, or must be confirmed. */
  #compare(
    path: string,
    now: string,
    text: string,
    reasons: readonly string[],
    name = fieldLabel(path),
    doubts: readonly string[] = /\s/.test(now + text) ? findDoubts(now, text) : ['Check this value.'],
  ): boolean {
    if (now === text) {
      if (!path.includes(':')) this.#same.push(name);
      return true;
    }
    const all = [...reasons, ...doubts, ...this.#confirms(path)];
    // Nobody has seen yet how a text was read, unlike the fields of a file that this page made.
    if (all.length === 0 && this.#isText) all.push(nameRewording(now, text));
    return this.#decide(path, name, 'changed', now, text, all);
  }

  /** Caveat and predictors are confirmed one by one, also where they go back to the published ones. */
  #confirms(path: string): string[] {
    if (path === 'predictors.caveat') return ['Confirm each change of the caveat.'];
    return path.startsWith('predictors.items:') ? ['Confirm each change of a predictor.'] : [];
  }

  #decide(
    id: string,
    name: string,
    change: ImportRow['change'],
    now: string,
    text: string,
    reasons: readonly string[],
  ): boolean {
    const decision = this.#choices.decisions[id] ?? (reasons.length === 0 ? 'import' : undefined);
    this.#rows.push({ id, name, change, now, text, reasons, decision });
    // What is not decided yet is shown as it would be; it cannot be imported.
    return decision !== 'keep';
  }

  #set(path: string, value: unknown): void {
    this.#content = setValue(this.#content, path, value);
  }

  /** The facts that a person has confirmed, for the history. */
  #confirm({ confirmed = [] }: Draft): Pick<Draft, 'confirmed'> {
    const all = factPaths.filter((path) => confirmed.includes(path) || this.#choices.facts[path] !== undefined);
    return all.length > 0 ? { confirmed: all } : {};
  }

  /** Marked words of texts that have no question: they are the same as now, or not assigned yet. */
  #findMarkNotes(): string[] {
    const asked = new Set(this.#rows.flatMap(({ reasons }) => reasons));
    return this.#lines.flatMap((line) => formatWordMarks(findMarks(line))).filter((note) => !asked.has(note));
  }

  finish(present: Draft, published: Briefing, notes: readonly string[]): ImportReview {
    const actionNeeded = this.#actionNeeded ?? present.actionNeeded;
    const facts = this.#isText ? findFacts(this.#present, this.#content) : [];
    let content = this.#content;
    for (const { path, value } of facts) {
      const given = this.#choices.facts[path] ?? value;
      content = setValue(content, path, given.trim() === '' && path !== 'publisher' ? null : given.trim());
    }
    const unassigned = this.#lines.filter(({ target }) => target === undefined);
    const undecided = this.#rows.filter(({ decision }) => decision === undefined);
    const unconfirmed = facts.filter(({ path }) => this.#choices.facts[path] === undefined);
    const compared = this.#rows.filter(({ id, reasons }) => reasons.length === 0 && !(id in this.#choices.decisions));
    const asksMissing = this.#missing.length > 0 && this.#rows.length > 0 && !this.#choices.keepsMissing;
    const open = [
      unassigned.length > 0 &&
        `Say where ${count(unassigned.length, 'line')} of the text ${unassigned.length === 1 ? 'goes' : 'go'}.`,
      ...this.#doubled.map((field) => `${fieldLabel(field)} has more than one line. Assign one of them only.`),
      undecided.length > 0 && `Decide about ${count(undecided.length, 'change')}.`,
      unconfirmed.length > 0 && `Confirm ${count(unconfirmed.length, 'fact')}.`,
      compared.length > 0 &&
        !this.#choices.hasCompared &&
        `Confirm that you have compared ${count(compared.length, 'change')}.`,
      asksMissing && 'Confirm what happens to the fields that the text does not have.',
      this.#rows.length === 0 &&
        unassigned.length === 0 &&
        'The text is the same as your draft. There is nothing to import.',
    ].filter((sentence) => typeof sentence === 'string');
    return {
      choices: this.#choices,
      lines: this.#lines,
      unassigned,
      doubled: this.#doubled,
      rows: this.#rows,
      same: this.#same,
      missing: this.#missing,
      facts,
      compared: compared.length,
      notes: [...notes, formatOrderNote(this.#lines) ?? [], this.#findMarkNotes()].flat(),
      open,
      draft: updateEdition({ ...present, content, actionNeeded, ...this.#confirm(present) }, published),
    };
  }
}

/** The choices without answers about other words than those that the fields get once a line was assigned differently. */
export function keepAnswers(choices: ImportChoices, before: ImportReview, after: ImportReview): ImportChoices {
  const changed = before.rows
    .filter(({ id, text }) => after.rows.find((row) => row.id === id)?.text !== text)
    .map(({ id }) => id);
  return {
    ...choices,
    decisions: Object.fromEntries(Object.entries(choices.decisions).filter(([id]) => !changed.includes(id))),
    facts: changed.some((id) => !id.includes(':')) ? {} : choices.facts,
    keepsMissing: choices.keepsMissing && before.missing.join() === after.missing.join(),
    hasCompared: choices.hasCompared && changed.length === 0 && before.rows.length === after.rows.length,
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function formatContactDetails({ text, telephone, email, checkedOn }: Briefing['contact']): string {
  const details = `${telephone.printed} (${telephone.e164}), ${email}`;
  return `${text} ${details}, ${checkedOn === null ? 'not checked' : `checked on ${checkedOn}`}`;
}

function formatValue(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
