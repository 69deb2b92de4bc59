import { PredictorPromptsElement } from '../elements/predictor-prompts.js';
import { defineOnce } from './define-once.js';

defineOnce({ 'predictor-prompts': PredictorPromptsElement });
