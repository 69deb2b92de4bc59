import type { Declaration, Described } from './manifest.js';

interface ApiTable {
  readonly heading: string;
  readonly columns: readonly string[];
  /** Text with `code` between backticks. */
  readonly rows: readonly (readonly string[])[];
}

/** The API of an element as one table for each kind, without the kinds that it does not have. */
export function createApiTables({
  attributes = [],
  members = [],
  events = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
  cssStates = [],
}: Declaration): readonly ApiTable[] {
  const reflected = attributes.map(({ name }) => toProperty(name));
  const properties = members.filter(({ name }) => !reflected.includes(name));
  const tables: readonly ApiTable[] = [
    {
      heading: 'Attributes',
      columns: ['Attribute', 'Property', 'Type', 'Description'],
      rows: attributes.map((each) => [code(each.name), code(toProperty(each.name)), formatType(each), fold(each)]),
    },
    {
      heading: 'Properties without an attribute',
      columns: ['Property', 'Type', 'Description'],
      rows: properties.map((each) => [code(each.name), formatType(each), fold(each)]),
    },
    {
      heading: 'Events',
      columns: ['Event', 'Type', 'Payload', 'Description'],
      rows: events.map((each) => [
        code(each.name),
        formatType(each),
        '`problems`: a list of `{ path, message }`',
        fold(each),
      ]),
    },
    { heading: 'Slots', columns: ['Slot', 'Description'], rows: listNames(slots) },
    { heading: 'Parts', columns: ['Part', 'Description'], rows: listNames(cssParts, (name) => `::part(${name})`) },
    {
      heading: 'Custom properties',
      columns: ['Custom property', 'Default', 'Description'],
      rows: cssProperties.map((each) => [code(each.name), each.default ? code(each.default) : '', fold(each)]),
    },
    { heading: 'States', columns: ['State', 'Description'], rows: listNames(cssStates, (name) => `:state(${name})`) },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

const code = (text: string) => `\`${text}\``;
const fold = ({ description }: Described) => description.replace(/\s+/g, ' ');
const listNames = (described: readonly Described[], format = (name: string) => name) =>
  described.map((each) => [code(format(each.name)), fold(each)]);

function formatType({ type, readonly }: Described): string {
  return [type && code(type.text), readonly && 'read-only'].filter(Boolean).join(', ');
}

/** The property of an attribute: `heading-level` is `headingLevel`. */
function toProperty(attribute: string): string {
  return attribute.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
}
