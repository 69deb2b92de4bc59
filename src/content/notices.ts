/** News that words no longer stand: not a new edition, and so not in the ledger, but for everybody who has a copy. */
export interface Notice {
  /** As `status` of the briefing. */
  readonly status: 'superseded' | 'withdrawn';
  /** The day from which they no longer stand. */
  readonly changedOn: string;
  /** Who must do what, in a sentence for them. */
  readonly actionNeeded: string;
}

/** All notices, oldest first; the feed tells them to those whom no new file reaches. The build says when one is missing. */
export const notices: readonly Notice[] = [];
