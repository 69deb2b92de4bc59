/** Style sheets by document and text: one for all elements of a document, however many there are. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Marks text as CSS, for editors and for the build, which makes it smaller. */
export const css = String.raw;

/** The style sheet of that text for that document: a sheet made for one document is of no use in another. */
export function styleSheet(view: Window & typeof globalThis, text: string): CSSStyleSheet {
  const made = sheets.get(view.document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(view.document, made);
  const sheet = made.get(text) ?? new view.CSSStyleSheet();
  if (!made.has(text)) sheet.replaceSync(text);
  made.set(text, sheet);
  return sheet;
}
