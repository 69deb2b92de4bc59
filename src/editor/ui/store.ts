import type { Problem } from '../../content/problem.js';
import type { Briefing } from '../../content/schema.js';
import { compareBriefings, type Differences } from '../draft/diff.js';
import { updateEdition, createDraft, type Draft } from '../draft/draft.js';
import { addItem, moveItem, readItems, removeItem, setField, trimField, type ListPath } from '../draft/edit.js';
import { fieldLabel } from '../draft/fields.js';
import { findDraftProblems, findReleaseProblems } from '../draft/validate.js';
import {
  pushEntry,
  canRedo,
  canUndo,
  endTyping,
  leaveLink,
  currentEntry,
  redo,
  createHistory,
  undo,
  type History,
  type HistoryEntry,
} from '../draft/history.js';
import { isLink, readLink, writeLink } from '../draft/share-link.js';
import { ImportError } from '../draft/import-error.js';
import { forget, keep, readKept, watchKept, type Kept } from './draft-storage.js';

/** What became of a text, file or link that was taken in. */
export interface Report {
  readonly title: string;
  readonly notes: readonly string[];
  readonly isRefused: boolean;
}

/** All that the page knows: the draft, what was done, and what follows from it. Tells `changed` when it has to be drawn. */
export class Model {
  readonly published: Briefing;
  readonly #changed: () => void;
  #history: History;
  /** The last draft without a problem, which the elements show. */
  #good: Briefing;
  /** The field in which somebody is typing: it is not called wrong before it is left. */
  #typing = '';
  #problems: readonly Problem[];
  #kept: Kept = 'all';
  /** Whether the draft of a link is looked at and not changed yet: the address has it, so nothing is kept. */
  #isLooking = false;
  /** Whether who must act was asked for: only who wants to release has to say it. */
  #isReleasing = false;
  report: Report | undefined;
  /** What has just been done, for screen readers too. */
  said = '';

  constructor(published: Briefing, changed: () => void) {
    this.published = published;
    this.#changed = changed;
    const kept = readKept(published);
    this.#history = kept?.history ?? createHistory(createDraft(published));
    if (kept?.note) this.report = { title: 'Your draft was kept from before', notes: [kept.note], isRefused: false };
    this.#problems = findDraftProblems(this.draft, published);
    this.#good = this.#findLastGood();
    watchKept(() => {
      this.#takeFromOtherTab();
    });
  }

  get draft(): Draft {
    return currentEntry(this.#history).draft;
  }

  get good(): Briefing {
    return this.#good;
  }

  get isFromLink(): boolean {
    return currentEntry(this.#history).isFromLink;
  }

  /** Whether the address still has what is shown. */
  get isLooking(): boolean {
    return this.#isLooking;
  }

  /** How much of it this browser keeps. */
  get kept(): Kept {
    return this.#kept;
  }

  get canUndo(): boolean {
    return canUndo(this.#history);
  }

  get canRedo(): boolean {
    return canRedo(this.#history);
  }

  /** What is wrong, but for the field in which somebody is typing. */
  get problems(): readonly Problem[] {
    return this.#findProblems().filter(({ path }) => path !== this.#typing);
  }

  get isGood(): boolean {
    return this.#problems.length === 0;
  }

  get differences(): Differences {
    return compareBriefings(this.published, this.draft.content);
  }

  /** The fragment that leads to this draft. */
  get link(): string {
    return writeLink(this.draft, this.published);
  }

  /** Typing in a field. */
  type(path: string, text: string): void {
    this.#typing = path;
    this.#edit(setField(this.draft, path, text, this.published), '', path);
  }

  /** The field was left: now it may be called wrong, and what is typed in it next is a step of its own. */
  leave(): void {
    if (this.#typing === '') return;
    const draft = trimField(this.draft, this.#typing, this.published);
    if (draft !== this.draft) this.#edit(draft, '', this.#typing);
    this.#typing = '';
    this.#keep(endTyping(this.#history), this.#sayProblems());
  }

  add(list: ListPath): void {
    this.#edit(addItem(this.draft, list, this.published), `${nameItem(list, this.#count(list))} added.`);
  }

  remove(list: ListPath, index: number): void {
    const said = `${nameItem(list, index)} removed. Undo brings it back.`;
    this.#edit(removeItem(this.draft, list, index, this.published), said);
  }

  move(list: ListPath, index: number, by: -1 | 1): void {
    const place = index + by;
    if (place < 0 || place >= this.#count(list)) return;
    const said = `${nameItem(list, index)} is now ${place + 1} of ${this.#count(list)}.`;
    this.#edit(moveItem(this.draft, list, index, by, this.published), said);
  }

  undo(): void {
    this.#keep(undo(this.#history), 'Undone.');
  }

  redo(): void {
    this.#keep(redo(this.#history), 'Done again.');
  }

  leaveLink(): void {
    this.#show(leaveLink(this.#history), 'Back at your own draft.');
  }

  /** Begins again with the published words; what was there can be had back by undoing. */
  startAgain(): void {
    this.report = undefined;
    this.#begin(createDraft(this.published), 'Started again from the published briefing. Undo brings your draft back.');
  }

  /** Replaces the draft with one that was imported, as one step. */
  importDraft(draft: Draft, description: string): void {
    this.report = undefined;
    this.#begin(draft, `${description} Undo brings back what was here.`);
  }

  /** Shows the draft of a link. It is not kept before it is changed; the address has it. */
  openLink(fragment: string): void {
    if (!isLink(fragment)) return;
    this.#try('the link', () => {
      const draft = updateEdition(readLink(fragment, this.published), this.published);
      this.report = undefined;
      this.#show(pushEntry(this.#history, { draft, field: '', isFromLink: true }), '', true);
    });
  }

  /** Says that something was not taken in, and why; everything is as before. */
  refuse(name: string, why: string): void {
    const title = `Not taken in: ${name}. Your draft is as it was.`;
    this.report = { title, notes: [why], isRefused: true };
    this.#say(title);
    this.#changed();
  }

  /** Whether the draft may go out; if not, the page then says why. */
  prepareRelease(): boolean {
    this.#typing = '';
    this.#isReleasing = true;
    this.#changed();
    return this.#findProblems().length === 0;
  }

  dismissReport(): void {
    this.report = undefined;
    this.#changed();
  }

  /** Takes the draft out of this browser. */
  clear(): void {
    forget();
    this.report = undefined;
    this.#show(createHistory(createDraft(this.published)), 'Cleared. Nothing is kept in this browser.');
  }

  #try(name: string, take: () => void): void {
    try {
      take();
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      this.refuse(name, error.message);
    }
  }

  #findProblems(): readonly Problem[] {
    return this.#isReleasing ? [...this.#problems, ...findReleaseProblems(this.draft, this.published)] : this.#problems;
  }

  /** After a reload, the good draft that was shown beside the one that is being typed. */
  #findLastGood(): Briefing {
    const before = this.#history.steps.slice(0, this.#history.at + 1).reverse();
    const good = before.find(({ draft }) => findDraftProblems(draft, this.published).length === 0);
    return (good?.draft ?? createDraft(this.published)).content;
  }

  /** A change of what is shown, by its owner or by whoever gave the link. */
  #edit(draft: Draft, said: string, field = ''): void {
    this.#add({ draft, field, isFromLink: this.isFromLink }, said);
  }

  /** Another draft, of the owner's own. */
  #begin(draft: Draft, said: string): void {
    this.#add({ draft, field: '', isFromLink: false }, said);
  }

  #add(step: HistoryEntry, said: string): void {
    this.#keep(pushEntry(this.#history, step), said);
  }

  #keep(history: History, said: string): void {
    this.#kept = keep(history);
    this.#show(history, said);
  }

  /** The draft of a link that is only looked at stays, with the other tab's work before it. */
  #takeFromOtherTab(): void {
    const { history } = readKept(this.published) ?? { history: createHistory(createDraft(this.published)) };
    if (this.#isLooking) this.#show(pushEntry(history, currentEntry(this.#history)), '', true);
    else this.#show(history, 'Another tab of this page changed the draft.');
  }

  #sayProblems(): string {
    const [first, ...others] = this.problems;
    if (!first) return '';
    const sentence = `${fieldLabel(first.path)}: ${first.message}.`;
    return others.length === 0 ? sentence : `${sentence} And ${others.length} more.`;
  }

  #show(history: History, said: string, isLooking = false): void {
    this.#history = history;
    this.#isLooking = isLooking;
    this.#problems = findDraftProblems(this.draft, this.published);
    this.#say(said);
    if (this.isGood) this.#good = this.draft.content;
    this.#changed();
  }

  /** The same sentence twice is a new one for a screen reader only if it differs: by a blank that nobody sees. */
  #say(said: string): void {
    this.said = said !== '' && said === this.said ? `${said}\u00a0` : said;
  }

  #count(list: ListPath): number {
    return readItems(this.draft.content, list).length;
  }
}

function nameItem(list: ListPath, index: number): string {
  return fieldLabel(`${list}[${index}]`);
}
