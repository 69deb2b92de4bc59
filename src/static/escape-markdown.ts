/** Text for CommonMark, on one line: without control characters, and with every mark escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\\`*_~[\]<>|]/g, '\\$&')
    .replace(/^(\d+)([.)] )/, '$1\\$2')
    .replace(/^([#+=-])/, '\\$1');
}
