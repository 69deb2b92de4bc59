/** As far as it is used here: TypeScript's DOM types do not have it yet. A trusted text goes wherever a text goes. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (markup: string) => string },
  ): { createHTML: (markup: string) => string };
}

/** Missing in older browsers, which take any text. */
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** The page requires Trusted Types, and allows this policy beside Lit's. Its markup is parsed in a template only. */
const policy = trustedTypes?.createPolicy('editor-import', { createHTML: (markup) => markup });

/** The nodes of markup that somebody else wrote, in a template: nothing in it is loaded, run or shown. */
export function parseInertMarkup(markup: string): DocumentFragment {
  // Not a document of its own: the page's policy reports the style sheets of a parsed document.
  const template = document.createElement('template');
  template.innerHTML = policy?.createHTML(markup) ?? markup;
  return template.content;
}
