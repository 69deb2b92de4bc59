import { briefing } from '../src/content/briefing.js';
import { parseHeadingLevel } from '../src/elements/templates/heading.js';
import type { Tag } from '../src/static/render-element.js';
import { makeParts } from '../src/embed/embed-code.js';
import { firstChoice } from '../src/embed/generator/state.js';
import { version } from '../src/version.js';
import type { Example } from './examples.js';
import type { ElementArgs } from './show-example.js';

/** What a partner pastes for what the controls say: made where the embed pack's code is made. */
export function writeEmbedCode(tag: Tag, args: Partial<ElementArgs>, address = firstChoice.address): string {
  const choice = {
    ...firstChoice,
    elements: [tag],
    headingLevel: parseHeadingLevel(args['heading-level'] ?? null) ?? firstChoice.headingLevel,
    messageIds: args['message-ids'] ?? [],
    copyButtons: args['copy-buttons'] ?? false,
    emailSubject: args['email-subject'] ?? '',
    address,
  };
  const { script, markup } = makeParts(choice, { version, hashes: {}, styles: {} as Record<Tag, string> });
  return `${script}\n\n${markup}`;
}

/** What a script says to show a draft, which no markup can: the fields in which it differs from the published words. */
export function writeDraftCode(tag: Tag, draft: Required<Example>['draft']): string {
  const changed = Object.entries(draft(briefing)).filter(([key, value]) => value !== briefing[key as never]);
  return `const element = document.querySelector('${tag}');
element.content = {
  ...element.content,
${changed.map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`).join('\n')}
};`;
}
