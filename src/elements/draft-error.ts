import type { Problem } from '../content/problem.js';

/** Dispatched by an element that was given a draft that it cannot show. It shows the published text. */
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
