/** So many characters of words that are not imported are shown. */
const shown = 1000;

/** Words that are left out, in quotation marks and not longer than a note can be; empty if there are none. */
export function quoteWords(words: string): string {
  const more = words.length - shown;
  const rest = more > 0 ? ` and ${more.toLocaleString('en-GB')} more characters` : '';
  return words === '' ? '' : `“${words.slice(0, shown)}”${rest}`;
}
