/** An element class that says which package and version it comes from, as `BriefingElement` does. */
type ReleasedElement = CustomElementConstructor & { readonly release: string };

/**
 * Defines each element, unless its tag is taken: a script may be loaded twice, and the first one stays. One warning names the
 * tags that another version or another script has taken. Where elements cannot work nothing is defined, and the fallback
 * inside the tags stays.
 */
export function defineOnce(elements: Readonly<Record<string, ReleasedElement>>): void {
  if (!canDefine()) return;
  for (const [tag, element] of Object.entries(elements)) define(tag, element);
  const taken = Object.entries(elements).filter(([tag, { release }]) => findElement(tag)?.release !== release);
  const [first] = taken;
  if (first)
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- some pages remove it
    console.warn?.(
      `${first[1].release} is not used for ` +
        taken.map(([tag]) => `<${tag}> (held by ${findElement(tag)?.release ?? 'another script'})`).join(', '),
    );
}

/**
 * Whether there are custom elements and an HTML document: in XHTML Lit's templates come up blank. The document itself is asked,
 * because MooTools replaces `Document`. A page with an image named `contentType`, which hides the property, counts as HTML.
 */
function canDefine(): boolean {
  return (
    typeof document === 'object' &&
    typeof customElements === 'object' &&
    // eslint-disable-next-line @typescript-eslint/prefer-includes -- an image has no such method
    !/xml/.test(document.contentType)
  );
}

function define(tag: string, element: ReleasedElement): void {
  try {
    customElements.define(tag, element);
  } catch {
    // The tag is taken, the class has another tag, or the page has locked its registry.
  }
}

function findElement(tag: string): Partial<ReleasedElement> | undefined {
  return customElements.get(tag) as Partial<ReleasedElement> | undefined;
}
