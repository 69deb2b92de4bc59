/** A part of an element's API, as its JSDoc describes it. */
export interface Described {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly readonly?: boolean;
}

/** An element in the custom elements manifest. */
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

/** `dist/custom-elements.json`: .storybook/main.ts defines it. */
declare const MANIFEST: { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] };

export const manifest = MANIFEST;

export function findDeclaration(tag: string): Declaration {
  return manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag)!;
}
