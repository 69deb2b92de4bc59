import { defaultLevel, parseHeadingLevel } from '../elements/templates/heading.js';
import type { SlotName } from '../elements/templates/view.js';
import type { Options } from './render-element.js';

/** The options in the markup of an element: its attributes, and the slots that its children fill. */
export function parseOptions(markup: string): Options {
  const find = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(markup)?.[1];
  return {
    headingLevel: parseHeadingLevel(find('heading-level') ?? null) ?? defaultLevel,
    messageIds: (find('message-ids') ?? '').split(' ').filter(Boolean),
    emailSubject: find('email-subject') ?? '',
    slots: [...markup.matchAll(/ slot="([\w-]+)"/g)].map(([, name]) => name as SlotName),
  };
}
