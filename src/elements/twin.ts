import { briefing } from '../content/briefing.js';

/** The texts without white space, which is a matter of taste, and without the label that stands above a partner's words. */
export function readLetters(texts: readonly (string | undefined)[]): string {
  return texts.join('').replaceAll(briefing.labels.addedBySite, '').replace(/\s+/g, '');
}
