/** An element class with its tag, and with the package and version that it comes from. */
type VersionedElement = CustomElementConstructor & { readonly tag: string; readonly packageVersion: string };

/**
 * Defines each element, unless its tag is taken: a script may be loaded twice, and the first one stays. One warning names the
 * tags that another version or another script has taken. Where elements cannot work nothing is defined, and the fallback
 * inside the tags stays.
 */
export function defineOnce(...elements: readonly VersionedElement[]): void {
  if (!canDefine()) return;
  elements.forEach(define);
  const unused = elements.filter(({ tag, packageVersion }) => findElement(tag)?.packageVersion !== packageVersion);
  const [first] = unused;
  if (first)
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- some pages remove it
    console.warn?.(
      `${first.packageVersion} did not register ` +
        unused
          .map(({ tag }) => `<${tag}>: already registered by ${findElement(tag)?.packageVersion ?? 'another script'}`)
          .join(', '),
    );
}

/**
 * Whether there are custom elements and an HTML document: in XHTML Lit's templates come up blank. Not `instanceof`,
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

function define(element: VersionedElement): void {
  try {
    customElements.define(element.tag, element);
  } catch {
    // The tag is taken, the class has another tag, or the page has locked its registry.
  }
}

function findElement(tag: string): Partial<VersionedElement> | undefined {
  return customElements.get(tag) as Partial<VersionedElement> | undefined;
}
