/** Text for CommonMark, on one line: without control characters, and with every mark and every code of a character escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\\`*_~[\]<>|]/g, '\\$&')
    .replace(/&(?=[a-z#])/gi, '\\&')
    .replace(/^(\d+)([.)] )/, '$1\\$2')
    .replace(/^([#+=-])/, '\\$1');
}
