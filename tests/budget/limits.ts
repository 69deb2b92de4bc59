/**
 * The most bytes that a reader's browser may have to fetch, brotli at its best. Lower a limit when it is beaten; never
 * raise one without a decision in docs/decisions.
 */
export const limits: Readonly<Record<string, number>> = {
  'briefing.js': 10_800,
  'key-messages.js': 9_900,
  'predictor-prompts.js': 9_500,
  'board-contact.js': 9_100,
  'policy-briefing.js': 10_000,
};
