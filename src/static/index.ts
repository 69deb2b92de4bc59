import { briefing } from '../content/briefing.js';
import { catalogue, tags, type Tag } from '../elements/catalogue.js';
import { parseMessageIds } from '../elements/key-messages.template.js';
import { formatValue } from '../elements/templates/format-value.js';
import { parseHeadingLevel, type HeadingLevel } from '../elements/templates/heading.js';
import type { SlotName } from '../elements/templates/view.js';
import * as fallback from './fallback.js';
import type { Options } from './render-element.js';

export type { HeadingLevel, SlotName, Tag };

/** What changes the text of an element. Give the same values to the tag as attributes. */
export interface FallbackOptions {
  /** Level of the first heading, as in `heading-level`. The default is 2. */
  readonly headingLevel?: HeadingLevel | `${HeadingLevel}` | undefined;
  /** IDs of the messages that `<key-messages>` shows, as in `message-ids`. All of them if empty or unknown. */
  readonly messageIds?: readonly string[] | undefined;
  /** Subject of the email that the link of `<board-contact>` starts, as in `email-subject`. */
  readonly emailSubject?: string | undefined;
  /** Slots that your page fills. The fallback then has the label that says that the content is yours. */
  readonly slots?: readonly SlotName[] | undefined;
}

/**
 * Edition and reference of the briefing, such as `1 f9d6e034`. Every fallback carries it as `data-edition`, so that you can
 * find pages with an older one.
 */
export const editionId: string = fallback.editionId(briefing);

/**
 * Returns the fallback to put inside the tag: HTML that takes the style of your page. It is one `<div>`, so you can give it to
 * the raw HTML setting of your framework. Put your own content beside that `<div>`, not in it.
 *
 * @throws {TypeError} if there is no such tag, heading level or slot
 */
export function renderFallback(tag: Tag, options: FallbackOptions = {}): string {
  return fallback.renderFallback(tag, checkOptions(tag, options));
}

/**
 * Returns the fallback as declarative shadow DOM: a `<template shadowrootmode="open">` to put first inside the tag. It looks as
 * the element will. Only an HTML parser reads it, so the server has to send it. React and Vue report it as an error.
 *
 * @throws {TypeError} if there is no such tag, heading level or slot
 */
export function renderDeclarativeShadow(tag: Tag, options: FallbackOptions = {}): string {
  return fallback.renderDeclarativeShadow(tag, checkOptions(tag, options));
}

/**
 * Returns the hash of the `<style>` in the declarative shadow DOM of that element, such as `sha256-…`. Put it in quotes into the
 * `style-src` of your Content Security Policy. The other fallback has no style, and needs none.
 *
 * @throws {TypeError} if there is no such tag
 */
export async function createStyleHash(tag: Tag): Promise<`sha256-${string}`> {
  checkTag(tag);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(fallback.stylesOf(tag)));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** Checks what the types cannot: templates and JavaScript pass anything. */
function checkOptions(
  tag: Tag,
  { headingLevel = 2, messageIds = [], emailSubject, slots = [] }: FallbackOptions,
): Options {
  checkTag(tag);
  const level = parseHeadingLevel(headingLevel);
  if (!level) throw new TypeError(`headingLevel is "${formatValue(headingLevel)}". Enter a whole number from 1 to 6.`);
  const known = catalogue[tag].element.slots;
  for (const slot of slots)
    if (!known.includes(slot))
      throw new TypeError(
        `<${tag}> has no slot "${formatValue(slot)}". ${known.length > 0 ? `Its slots: ${known.join(', ')}.` : 'It has no slots.'}`,
      );
  return { headingLevel: level, messageIds: parseMessageIds(messageIds), emailSubject, slots };
}

function checkTag(tag: Tag): void {
  if (!tags.includes(tag))
    throw new TypeError(`There is no element <${formatValue(tag)}>. Choose one of ${tags.join(', ')}.`);
}
