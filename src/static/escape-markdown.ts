/** Text for CommonMark, on one line: without control characters, and with every mark escaped. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/[\\`*_~[\]<>|]/g, '\\$&')
      // The code of a character, which may be one that nobody sees.
      .replace(/&(?=[a-z#])/gi, '\\&')
      .replace(/^(\d+)([.)] )/, '$1\\$2')
      .replace(/^([#+=-])/, '\\$1')
  );
}
