import { PredictorPromptsElement } from '../elements/predictor-prompts.js';
import { defineOnce } from './define-once.js';

defineOnce({ [PredictorPromptsElement.tag]: PredictorPromptsElement });

// Only a type: it lets querySelector('predictor-prompts') know the class.
export type { PredictorPromptsElement } from '../elements/predictor-prompts.js';
