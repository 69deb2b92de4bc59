export { BoardContactElement } from './board-contact.js';
export { DraftErrorEvent } from './draft-error.js';
export { KeyMessagesElement } from './key-messages.js';
export { PolicyBriefingElement } from './policy-briefing.js';
export { PredictorPromptsElement } from './predictor-prompts.js';
export { briefing } from '../content/briefing.js';
export type { Problem } from '../content/problem.js';
export type { ReviewState } from '../content/review.js';
export type { Briefing, Item } from '../content/schema.js';
