import { normalizeText } from '../../content/normalize-text.js';

/** Whether two texts differ only in spaces, ligatures or hidden characters, which nobody can see. */
export function isInvisibleChange(before: string, after: string): boolean {
  return before !== after && normalizeText(before) === normalizeText(after);
}

/** Whether two texts differ only in punctuation, quotation marks, dashes, spaces or capitals. */
export function isTypographicChange(before: string, after: string): boolean {
  return before !== after && readLetters(before) === readLetters(after);
}

/** Whether quotation marks or dashes were replaced, as mail programs and word processors do on their own. */
export function hasReplacedMarks(before: string, after: string): boolean {
  return [
    [/[–—]/g, /-/g],
    [/[“”„«»]/g, /"/g],
    [/[‘’‚]/g, /'/g],
    [/…/g, /\.\.\./g],
  ].some((kinds) => {
    const [one, other] = kinds.map((kind) => (after.match(kind)?.length ?? 0) - (before.match(kind)?.length ?? 0));
    return one! * other! < 0;
  });
}

/** Whether two texts differ only where a PDF program may have lost the ligatures of ff, fi, fl, ti and tt. */
export function isLostLigature(before: string, after: string): boolean {
  const reduce = (text: string) => readLetters(text).replace(/f[fil]?[il]?|t[it]/g, '');
  return before !== after && reduce(before) === reduce(after);
}

function readLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
