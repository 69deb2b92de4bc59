import type { Tag } from '../elements/catalogue.js';
import { toSingleLine, type EmbedOptions } from './embed-options.js';

type AttributeOptions = Pick<EmbedOptions, 'headingLevel' | 'messageIds' | 'copyButtons' | 'emailSubject'>;

/** The attributes that the options give an element: only those that change something. A boolean one has no value. */
export function listAttributes(
  tag: Tag,
  { headingLevel, messageIds, copyButtons, emailSubject }: AttributeOptions,
): [name: string, value: string][] {
  const subject = toSingleLine(emailSubject);
  const all: [string, string, boolean][] = [
    ['heading-level', String(headingLevel), headingLevel !== 2 && tag !== 'board-contact'],
    ['message-ids', messageIds.join(' '), messageIds.length > 0 && tag === 'key-messages'],
    ['email-subject', subject, subject !== '' && tag === 'board-contact'],
    ['copy-buttons', '', copyButtons],
  ];
  return all.filter(([, , isSet]) => isSet).map(([name, value]) => [name, value]);
}
