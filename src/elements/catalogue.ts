import type { TemplateResult } from 'lit';
import type { Briefing } from '../content/schema.js';
import type { BriefingElement } from './briefing-element.js';
import { boardContact } from './board-contact.template.js';
import { BoardContactElement } from './board-contact.js';
import { keyMessages } from './key-messages.template.js';
import { KeyMessagesElement } from './key-messages.js';
import { policyBriefing } from './policy-briefing.template.js';
import { PolicyBriefingElement } from './policy-briefing.js';
import { predictorPrompts } from './predictor-prompts.template.js';
import { PredictorPromptsElement } from './predictor-prompts.js';
import type { BriefingView } from './templates/view.js';

/** Attributes that only some elements have, as far as they change what is shown without a script. */
export interface ElementOptions {
  /** IDs of the messages to show. */
  readonly messageIds?: readonly string[] | undefined;
  /** Subject of the email that the contact's link begins. */
  readonly emailSubject?: string | undefined;
}

interface CatalogueEntry {
  readonly element: typeof BriefingElement;
  /** What the element shows, from its own template. */
  readonly render: (view: BriefingView, options: ElementOptions) => TemplateResult;
  /** What it is called in our tools. */
  readonly label: (briefing: Briefing) => string;
  /** Height of its iframe in CSS pixels without `iframe-height.js`: enough for what is published, on a wide page. The rest scrolls. */
  readonly iframeHeight: number;
  /** Its own part of the title of its iframe; the publisher follows. */
  readonly iframeTitle: (briefing: Briefing) => string | undefined;
}

/**
 * The one list of elements: whatever needs all of them reads it, but for the registration, which `classes.ts` keeps free of what
 * only our tools and files need. The order is the order in our tools. Importing it registers nothing.
 */
export const catalogue = {
  'policy-briefing': {
    element: PolicyBriefingElement,
    render: policyBriefing,
    label: () => 'The whole briefing',
    iframeHeight: 1550,
    iframeTitle: ({ documentType }) => documentType,
  },
  'key-messages': {
    element: KeyMessagesElement,
    render: (view, { messageIds }) => keyMessages(view, messageIds),
    label: ({ keyMessages: { items } }) => `The ${items.length} key messages`,
    iframeHeight: 1150,
    iframeTitle: ({ keyMessages: { heading } }) => heading,
  },
  'predictor-prompts': {
    element: PredictorPromptsElement,
    render: predictorPrompts,
    label: ({ predictors: { items } }) => `The ${items.length} predictors with their caveat`,
    iframeHeight: 760,
    iframeTitle: ({ predictors: { heading } }) => heading,
  },
  'board-contact': {
    element: BoardContactElement,
    render: (view, { emailSubject }) => boardContact(view, emailSubject),
    label: () => 'Contact details',
    iframeHeight: 260,
    iframeTitle: () => undefined,
  },
} satisfies Readonly<Record<string, CatalogueEntry>>;

export type Tag = keyof typeof catalogue;

export const tags = Object.keys(catalogue) as readonly Tag[];
