import { briefing } from '../src/content/briefing.js';
import { parseHeadingLevel } from '../src/elements/templates/heading.js';
import type { Tag } from '../src/elements/catalogue.js';
import { createEmbedCode } from '../src/embed/embed-code.js';
import { defaultOptions } from '../src/embed/embed-options.js';
import { version } from '../src/version.js';
import type { ElementArgs, Example } from './examples.js';

/** The code that a partner pastes for these controls, from the generator behind "Get the embed code". */
export function formatEmbedCode(tag: Tag, args: Partial<ElementArgs>, address = defaultOptions.address): string {
  const options = {
    ...defaultOptions,
    elements: [tag],
    headingLevel: parseHeadingLevel(args['heading-level'] ?? null) ?? defaultOptions.headingLevel,
    messageIds: args['message-ids'] ?? [],
    copyButtons: args['copy-buttons'] ?? false,
    emailSubject: args['email-subject'] ?? '',
    address,
  };
  const { script, markup } = createEmbedCode(
    options,
    { version, hashes: {}, styles: {} as Record<Tag, string> },
    briefing,
  );
  return `${script}\n\n${markup}`;
}

/** A script that shows the draft, because no markup can: it sets the fields that differ from the published ones. */
export function formatDraftCode(tag: Tag, draft: Required<Example>['draft']): string {
  const changed = Object.entries(draft(briefing)).filter(([key, value]) => value !== briefing[key as never]);
  return `const element = document.querySelector('${tag}');
element.addEventListener('draft-error', (event) => console.log(event.problems));
element.content = {
  ...element.content,
${changed.map(([key, value]) => `  ${key}: ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')},`).join('\n')}
};`;
}
