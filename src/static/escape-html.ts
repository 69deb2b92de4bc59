const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for HTML, between tags and in attributes. */
export function escapeHtml(value: unknown): string {
  return String(value).replace(/[&<>"]/g, (character) => entities[character]!);
}

/** Text for XML: without the characters that XML 1.0 forbids, one of which would make the whole file unreadable. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
}
