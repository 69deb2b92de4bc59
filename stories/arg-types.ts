import type { InputType } from 'storybook/internal/types';
import { briefing } from '../src/content/briefing.js';
import { findDeclaration, type Described } from './manifest.js';

/** Controls for what a line of text does not suit. */
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

/** A control for each attribute, slot and custom property of the element; the reference lists the rest of its API. */
export function createArgTypes(tag: string): Record<string, InputType> {
  const { attributes = [], slots = [], cssProperties = [] } = findDeclaration(tag);
  return Object.fromEntries([
    ...createControls('Attributes', attributes),
    ...createControls('Slots', slots),
    ...createControls('Custom properties', cssProperties),
  ]);
}

function createControls(category: string, described: readonly Described[]): [string, InputType][] {
  return described.map(({ name, description, type, default: value }) => [
    name,
    {
      name,
      description,
      control: { type: 'text' },
      // Without a type, Storybook would ignore the value in the address.
      type: { name: 'string' },
      table: {
        category,
        ...(type ? { type: { summary: type.text } } : {}),
        ...(value === undefined ? {} : { defaultValue: { summary: value } }),
      },
      ...controls[name],
    },
  ]);
}
