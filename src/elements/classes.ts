// The classes of all elements, and nothing else: `define/briefing.ts` registers whatever is exported here, and exports their types.
export { BoardContactElement } from './board-contact.js';
export { KeyMessagesElement } from './key-messages.js';
export { PolicyBriefingElement } from './policy-briefing.js';
export { PredictorPromptsElement } from './predictor-prompts.js';
