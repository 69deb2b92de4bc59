import { canonicalJson, sha256Hex } from '../../content/content-hash.js';
import type { Problem } from '../../content/problem.js';
import type { FactPath } from '../../content/facts.js';
import type { Briefing } from '../../content/schema.js';
import { ImportError } from '../draft/import-error.js';
import { confirmFact } from '../draft/confirm-facts.js';
import { countChanges, type Differences } from '../draft/diff.js';
import { createDraft, updateEdition, type Draft, type Repository } from '../draft/draft.js';
import { addItem, moveItem, removeItem, setField, trimField } from '../draft/edit.js';
import { fieldLabel, itemsOf, type ListPath } from '../draft/fields.js';
import {
  pushEntry,
  canRedo,
  canUndo,
  endTyping,
  currentEntry,
  redo,
  createHistory,
  undo,
  type History,
  type HistoryEntry,
} from '../draft/history.js';
import { compareDraft } from '../draft/status-changes.js';
import { formatLink, isLink, parseLink } from '../draft/share-link.js';
import { findFormProblems, findLastValid, isValid } from '../draft/validate.js';
import { distinguish } from '../../ui/announce.js';
import {
  clearDraft,
  endReading,
  loadDraft,
  loadSavedText,
  saveDraft,
  startReading,
  watchStorage,
  type SavedDraft,
  type SaveResult,
  type TaskRecord,
} from './draft-storage.js';
import { formatErrorMessage } from './error-messages.js';

export type Task = keyof TaskRecord;
export type TaskState = 'Not started' | 'Done' | 'Changed since';

/** What a status page changes, in one step. */
export type StatusChange = Pick<Briefing, 'status' | 'statusChangedOn' | 'replacement'> & Pick<Draft, 'actionNeeded'>;

/** The state of the editor: the draft, its history, and what follows from it. Calls `onChange` when it has to be rendered. */
export class EditorStore {
  readonly published: Briefing;
  readonly #repository: Repository;
  readonly #onChange: () => void;
  #history: History;
  /** The latest draft without a problem, which the preview shows. */
  #lastValid: Briefing;
  /** The field, or group of fields, that is being edited: it has no errors before it is left. */
  #editing = '';
  #problems: readonly Problem[];
  #saveResult: SaveResult = 'all';
  #savedAt: number | undefined;
  #tasks: TaskRecord = {};
  /** The draft of a link. It is never a step of the history, so no link can push out the owner's own steps. */
  #shared: Draft | undefined;
  /** Why a link could not be opened. */
  linkError: string | undefined;
  #unreadable: string | undefined;
  /** What a release has changed since the draft was begun. */
  restoredNote: string | undefined;
  /** The latest message for screen readers; '' after a step that needs none. */
  announcement = '';

  constructor(repository: Repository, onChange: () => void) {
    const { published } = repository;
    this.published = published;
    this.#repository = repository;
    this.#onChange = onChange;
    this.#history = createHistory(createDraft(published));
    this.#problems = findFormProblems(this.draft, published);
    this.#lastValid = this.draft.content;
    if (startReading()) this.#load();
    else this.#unreadable = loadSavedText() ?? undefined;
    watchStorage((change) => {
      if (change === 'emptied') this.#saveAgain();
      // The other tab was not stopped if it has read the draft: both started together.
      else if (this.#unreadable !== undefined) this.retry();
      else if (change === 'saved') this.refresh();
    });
  }

  /** The saved draft, if it could not be read or a page stopped while it did. Nothing is saved over it. */
  get unreadable(): string | undefined {
    return this.#unreadable;
  }

  /** Reads the saved draft again. */
  retry(): void {
    this.#load();
    this.#onChange();
    setTimeout(() => {
      this.finishStart();
    });
  }

  /** Loads what other tabs saved meanwhile; not in place of what could not be saved, or of a draft that stopped a page. */
  refresh(): void {
    if (this.#unreadable !== undefined || this.#saveResult === 'nothing') return;
    const loaded = loadDraft(this.published);
    // Another program of this site may write there too. What it writes does not replace the draft.
    if (loaded && 'unreadable' in loaded) return;
    if (loaded) this.#restore(loaded.draft);
    else this.#begin();
    this.#announce('This draft was updated in another tab.');
    this.#onChange();
  }

  /** Has to be called when the draft was read and rendered. The note of a page that stopped stays until the owner decides. */
  finishStart(): void {
    if (this.#unreadable === undefined) endReading();
  }

  get draft(): Draft {
    return currentEntry(this.#history).draft;
  }

  get lastValid(): Briefing {
    return this.#lastValid;
  }

  /** Whether the owner's draft began as the draft of a link. */
  get isFromLink(): boolean {
    return currentEntry(this.#history).isFromLink;
  }

  /** What the draft was imported from, if it was. */
  get importedFrom(): string | undefined {
    return currentEntry(this.#history).importedFrom;
  }

  /** The draft of a link, while it is only read. */
  get shared(): Draft | undefined {
    return this.#shared;
  }

  get saveResult(): SaveResult {
    return this.#saveResult;
  }

  /** When the draft was last saved, in milliseconds since 1970; `undefined` if it never was. */
  get savedAt(): number | undefined {
    return this.#savedAt;
  }

  get canUndo(): boolean {
    return canUndo(this.#history);
  }

  get canRedo(): boolean {
    return canRedo(this.#history);
  }

  /** All problems, except in the field or group that is being edited. */
  get problems(): readonly Problem[] {
    const editing = this.#editing;
    return editing === ''
      ? this.#problems
      : this.#problems.filter(({ path }) => path !== editing && !path.startsWith(`${editing}.`));
  }

  /** Whether the content can be shown. What partners must do is not part of it. */
  get isValid(): boolean {
    return isValid(this.#problems);
  }

  get differences(): Differences {
    return compareDraft(this.draft, this.#repository);
  }

  get hasChanges(): boolean {
    return countChanges(this.differences) > 0;
  }

  /** The fragment of a link to this draft. */
  get link(): string {
    return formatLink(this.draft, this.published);
  }

  taskState(task: Task): TaskState {
    const done = this.#tasks[task];
    if (done === undefined) return 'Not started';
    return done === this.#reference ? 'Done' : 'Changed since';
  }

  markDone(task: Task, announcement: string): void {
    this.#tasks = { ...this.#tasks, [task]: this.#reference };
    this.#save(this.#history, announcement);
  }

  /** Sets a field while somebody types; `group` is what has to be left before its errors are shown. */
  edit(path: string, text: string, group = path): void {
    this.#editing = group;
    const draft = setField(this.draft, path, text, this.published);
    const { checkedOn } = this.draft.content.contact;
    const name = 'contact.checkedOn';
    const isUnchecked = path !== name && checkedOn !== null && draft.content.contact.checkedOn === null;
    this.#addStep(draft, isUnchecked ? `Emptied because the contact changed: ${fieldLabel(name)}.` : '', path);
  }

  /** Ends the editing of a field: its errors are shown, and what is typed there next is a step of its own. */
  leaveField(): void {
    if (this.#editing === '') return;
    const known = this.problems;
    const path = currentEntry(this.#history).field;
    const draft = path === '' ? this.draft : trimField(this.draft, path, this.published);
    if (draft !== this.draft) this.#addStep(draft, '', path);
    this.#editing = '';
    const isKnown = (problem: Problem) => known.some((one) => one.path === problem.path);
    const first = this.problems.find((problem) => !isKnown(problem));
    this.#save(endTyping(this.#history), first ? `Error: ${formatErrorMessage(first, this.draft.content)}` : '');
  }

  addItem(list: ListPath): void {
    const index = this.#count(list);
    this.#addStep(addItem(this.draft, list, this.published), `${itemLabel(list, index)} added.`);
    this.#editing = `${list}[${index}]`;
    this.#onChange();
  }

  removeItem(list: ListPath, index: number): void {
    this.#addStep(removeItem(this.draft, list, index, this.published), '');
    this.#announceLater(`${itemLabel(list, index)} removed. You can undo this.`);
  }

  moveItem(list: ListPath, from: number, to: number): void {
    if (to < 0 || to >= this.#count(list) || to === from) return;
    this.#addStep(moveItem(this.draft, list, from, to - from, this.published), '');
    this.#announceLater(`${itemLabel(list, from)} is now ${to + 1} of ${this.#count(list)}.`);
  }

  /** Announces nothing: the focus goes to where the change is described. */
  setStatus({ actionNeeded, ...status }: StatusChange): void {
    const content = { ...this.draft.content, ...status };
    this.#addStep(updateEdition({ ...this.draft, content, actionNeeded }, this.published), '');
  }

  recordReview(review: Briefing['review']): void {
    const content = { ...this.draft.content, review };
    this.#addStep(updateEdition({ ...this.draft, content }, this.published), '');
  }

  /** Says that a fact still holds beside the changed text. */
  confirmFact(path: FactPath): void {
    this.#addStep(confirmFact(this.draft, path), `${fieldLabel(path)} confirmed.`);
  }

  undo(): void {
    this.#editing = '';
    this.#save(undo(this.#history), 'Undone.');
  }

  redo(): void {
    this.#editing = '';
    this.#save(redo(this.#history), 'Redone.');
  }

  /** Replaces the draft in one step that can be undone; `name` is what it was imported from, such as `board.docx`. */
  importDraft(draft: Draft, name: string): void {
    this.#editing = '';
    const step: HistoryEntry = { draft: updateEdition(draft, this.published), field: '', isFromLink: false };
    this.#save(pushEntry(this.#history, { ...step, importedFrom: name }), `Imported ${name}. You can undo this.`);
  }

  /** Replaces the draft by the published text, in one step that can be undone. */
  resetToPublished(): void {
    this.#editing = '';
    const step: HistoryEntry = { draft: createDraft(this.published), field: '', isFromLink: false };
    this.#save(pushEntry(this.#history, step), 'Reset to the published text. You can undo this.');
  }

  /** Shows the draft of a link for reading. Nothing of it is saved. */
  openLink(fragment: string): void {
    if (!isLink(fragment)) return;
    this.#shared = undefined;
    this.linkError = undefined;
    try {
      this.#shared = updateEdition(parseLink(fragment, this.published), this.published);
    } catch (error) {
      this.linkError =
        error instanceof ImportError ? error.message : 'This link cannot be read. Ask for the draft as a file.';
    }
    this.#onChange();
  }

  closeLink(): void {
    this.#shared = undefined;
    this.linkError = undefined;
    this.#announce('Draft closed.');
    this.#onChange();
  }

  /** Makes the draft of the link the owner's own, in one step that can be undone. */
  editShared(): void {
    const draft = this.#shared;
    if (!draft) return;
    this.#shared = undefined;
    this.#save(pushEntry(this.#history, { draft, field: '', isFromLink: true }), 'This is now your draft.');
  }

  /** Removes the draft and its history from this browser. */
  discard(): void {
    clearDraft();
    endReading();
    this.#unreadable = undefined;
    this.#editing = '';
    this.#begin();
    this.#announce('Draft discarded.');
    this.#onChange();
  }

  /** Tells screen readers what was done. */
  announce(text: string): void {
    this.#announce(text);
    this.#onChange();
  }

  /** Announces when the click was handled and the focus has moved: a screen reader cuts off, or never says, what comes before. */
  #announceLater(text: string): void {
    setTimeout(() => {
      this.announce(text);
    });
  }

  get #reference(): string {
    return sha256Hex(canonicalJson(this.draft));
  }

  /** A change by the owner: where the draft came from stays with it. */
  #addStep(draft: Draft, announcement: string, field = ''): void {
    this.#save(pushEntry(this.#history, { ...currentEntry(this.#history), draft, field }), announcement);
  }

  /** Checks the draft before it is saved: what stops the page is not there the next time. */
  #save(history: History, announcement: string): void {
    this.#check(history);
    const savedAt = Date.now();
    const [tasks, basedOn, note] = [this.#tasks, this.published, this.restoredNote];
    this.#saveResult = saveDraft({ history, tasks, basedOn, note, savedAt });
    this.#savedAt = savedAt;
    this.#announce(announcement);
    this.#onChange();
  }

  /** Loads the saved draft, if it can be read. */
  #load(): void {
    const loaded = loadDraft(this.published);
    this.#unreadable = loaded && 'unreadable' in loaded ? loaded.unreadable : undefined;
    if (!loaded || 'unreadable' in loaded) return;
    this.#restore(loaded.draft);
    // The valid draft that was shown beside the one that is being edited.
    this.#lastValid = findLastValid(this.#history, this.published);
  }

  /** A draft of what is published, with nothing done yet. */
  #begin(): void {
    this.#tasks = {};
    this.restoredNote = undefined;
    this.#savedAt = undefined;
    this.#check(createHistory(createDraft(this.published)));
  }

  #restore({ history, tasks, note, savedAt }: SavedDraft): void {
    this.#tasks = tasks;
    this.restoredNote = note;
    this.#savedAt = savedAt;
    this.#check(history);
  }

  /** Another program of this site has emptied the storage, as when somebody logs out. */
  #saveAgain(): void {
    if (this.#unreadable === undefined && this.#savedAt !== undefined) this.#save(this.#history, '');
  }

  #check(history: History): void {
    this.#history = history;
    this.#problems = findFormProblems(this.draft, this.published);
    if (this.isValid) this.#lastValid = this.draft.content;
  }

  #announce(text: string): void {
    this.announcement = text === '' ? '' : distinguish(text);
  }

  #count(list: ListPath): number {
    return itemsOf(this.draft.content, list).length;
  }
}

function itemLabel(list: ListPath, index: number): string {
  return fieldLabel(`${list}[${index}]`);
}
