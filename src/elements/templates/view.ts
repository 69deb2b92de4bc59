import { reviewState, type ReviewState } from '../../content/review.js';
import type { Briefing } from '../../content/schema.js';
import { defaultLevel, type HeadingLevel } from './heading.js';

/** Where a partner puts its own content. */
export type SlotName = 'discussion' | 'referral-route';

/** What the copy buttons show and do. */
export interface CopyView {
  /** What was done last, for screen readers. */
  readonly status: string;
  /** The text to copy by hand, where the page may not use the clipboard. */
  readonly manualText: string;
  /** The key of the button that says "Copied" for a moment. */
  readonly copiedBy: string;
  readonly copyAll: (key: string) => unknown;
  readonly copyMessage: (key: string, index: number) => unknown;
  /** Missing where no link can lead to a message. */
  readonly copyLink: ((key: string, id: string) => unknown) | undefined;
}

/** What the templates need: plain data and callbacks. */
export interface BriefingView {
  readonly content: Briefing;
  /** The reader's date, `2026-12-01`. */
  readonly today: string;
  /** What the content's own dates say on that date. */
  readonly state: ReviewState;
  /** Whether the content is a draft, not what the Board published. */
  readonly isDraft: boolean;
  readonly headingLevel: HeadingLevel;
  /** The slots into which the page put something. */
  readonly filledSlots: readonly SlotName[];
  /** Present when the page asked for copy buttons. */
  readonly copy?: CopyView | undefined;
}

/** Returns the view of the content on that date (`2026-12-01`), with the defaults of all other fields. */
export function createView(
  content: Briefing,
  today: string,
  options: Partial<Omit<BriefingView, 'today' | 'content' | 'state'>> = {},
): BriefingView {
  return {
    isDraft: false,
    headingLevel: defaultLevel,
    filledSlots: [],
    ...options,
    today,
    content,
    state: reviewState(content, today),
  };
}
