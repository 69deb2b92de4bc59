import type { Problem } from '../content/problem.js';

/** Sent by an element to which a draft was given that cannot be drawn. The published words stay. */
export class DraftErrorEvent extends Event {
  /** What is wrong with the draft, and where: one for each field. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('draft-error');
    this.problems = problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'draft-error': DraftErrorEvent;
  }
}
