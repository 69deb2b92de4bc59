import { PredictorPromptsElement } from '../elements/predictor-prompts.js';
import { defineOnce } from './define-once.js';

defineOnce({ 'predictor-prompts': PredictorPromptsElement });

// Nothing at run time; it brings the tag's type, so that querySelector('predictor-prompts') has it.
export type { PredictorPromptsElement } from '../elements/predictor-prompts.js';
