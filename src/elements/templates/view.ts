import { reviewState, type ReviewState } from '../../content/review.js';
import type { Briefing } from '../../content/schema.js';
import type { Actions } from '../copy-controller.js';

/** What an element shows, and what its small print depends on. */
export interface Shown {
  readonly content: Briefing;
  /** Not what the Board has released: for previews. */
  readonly isDraft: boolean;
  /** The reader's day, `2026-12-01`. */
  readonly today: string;
  readonly state: ReviewState;
  /** What the attribute `actions` adds, if it is there. */
  readonly actions?: Actions | undefined;
}

/** The content as it stands on that day, `2026-12-01`. */
export function showOn(today: string, content: Briefing, isDraft = false, actions?: Actions): Shown {
  return { content, isDraft, today, state: reviewState(content, today), actions };
}
