/** Style sheets by document and text: one for all elements of a document, however many there are. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Marks text as CSS, for editors and for the build, which makes it smaller. */
export const css = String.raw;

/** The style sheet of that text for that window: a sheet made for one document is of no use in another. */
export function styleSheet({ document, CSSStyleSheet }: Window & typeof globalThis, text: string): CSSStyleSheet {
  const made = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, made);
  let sheet = made.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    made.set(text, sheet);
  }
  return sheet;
}
