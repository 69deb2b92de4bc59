import type { Briefing } from '../../content/schema.js';
import { describeStaleBase, updateEdition, type Draft } from '../draft/draft.js';
import type { History, HistoryEntry } from '../draft/history.js';
import { coerceToSchema } from '../draft/coerce-to-schema.js';

/** The key in the browser's storage. Nothing else reads it. */
const key = 'safeguarding-briefing-editor';

/** The most characters that are saved: less than any browser has room for. */
const maxCharacters = 2_000_000;

/** What was saved: everything; the draft and its latest steps; or nothing, because the browser refused. */
export type SaveResult = 'all' | 'part' | 'nothing';

/** The steps of the task list, each with the reference of the draft with which it was last done. */
export interface TaskRecord {
  readonly review?: string;
  readonly signOff?: string;
  readonly publish?: string;
}

export interface SavedDraft {
  readonly history: History;
  readonly tasks: TaskRecord;
  /** When it was saved, as milliseconds since 1970. */
  readonly savedAt: number;
}

/** Saves the draft, with as many of its earlier steps as there is room for. */
export function saveDraft({ history, ...rest }: SavedDraft): SaveResult {
  const size = JSON.stringify(history.steps[history.at]).length;
  const first = Math.max(0, Math.min(history.at, history.steps.length - Math.floor(maxCharacters / size)));
  if (store({ ...rest, history: { steps: history.steps.slice(first), at: history.at - first } }))
    return first === 0 ? 'all' : 'part';
  const last = { steps: history.steps.slice(history.at, history.at + 1), at: 0 };
  return store({ ...rest, history: last }) ? 'part' : 'nothing';
}

function store(saved: SavedDraft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(saved));
    return true;
  } catch {
    return false;
  }
}

/** The saved draft in the shape of today's content, with a note if it is based on an earlier edition; `undefined` if there is none. */
export function loadDraft(published: Briefing): (SavedDraft & { readonly note: string | undefined }) | undefined {
  try {
    const { history, tasks, savedAt } = JSON.parse(localStorage.getItem(key)!) as SavedDraft;
    const { steps, at } = history;
    const drafts = steps.map(({ draft }) => readDraft(draft, published));
    return {
      history: {
        steps: steps.map((step, index): HistoryEntry => ({ ...step, draft: updateEdition(drafts[index]!, published) })),
        at,
      },
      tasks,
      savedAt,
      note: describeStaleBase(drafts[at]!, published),
    };
  } catch {
    return undefined;
  }
}

function readDraft({ content, ...rest }: Draft, published: Briefing): Draft {
  return { ...rest, content: coerceToSchema(content, published).content };
}

export function clearDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that saves nothing has nothing to remove.
  }
}

/** Calls back when another tab has saved or cleared the draft, so that no tab overwrites another's changes. */
export function watchStorage(onChange: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) onChange();
  });
}
