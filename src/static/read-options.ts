import { defaultLevel, parseHeadingLevel } from '../elements/templates/heading.js';
import type { SlotName } from '../elements/templates/view.js';
import type { Options } from './render-element.js';

/** What an element's markup says to it: its attributes, and the slots that its children fill. */
export function readOptions(markup: string): Options {
  const read = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(markup)?.[1];
  return {
    headingLevel: parseHeadingLevel(read('heading-level') ?? null) ?? defaultLevel,
    messageIds: (read('message-ids') ?? '').split(' ').filter(Boolean),
    emailSubject: read('email-subject') ?? '',
    slots: [...markup.matchAll(/ slot="([\w-]+)"/g)].map(([, name]) => name as SlotName),
  };
}
