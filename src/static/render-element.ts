import type { TemplateResult } from 'lit/html.js';
import type { Briefing } from '../content/schema.js';
import { boardContact } from '../elements/board-contact.template.js';
import type { HeadingLevel } from '../elements/templates/heading.js';
import { keyMessages } from '../elements/key-messages.template.js';
import { policyBriefing } from '../elements/policy-briefing.template.js';
import { predictorPrompts } from '../elements/predictor-prompts.template.js';
import { createView, type BriefingView } from '../elements/templates/view.js';
import { renderTree, type TreeNode } from './render-tree.js';

/** The attributes and slots that change what an element shows without a script. */
export interface Options {
  readonly headingLevel?: HeadingLevel;
  /** Ids of the messages to show. */
  readonly messageIds?: readonly string[];
  /** Subject of the email that the contact's link starts. */
  readonly emailSubject?: string;
  /** Slots that the page fills. */
  readonly slots?: readonly string[];
}

const templates = {
  'key-messages': (view: BriefingView, { messageIds }: Options) => keyMessages(view, messageIds),
  'predictor-prompts': (view: BriefingView) => predictorPrompts(view),
  'board-contact': (view: BriefingView, { emailSubject }: Options) => boardContact(view, emailSubject),
  'policy-briefing': (view: BriefingView) => policyBriefing(view),
} satisfies Record<string, (view: BriefingView, options: Options) => TemplateResult>;

export type Tag = keyof typeof templates;

/** Whether partners put their own route into this element. */
export function hasLocalSlot(tag: Tag): boolean {
  return tag === 'board-contact' || tag === 'policy-briefing';
}

export const tags = Object.keys(templates) as Tag[];

/**
 * The element's own template for that content. Files do not know the reader's date: they show the state on the date of
 * release.
 */
export function elementTemplate(tag: Tag, content: Briefing, options: Options = {}): TemplateResult {
  const { headingLevel = 2, slots: filledSlots = [] } = options;
  return templates[tag](createView(content.edition.releasedOn, content, { headingLevel, filledSlots }), options);
}

/** The content of that element's shadow root. */
export function renderElement(tag: Tag, content: Briefing, options: Options = {}): readonly TreeNode[] {
  return renderTree(elementTemplate(tag, content, options));
}
