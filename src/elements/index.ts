export * from './classes.js';
export { DraftErrorEvent } from './draft-error.js';
export { briefing } from '../content/briefing.js';
export type { Problem } from '../content/problem.js';
export type { ReviewState } from '../content/review.js';
export type { Briefing, Item } from '../content/schema.js';
