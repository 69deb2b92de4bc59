/** At least one letter or digit that can be seen: blanks, zero-width characters and fillers such as U+3164 do not count. */
const visibleLetterOrDigit = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

/** Whether there is anything to read in the text. */
export function hasWords(text: string): boolean {
  return visibleLetterOrDigit.test(text);
}
