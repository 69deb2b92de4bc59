/** Whether a text is Markdown: it has a heading, or bold text. */
export function isMarkdown(lines: readonly string[]): boolean {
  return lines.some(
    (line, index) =>
      /^#{1,6} \S/.test(line) ||
      (/^(?:={3,}|-{3,})$/.test(line) && (lines[index - 1]?.trim() ?? '') !== '') ||
      /(?:^|\s)\*\*[^\s*]/.test(line),
  );
}

/** The line without the marks of a heading, the targets of links and the escapes of marks; bold text stays marked. */
export function stripMarkdown(line: string): string {
  return (
    line
      .replace(/^(\s{0,3})#{1,6} /, '$1')
      .replace(/\s#{1,6}$/, '')
      // Only of what leads somewhere: other words in brackets are text.
      .replace(/\[([^[\]]{1,300})\]\((?:(?:https?|mailto|tel):|[#/.])[^()\s]{0,300}\)/g, '$1')
      .replace(/<(?:mailto:|tel:|https?:\/\/)([^<>\s]{1,300})>/g, '$1')
      .replace(/<([^<>\s@]{1,64}@[^<>\s@]{1,255})>/g, '$1')
      .replace(/__([^_\s][^_]{0,300})__/g, '**$1**')
      .replace(/\\$/, '')
      .replace(/\\([\\`*_~[\]{}()<>#+.!'"|-])/g, '$1')
  );
}
