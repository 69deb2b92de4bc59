import { briefing } from '../src/content/briefing.js';
import { findBlocks, findItems, type Block } from '../src/static/blocks.js';
import { type Tag } from '../src/elements/catalogue.js';
import { renderElement } from '../src/static/render-element.js';
import type { TreeNode } from '../src/static/render-tree.js';

/** A run of words within a sentence; a link or strong words if it says so. */
interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly href?: string;
}

/** A sentence: plain, or in runs if it has a link or strong words. */
export type Words = string | readonly Run[];

/** The words of the three blocks as every implementation gets them: what our elements show on the day of release, as data. */
export interface Blocks {
  readonly lang: string;
  readonly messages: { readonly heading: string; readonly items: readonly Words[]; readonly source: Words };
  readonly predictors: {
    readonly heading: string;
    readonly caveat: string;
    readonly items: readonly Words[];
    readonly source: Words;
  };
  readonly contact: { readonly sentence: Words; readonly source: Words };
}

const { lang, keyMessages, predictors } = briefing;
const shownMessages = read('key-messages');
const shownPredictors = read('predictor-prompts');
const shownContact = read('board-contact');

export const words: Blocks = {
  lang,
  messages: {
    heading: keyMessages.heading,
    items: readItems(shownMessages),
    source: readSentence(shownMessages.at(-1)),
  },
  predictors: {
    heading: predictors.heading,
    caveat: predictors.caveat,
    items: readItems(shownPredictors),
    source: readSentence(shownPredictors.at(-1)),
  },
  contact: { sentence: readSentence(shownContact[0]), source: readSentence(shownContact.at(-1)) },
};

function read(tag: Tag): Block[] {
  return findBlocks(renderElement(tag, briefing));
}

function readItems(blocks: readonly Block[]): Words[] {
  return blocks.flatMap((block) => findItems(block).map(readWords));
}

function readSentence(block: Block | undefined): Words {
  if (!block || findItems(block).length > 0)
    throw new Error('An element does not begin or end with a sentence any more.');
  return readWords(block);
}

function readWords({ children }: Block): Words {
  const [first, ...others] = children;
  return typeof first === 'string' && others.length === 0 ? first.trim() : children.map(readRun);
}

function readRun(node: TreeNode): Run {
  if (typeof node === 'string') return { text: node.replace(/\s+/g, ' ') };
  const { name, attributes } = node;
  const { href } = attributes;
  return {
    text: joinText(node).replace(/\s+/g, ' ').trim(),
    ...(name === 'strong' && { strong: true as const }),
    ...(href !== undefined && { href }),
  };
}

function joinText(node: TreeNode): string {
  return typeof node === 'string' ? node : node.children.map(joinText).join('');
}
