import { readFileSync } from 'node:fs';

interface Described {
  readonly name: string;
  readonly description: string;
}

interface Typed extends Described {
  readonly type: { readonly text: string };
}

interface Declaration extends Described {
  readonly tagName?: string;
  readonly attributes?: readonly Typed[];
  readonly members?: readonly (Described & { readonly readonly?: boolean })[];
  readonly events?: readonly Typed[];
}

/** An attribute or property of an element. Without `attribute` it is a property only, and its type is that of the class. */
export interface Option {
  readonly attribute?: string;
  readonly property: string;
  readonly type?: string;
  readonly description: string;
}

/** An element, as templates use it. */
export interface DescribedElement {
  readonly tag: string;
  readonly className: string;
  readonly description: string;
  readonly options: readonly Option[];
  readonly events: readonly Typed[];
}

/** Loads the manifest. Each call returns a new object, because the generators change it. */
export function loadManifest(): unknown {
  return JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
}

/** Returns the elements of the manifest, sorted by tag. */
export function listElements(manifest: unknown): readonly DescribedElement[] {
  const { modules } = manifest as { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] };
  return modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, name, description, events = [], ...rest }) =>
      tagName ? [{ tag: tagName, className: name, description, options: listOptions(rest), events }] : [],
    )
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
}

function listOptions({ attributes = [], members = [] }: Omit<Declaration, keyof Described>): Option[] {
  const fromAttributes = attributes.map(({ name, type, description }) => ({
    attribute: name,
    property: name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    type: type.text,
    description,
  }));
  const known = new Set(fromAttributes.map(({ property }) => property));
  const others = members.filter((member) => !member.readonly && !known.has(member.name));
  return [...fromAttributes, ...others.map(({ name, description }) => ({ property: name, description }))];
}
