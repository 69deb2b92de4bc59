import { states } from '../../stories/example-drafts.js';

/** States of the briefing with fixed dates, for what is compared with stored files: those of the stories follow today's date. */
export const datedStates = {
  superseded: states.superseded,
  withdrawn: states.withdrawn,
  overdue: { ...states.overdue, review: { lastReviewed: '2025-06-01', nextReview: '2026-06-01' } },
} as const;

export type DatedState = keyof typeof datedStates;
