import type { TemplateResult } from 'lit/html.js';
import type { Briefing } from '../content/schema.js';
import { catalogue, type ElementOptions, type Tag } from '../elements/catalogue.js';
import { defaultLevel, type HeadingLevel } from '../elements/templates/heading.js';
import { createView, type SlotName } from '../elements/templates/view.js';
import { renderTree, type TreeNode } from './render-tree.js';

/** The attributes and slots that change what an element shows without a script. */
export interface Options extends ElementOptions {
  readonly headingLevel?: HeadingLevel;
  /** Slots that the page fills. */
  readonly slots?: readonly SlotName[];
}

/** Whether partners put their own route into this element. */
export function hasReferralRoute(tag: Tag): boolean {
  return catalogue[tag].element.slots.includes('referral-route');
}

/**
 * The element's own template for that content. Files do not know the reader's date: they show the state on the date of
 * release.
 */
export function elementTemplate(tag: Tag, content: Briefing, options: Options = {}): TemplateResult {
  const { headingLevel = defaultLevel, slots: filledSlots = [] } = options;
  const view = createView(content, content.edition.releasedOn, { headingLevel, filledSlots });
  return catalogue[tag].render(view, options);
}

/** The content of that element's shadow root. */
export function renderElement(tag: Tag, content: Briefing, options: Options = {}): readonly TreeNode[] {
  return renderTree(elementTemplate(tag, content, options));
}
