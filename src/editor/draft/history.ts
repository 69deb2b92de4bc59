import type { Draft } from './draft.js';

/** A draft as it once was. */
export interface Step {
  readonly draft: Draft;
  /** The field in which was typed; typing goes on in one step. '' for anything else. */
  readonly field: string;
  /** Whether it came by a link: whose words it holds, nobody knows. */
  readonly isFromLink: boolean;
}

/** What was done, and how much of it is undone. Never empty. */
export interface History {
  readonly steps: readonly Step[];
  /** Which of the steps is shown. */
  readonly at: number;
}

/** So many steps back can be undone. */
const mostSteps = 100;

export function startHistory(draft: Draft): History {
  return { steps: [{ draft, field: '', isFromLink: false }], at: 0 };
}

export function presentStep({ steps, at }: History): Step {
  return steps[at]!;
}

/** The history after somebody has left a field: what is typed there next is a step of its own. */
export function endTyping({ steps, at }: History): History {
  return { steps: steps.map((step, index) => (index === at ? { ...step, field: '' } : step)), at };
}

/** What was undone before it is forgotten; what was typed in the same field just before becomes one step with it. */
export function addStep(history: History, step: Step): History {
  const { field } = presentStep(history);
  const keeps = step.field !== '' && step.field === field && history.at > 0 ? history.at : history.at + 1;
  const steps = [...history.steps.slice(0, keeps), step].slice(-mostSteps);
  return { steps, at: steps.length - 1 };
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

/** Back to before the draft that came by a link. */
export function leaveLink({ steps, at }: History): History {
  const links = steps.slice(0, at + 1).map(({ isFromLink }) => isFromLink);
  return { steps, at: Math.max(0, links.lastIndexOf(false)) };
}
