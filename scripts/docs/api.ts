import type { Declaration, Described } from '../../stories/manifest.js';

/** What a list of the reference is called, and where the manifest has it. */
const lists = {
  'Attributes and properties': ({ attributes = [], members = [] }: Declaration) => [
    ...attributes,
    ...members.filter(({ name }) => !attributes.some((attribute) => propertyOf(attribute) === name)),
  ],
  Events: ({ events = [] }: Declaration) => events,
  Slots: ({ slots = [] }: Declaration) => slots,
  Parts: ({ cssParts = [] }: Declaration) => cssParts,
  'Custom properties': ({ cssProperties = [] }: Declaration) => cssProperties,
  States: ({ cssStates = [] }: Declaration) => cssStates,
} satisfies Record<string, (declaration: Declaration) => readonly Described[]>;

/** The sections about the elements by the name of their marker: a table, what each element has, and what all of them share. */
export function apiSections(elements: readonly Declaration[]): Record<string, string> {
  const isShared = (entry: Described, read: (declaration: Declaration) => readonly Described[]) =>
    elements.every((element) => read(element).some(({ name, description }) => sameEntry(entry, { name, description })));
  const formatLists = (element: Declaration, shared: boolean) =>
    Object.entries(lists)
      .map(([title, read]) => [title, read(element).filter((entry) => isShared(entry, read) === shared)] as const)
      .filter(([, entries]) => entries.length > 0)
      .map(([title, entries]) => `### ${title}\n\n${entries.map((entry) => formatEntry(entry, element)).join('\n')}`)
      .join('\n\n');
  return {
    elements: ['| Element | Shows |', '| - | - |', ...elements.map(formatRow)].join('\n'),
    'api of each element': elements
      .map((element) => `## ${element.tagName!}\n\n${fold(element.description)}\n\n${formatLists(element, false)}`)
      .join('\n\n'),
    'api of all elements': formatLists(elements[0]!, true),
  };
}

/** The tag, and the first sentence of its description. */
function formatRow({ tagName, description }: Declaration): string {
  const [summary] = fold(description).split(/\.(?= |$)/);
  return `| [\`<${tagName!}>\`](docs/api.md#${tagName!}) | ${summary!} |`;
}

function formatEntry(entry: Described, { attributes = [] }: Declaration): string {
  const property = attributes.includes(entry) ? propertyOf(entry) : entry.name;
  const also = property === entry.name ? '' : ` (property \`${property}\`)`;
  return `- **\`${entry.name}\`**${also}: ${fold(entry.description)}`;
}

function propertyOf({ name }: Described): string {
  return name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

function sameEntry(one: Described, other: Described): boolean {
  return one.name === other.name && one.description === other.description;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
