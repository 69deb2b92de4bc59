import { noChoices, type ImportChoices } from '../../src/editor/draft/import-review.js';

/**
 * Of a person who says to have compared the changes that have no question of their own, and nothing else: what is open then
 * is a question about a line, a change or a fact.
 */
export const comparedChoices: ImportChoices = { ...noChoices, hasCompared: true };
