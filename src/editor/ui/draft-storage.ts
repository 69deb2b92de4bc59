import { factPaths } from '../../content/facts.js';
import type { Briefing } from '../../content/schema.js';
import { removeHidden } from '../../content/characters.js';
import { isPublished, updateEdition, type Draft } from '../draft/draft.js';
import { findConflicts, followPublished } from '../draft/follow-published.js';
import { limitHistory, type History, type HistoryEntry } from '../draft/history.js';
import { coerceActionNeeded, coerceToSchema } from '../draft/coerce-to-schema.js';

/** The key in the browser's storage. Nothing else reads it. */
const key = 'safeguarding-briefing-editor';

/** This item exists while a page reads the saved draft. It stays if the page stops answering. */
const readingKey = `${key}-reading`;

/** The most characters that are saved: less than any browser has room for. */
const maxCharacters = 2_000_000;

/** No system has longer names of files. */
const maxNameLength = 255;

const maxNoteLength = 2000;

/** What was saved: everything; the draft and its latest steps; or nothing, because the browser refused. */
export type SaveResult = 'all' | 'part' | 'nothing';

/** The steps of the task list, each with the reference of the draft with which it was last done. */
export interface TaskRecord {
  readonly check?: string;
  readonly signOff?: string;
  readonly publish?: string;
}

export interface SavedDraft {
  readonly history: History;
  readonly tasks: TaskRecord;
  /** What was published when the draft was saved. */
  readonly basedOn: Briefing;
  /** What a release has changed since the draft was begun. */
  readonly note?: string | undefined;
  /** When it was saved, as milliseconds since 1970. */
  readonly savedAt: number;
}

/** Saves the draft, with as many of its earlier steps as there is room for. */
export function saveDraft({ history, ...rest }: SavedDraft): SaveResult {
  const size = JSON.stringify(history.steps[history.at]).length;
  const first = Math.max(0, Math.min(history.at, history.steps.length - Math.floor(maxCharacters / size)));
  if (save({ ...rest, history: { steps: history.steps.slice(first), at: history.at - first } }))
    return first === 0 ? 'all' : 'part';
  const last = { steps: history.steps.slice(history.at, history.at + 1), at: 0 };
  return save({ ...rest, history: last }) ? 'part' : 'nothing';
}

function save(saved: SavedDraft): boolean {
  return saveItem(key, JSON.stringify(saved));
}

/** What is saved: a draft in the shape of today's content, which has followed what was released since; or what cannot be read. */
export type LoadResult = { readonly draft: SavedDraft } | { readonly unreadable: string } | undefined;

/** Loads the saved draft; `undefined` if there is none, or if it has been published. */
export function loadDraft(published: Briefing): LoadResult {
  const saved = loadItem(key);
  if (saved === null) return undefined;
  try {
    const { history, tasks, basedOn, note, savedAt } = JSON.parse(saved) as SavedDraft;
    // A text would do as an index, but not for the step after it.
    if (!Number.isInteger(history.at)) return { unreadable: saved };
    const { steps, at } = limitHistory(history);
    const begun = parseBase(basedOn, published);
    const isOutdated = !isPublished({ content: begun }, published);
    const savedDrafts = steps.map(({ draft }) => parseDraft(draft, published));
    const drafts = isOutdated ? followPublished(savedDrafts, begun, published) : savedDrafts;
    const entries = steps.map((step, index) => parseEntry(step, updateEdition(drafts[index]!, published)));
    const { draft } = entries[at]!;
    // What partners had to do, and what was signed off, was for that release.
    if (isOutdated && isPublished(draft, published)) return undefined;
    return {
      draft: {
        history: { steps: entries, at },
        tasks: { ...tasks },
        basedOn: published,
        savedAt: parseTime(savedAt),
        note: isOutdated ? formatReleaseNote(draft, begun, published) : parseNote(note),
      },
    };
  } catch {
    return { unreadable: saved };
  }
}

/** Without it nothing says what the draft has changed, so all of it is taken as the owner's. */
function parseBase(value: unknown, published: Briefing): Briefing {
  return typeof value === 'object' && value !== null ? coerceToSchema(value, published).content : published;
}

function formatReleaseNote({ content }: Draft, begun: Briefing, published: Briefing): string {
  const conflicts = findConflicts(content, begun, published);
  const note =
    'Something was published since this draft was begun. What you had not changed is now as it was published.';
  return conflicts.length === 0
    ? note
    : `${note} Your draft would replace what was published in: ${conflicts.join(', ')}. Check these under Changes.`;
}

function parseNote(value: unknown): string | undefined {
  return removeHidden(parseText(value)).slice(0, maxNoteLength) || undefined;
}

function parseEntry({ field, isFromLink, importedFrom }: HistoryEntry, draft: Draft): HistoryEntry {
  const name = removeHidden(parseText(importedFrom)).slice(0, maxNameLength);
  return { draft, field: parseText(field), isFromLink, ...(name !== '' && { importedFrom: name }) };
}

/** A time as milliseconds since 1970; now for what is none. */
function parseTime(value: unknown): number {
  const time = new Date(Number(parseText(value))).getTime();
  return time > 0 ? time : Date.now();
}

/** A text or number as text; '' for anything else, which may have no text. */
function parseText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Other programs of this site may have written it: known fields only, each of its own type. */
function parseDraft(saved: Draft, published: Briefing): Draft {
  const { confirmed } = saved;
  return {
    content: coerceToSchema(saved.content, published).content,
    actionNeeded: coerceActionNeeded(saved),
    ...(Array.isArray(confirmed) && { confirmed: factPaths.filter((path) => confirmed.includes(path)) }),
  };
}

/** The current draft of what was saved, in the format of a downloaded one if it still has that, otherwise all as it is. */
export function formatUnreadable(saved: string): string {
  try {
    const { history } = JSON.parse(saved) as SavedDraft;
    const { content, actionNeeded } = history.steps[history.at]!.draft;
    return `${JSON.stringify({ ...content, actionNeeded }, null, 2)}\n`;
  } catch {
    return saved;
  }
}

/**
 * Notes that the saved draft is being read. Returns false if another page noted it before, and is still reading or stopped:
 * a draft that stopped one page would stop the next.
 */
export function startReading(): boolean {
  if (loadItem(readingKey) !== null && loadItem(key) !== null) return false;
  saveItem(readingKey, 'yes');
  return true;
}

export function endReading(): void {
  removeItem(readingKey);
}

export function clearDraft(): void {
  removeItem(key);
}

/** What is saved, as it is; `null` if there is nothing. */
export function loadSavedText(): string | null {
  return loadItem(key);
}

function loadItem(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function saveItem(name: string, value: string): boolean {
  try {
    localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

function removeItem(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // A browser that saves nothing has nothing to remove.
  }
}

/** What another page has done: saved or discarded the draft, read it, or emptied the whole storage, as the editor never does. */
export type StorageChange = 'saved' | 'read' | 'emptied';

/** Calls back when another page changes the storage, so that no tab overwrites another's changes. */
export function watchStorage(onChange: (change: StorageChange) => void): void {
  addEventListener('storage', (event) => {
    if (event.key === null) onChange('emptied');
    else if (event.key === key) onChange('saved');
    else if (event.key === readingKey && event.newValue === null) onChange('read');
  });
}
