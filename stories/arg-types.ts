import type { InputType } from 'storybook/internal/types';
import { briefing } from '../src/content/briefing.js';
import { findDeclaration, type Described } from './manifest.js';

/** How the controls of these are, where a line of text would not do. */
const controls: Readonly<Record<string, InputType>> = {
  'heading-level': { control: { type: 'select' }, options: ['1', '2', '3', '4', '5', '6'] },
  'message-ids': {
    control: { type: 'check' },
    type: { name: 'array', value: { name: 'string' } },
    options: briefing.keyMessages.items.map(({ id }) => id),
  },
  'copy-buttons': { control: { type: 'boolean' }, type: { name: 'boolean' } },
  '--briefing-accent': { control: { type: 'color' } },
};

/**
 * All that the manifest says of an element, each kind under its own heading. Storybook's own reading knows no states, and
 * lets an attribute and the property of the same name overwrite each other.
 */
export function describeArgs(tag: string): Record<string, InputType> {
  const { attributes, slots, cssProperties, members, events, cssParts, cssStates } = findDeclaration(tag);
  return Object.fromEntries([
    ...describe('attributes', attributes, true),
    ...describe('slots', slots, true),
    ...describe('custom properties', cssProperties, true),
    ...describe('properties', members),
    ...describe('events', events),
    ...describe('parts', cssParts),
    ...describe('states', cssStates),
  ]);
}

function describe(category: string, described: readonly Described[] = [], canBeSet = false): [string, InputType][] {
  return described.map(({ name, description, type, default: value }) => [
    canBeSet ? name : `${category} ${name}`,
    {
      name,
      description: description.replace(/\s+/g, ' '),
      // The type lets an address carry what a control says.
      ...(canBeSet ? { control: { type: 'text' }, type: { name: 'string' } } : { control: false }),
      table: {
        category,
        ...(type ? { type: { summary: type.text } } : {}),
        ...(value === undefined ? {} : { defaultValue: { summary: value } }),
      },
      ...(canBeSet ? controls[name] : {}),
    },
  ]);
}
