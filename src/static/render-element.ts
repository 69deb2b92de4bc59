import type { TemplateResult } from 'lit/html.js';
import type { Briefing } from '../content/schema.js';
import { boardContact } from '../elements/board-contact.template.js';
import type { HeadingLevel } from '../elements/templates/heading.js';
import { keyMessages, selectMessages } from '../elements/key-messages.template.js';
import { policyBriefing } from '../elements/policy-briefing.template.js';
import { predictorPrompts } from '../elements/predictor-prompts.template.js';
import { showOn, type Shown } from '../elements/templates/view.js';

/** What an element is told by its attributes and children, as far as it changes what it shows without a script. */
export interface Options {
  readonly headingLevel?: HeadingLevel;
  /** Ids of the messages to show. */
  readonly messageIds?: readonly string[];
  /** Subject of the mail that the contact's link begins. */
  readonly emailSubject?: string;
  /** Slots that the page fills. */
  readonly slots?: readonly string[];
}

const templates = {
  'key-messages': (shown: Shown, { headingLevel = 2, messageIds = [] }: Options) =>
    keyMessages(shown, headingLevel, selectMessages(shown.content.keyMessages.items, messageIds)),
  'predictor-prompts': (shown: Shown, { headingLevel = 2 }: Options) => predictorPrompts(shown, headingLevel),
  'board-contact': (shown: Shown, { emailSubject, slots }: Options) =>
    boardContact(shown, slotHost(slots), emailSubject),
  'policy-briefing': (shown: Shown, { headingLevel = 2, slots }: Options) =>
    policyBriefing(shown, headingLevel, slotHost(slots)),
} satisfies Record<string, (shown: Shown, options: Options) => TemplateResult>;

export type Tag = keyof typeof templates;

/** Whether partners put their own route into this element. */
export function hasLocalSlot(tag: Tag): boolean {
  return tag === 'board-contact' || tag === 'policy-briefing';
}

export const tags = Object.keys(templates) as Tag[];

/**
 * What stands in the shadow root of that element, from the element's own template. Files do not know the reader's day: they
 * show how the words stood on the day of their release.
 */
export function drawElement(tag: Tag, content: Briefing, options: Options = {}): TemplateResult {
  return templates[tag](showOn(content.edition.releasedOn, content), options);
}

function slotHost(slots: readonly string[] = []) {
  return {
    querySelector: (selector: string) => (slots.some((name) => selector.includes(`"${name}"`)) ? {} : null),
    draw: () => undefined,
  };
}
