/** A thing that a page can use, as the elements' comments describe it. */
export interface Described {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** An element, as the manifest describes it. */
export interface Declaration {
  readonly tagName?: string;
  readonly description: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssStates?: readonly Described[];
}

/** `dist/custom-elements.json`, which the build of Storybook puts here. */
declare const MANIFEST: { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] };

export const manifest = MANIFEST;

export function findDeclaration(tag: string): Declaration {
  return manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag)!;
}
