/** An element class that says which package and version it comes from, as `BriefingElement` does. */
type ReleasedElement = CustomElementConstructor & { readonly release: string };

/**
 * Gives each class its tag name, and stands back where it cannot: being loaded twice is normal, and the first one stays.
 * One warning names the tags that another version or another script holds. Nothing is defined below the browser floor or
 * in a document that is not HTML, where Lit's templates come up blank; the words inside the tags then stand.
 */
export function defineOnce(elements: Readonly<Record<string, ReleasedElement>>): void {
  if (!canDefine()) return;
  for (const [tag, element] of Object.entries(elements)) define(tag, element);
  const held = Object.entries(elements).filter(([tag, { release }]) => holder(tag)?.release !== release);
  const [first] = held;
  if (first)
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- some pages take it away
    console.warn?.(
      `${first[1].release} is not used for ` +
        held.map(([tag]) => `<${tag}> (held by ${holder(tag)?.release ?? 'another script'})`).join(', '),
    );
}

/**
 * The browser floor, and an HTML document. Asked of the document itself, for MooTools puts another `Document` into the page;
 * and so that a page whose image is named `contentType`, which then stands in for the property, counts as HTML.
 */
function canDefine(): boolean {
  return (
    typeof document === 'object' &&
    // eslint-disable-next-line @typescript-eslint/prefer-includes -- an image has no such method
    !/xml/.test(document.contentType) &&
    'customElements' in globalThis &&
    'adoptedStyleSheets' in document &&
    'hasOwn' in Object
  );
}

function define(tag: string, element: ReleasedElement): void {
  try {
    customElements.define(tag, element);
  } catch {
    // The tag is taken, the class has another tag, or the page has locked its registry.
  }
}

function holder(tag: string): Partial<ReleasedElement> | undefined {
  return customElements.get(tag) as Partial<ReleasedElement> | undefined;
}
