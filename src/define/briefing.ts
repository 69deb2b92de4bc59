import { BoardContactElement } from '../elements/board-contact.js';
import { KeyMessagesElement } from '../elements/key-messages.js';
import { PolicyBriefingElement } from '../elements/policy-briefing.js';
import { PredictorPromptsElement } from '../elements/predictor-prompts.js';
import { defineOnce } from './define-once.js';

// In one call, so that a clash with another version gives one warning, not four.
defineOnce({
  'key-messages': KeyMessagesElement,
  'predictor-prompts': PredictorPromptsElement,
  'board-contact': BoardContactElement,
  'policy-briefing': PolicyBriefingElement,
});

// Only types: they let querySelector know the classes.
export type { BoardContactElement, KeyMessagesElement, PolicyBriefingElement, PredictorPromptsElement };
