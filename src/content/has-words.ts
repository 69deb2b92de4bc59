/** A letter or digit that can be seen: no blank, no zero-width character, and no filler such as U+3164 (`DI`, default ignorable). */
const visibleLetterOrDigit = /(?!\p{DI})[\p{L}\p{N}]/u;

/** Whether there is anything to read in the text. */
export function hasWords(text: string): boolean {
  return visibleLetterOrDigit.test(text);
}
