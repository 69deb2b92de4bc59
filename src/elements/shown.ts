import { reviewState, todayInLondon, type ReviewState } from '../content/review.js';
import type { Briefing } from '../content/schema.js';

/** What an element shows, and what its small print depends on. */
export interface Shown {
  readonly content: Briefing;
  /** Not what the Board has released: for previews. */
  readonly isDraft: boolean;
  /** The reader's day, `2026-12-01`. */
  readonly today: string;
  readonly state: ReviewState;
}

/** The content as it stands today. */
export function showToday(content: Briefing, isDraft: boolean, today = todayInLondon()): Shown {
  return { content, isDraft, today, state: reviewState(content, today) };
}
