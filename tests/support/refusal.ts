import { ImportError } from '../../src/editor/draft/import-error.js';

/** What an import says when it refuses a text; `imported` if it does not. */
export function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ImportError) return `${error.message} ${error.advice}`.trim();
    throw error;
  }
  return 'imported';
}
