import type { Briefing } from '../../content/schema.js';
import { describeStaleBase, updateEdition, type Draft } from '../draft/draft.js';
import type { History, HistoryEntry } from '../draft/history.js';
import { coerceToSchema } from '../draft/coerce-to-schema.js';

/** Where the owner's own browser keeps the draft and what can be undone. Nothing else reads it. */
const key = 'safeguarding-briefing-preview';

/** How many characters are kept: less than the least that a browser has room for. */
const mostKept = 2_000_000;

/** What was kept: all of it, the draft and the last steps to it, or nothing because the browser will not. */
export type Kept = 'all' | 'part' | 'nothing';

/** Keeps the draft, with as much of what can be undone as there is room for. */
export function keep(history: History): Kept {
  const size = JSON.stringify(history.steps[history.at]).length;
  const first = Math.max(0, Math.min(history.at, history.steps.length - Math.floor(mostKept / size)));
  if (store({ steps: history.steps.slice(first), at: history.at - first })) return first === 0 ? 'all' : 'part';
  return store({ steps: history.steps.slice(history.at, history.at + 1), at: 0 }) ? 'part' : 'nothing';
}

function store(history: History): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(history));
    return true;
  } catch {
    return false;
  }
}

/** What is kept, by the shape of the words that are published now; `undefined` if nothing is or it cannot be read. */
export function readKept(
  published: Briefing,
): { readonly history: History; readonly note: string | undefined } | undefined {
  try {
    const { steps, at } = JSON.parse(localStorage.getItem(key)!) as History;
    const drafts = steps.map(({ draft }) => readDraft(draft, published));
    return {
      history: {
        steps: steps.map((step, index): HistoryEntry => ({ ...step, draft: updateEdition(drafts[index]!, published) })),
        at,
      },
      note: describeStaleBase(drafts[at]!, published),
    };
  } catch {
    return undefined;
  }
}

function readDraft({ content, actionNeeded }: Draft, published: Briefing): Draft {
  return { content: coerceToSchema(content, published).content, actionNeeded };
}

export function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}

/** Calls back when another tab of this page has kept something or has forgotten all, so that no tab undoes another's work. */
export function watchKept(changed: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) changed();
  });
}
