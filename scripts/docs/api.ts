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

/** The sections of the API page by the name of their marker: one for what all elements share, and one for each element. */
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
    'api of all elements': formatLists(elements[0]!, true),
    ...Object.fromEntries(
      elements.map((element) => [
        `api of ${element.tagName!}`,
        `${fold(element.description)}\n\n${formatLists(element, false)}`.trim(),
      ]),
    ),
  };
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
