import { briefing } from '../src/content/briefing.js';
import { readBlocks, type Block } from '../src/static/blocks.js';
import { drawElement, type Tag } from '../src/static/render-element.js';
import { renderToString } from '../src/static/render-to-string.js';

/** A run of words within a sentence; a link, date or strong words if it says so. */
interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly href?: string;
  readonly datetime?: string;
}

/** A sentence: plain, or in runs if it has a link, a date or strong words. */
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
  return readBlocks(renderToString(drawElement(tag, briefing)));
}

function readItems(blocks: readonly Block[]): Words[] {
  return blocks.flatMap((block) => ('items' in block ? block.items.map(readWords) : []));
}

function readSentence(block: Block | undefined): Words {
  if (!block || !('html' in block)) throw new Error('An element does not begin or end with a sentence any more.');
  return readWords(block.html);
}

function readWords(html: string): Words {
  const runs = html
    .split(/(<(?:strong|a|time)[^>]*>.*?<\/(?:strong|a|time)>)/)
    .filter(Boolean)
    .map(readRun);
  const [first] = runs;
  return runs.length === 1 && first && Object.keys(first).length === 1 ? first.text : runs;
}

function readRun(html: string): Run {
  const text = readText(html.replace(/<[^>]*>/g, ''));
  const [, name, attribute, value = ''] = /^<(\w+)(?: (href|datetime)="([^"]*)")?/.exec(html) ?? [];
  if (name === 'strong') return { text, strong: true };
  return attribute ? { text, [attribute]: readText(value) } : { text };
}

function readText(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
