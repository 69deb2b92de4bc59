import type { Briefing } from '../../content/schema.js';
import { settleEdition } from '../../drafts/draft.js';
import { presentStep, type History, type Step } from '../../drafts/history.js';
import { takeShape } from '../../drafts/take-shape.js';

/** Where the owner's own browser keeps the draft and what can be undone. Nothing else reads it. */
const key = 'safeguarding-briefing-preview';

/** Keeps the draft, with what can be undone if there is room. Whether that went well: a browser may be told to keep nothing. */
export function keep(history: History): boolean {
  return store(history) || store({ steps: [presentStep(history)], at: 0 });
}

function store(history: History): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(history));
    return true;
  } catch {
    return false;
  }
}

/** What is kept; `undefined` if nothing is or it cannot be read. */
export function readKept(published: Briefing): History | undefined {
  try {
    return readHistory(localStorage.getItem(key), published);
  } catch {
    return undefined;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}

/** Calls back with what another tab of this page has kept, so that two tabs never undo each other's work. */
export function watchKept(published: Briefing, take: (history: History) => void): void {
  addEventListener('storage', (event) => {
    const history = event.key === key && event.newValue !== null ? readKept(published) : undefined;
    if (history) take(history);
  });
}

/** By the shape of the words that are published now, which may be others than when it was kept. */
function readHistory(json: string | null, published: Briefing): History | undefined {
  const kept = JSON.parse(json ?? 'null') as History | null;
  if (!kept || kept.steps.length === 0) return undefined;
  const steps = kept.steps.map(({ draft, field, isFromLink }): Step => {
    const { content } = takeShape(draft.content, published);
    return { draft: settleEdition({ content, mustAct: draft.mustAct }, published), field, isFromLink };
  });
  return { steps, at: Math.min(Math.max(0, kept.at), steps.length - 1) };
}
