import type { Draft } from './draft.js';

/** A draft at one point of its history. */
export interface HistoryEntry {
  readonly draft: Draft;
  /** The field that was typed in: typing in one field is one entry. '' for any other change. */
  readonly field: string;
  /** Whether it was opened from a link, so that nobody knows who wrote it. */
  readonly isFromLink: boolean;
  /** What it was imported from, if it was. */
  readonly importedFrom?: string;
}

/** All drafts, oldest first. Never empty. */
export interface History {
  readonly steps: readonly HistoryEntry[];
  /** Index of the current one. */
  readonly at: number;
}

/** How many entries are kept. */
const maxEntries = 100;

export function createHistory(draft: Draft): History {
  return { steps: [{ draft, field: '', isFromLink: false }], at: 0 };
}

export function currentEntry({ steps, at }: History): HistoryEntry {
  return steps[at]!;
}

/** The history after a field has lost focus: what is typed there next is an entry of its own. */
export function endTyping({ steps, at }: History): History {
  return { steps: steps.map((step, index) => (index === at ? { ...step, field: '' } : step)), at };
}

/** Adds an entry after the current one and drops those after it. Typing in the same field replaces the current entry. */
export function pushEntry(history: History, step: HistoryEntry): History {
  const { field } = currentEntry(history);
  const kept = step.field !== '' && step.field === field && history.at > 0 ? history.at : history.at + 1;
  return limitHistory({ steps: [...history.steps.slice(0, kept), step], at: kept });
}

/** The history with at most as many entries as are kept, the current one and those before it first of all. */
export function limitHistory({ steps, at }: History): History {
  const first = Math.max(0, at + 1 - maxEntries);
  return { steps: steps.slice(first, first + maxEntries), at: at - first };
}

export function canUndo({ at }: History): boolean {
  return at > 0;
}

export function canRedo({ steps, at }: History): boolean {
  return at < steps.length - 1;
}

export function undo(history: History): History {
  return canUndo(history) ? endTyping({ ...history, at: history.at - 1 }) : history;
}

export function redo(history: History): History {
  return canRedo(history) ? endTyping({ ...history, at: history.at + 1 }) : history;
}
