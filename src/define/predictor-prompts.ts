import { PredictorPromptsElement } from '../elements/predictor-prompts.js';
import { defineOnce } from './define-once.js';

defineOnce(PredictorPromptsElement);

// Only a type: it keeps the import in the .d.ts, so that querySelector('predictor-prompts') has the type of the class.
export type { PredictorPromptsElement } from '../elements/predictor-prompts.js';
