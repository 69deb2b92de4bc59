import { briefing } from '../content/briefing.js';
import type { Briefing } from '../content/schema.js';
import { BoardContactElement } from '../elements/board-contact.js';
import { KeyMessagesElement } from '../elements/key-messages.js';
import { PolicyBriefingElement } from '../elements/policy-briefing.js';
import { PredictorPromptsElement } from '../elements/predictor-prompts.js';
import { readBlocks, type Block } from './blocks.js';
import { drawElement, type Options, type Tag } from './render-element.js';
import { escapeHtml } from './escape-html.js';
import { renderToString } from './render-to-string.js';

const classes = {
  'key-messages': KeyMessagesElement,
  'predictor-prompts': PredictorPromptsElement,
  'board-contact': BoardContactElement,
  'policy-briefing': PolicyBriefingElement,
};

/** Edition and fingerprint, by which machines tell twins apart: `1 f9d6e034`. */
function nameEdition({ edition }: Briefing): string {
  return `${edition.number} ${edition.fingerprint}`;
}

/**
 * The twin to paste inside the tag: plain markup in the page's own looks, carrying its edition. Where the page adds words
 * in the slot `local`, it ends with the label that they have in the element.
 */
export function writeLightTwin(tag: Tag, options: Options = {}, content = briefing): string {
  const blocks = readBlocks(renderToString(drawElement(tag, content, options))).map(writeBlock);
  if (options.slots?.includes('referral-route')) blocks.push(`<p>${escapeHtml(content.labels.addedBySite)}</p>`);
  const { lang, dir } = content;
  return `<div lang="${lang}" dir="${dir}" data-edition="${nameEdition(content)}">\n${blocks.join('\n')}\n</div>`;
}

/** The twin as declarative shadow DOM: looks as the element will, before any script. */
export function writeShadowTwin(tag: Tag, options: Options = {}, content = briefing): string {
  return `<template shadowrootmode="open"><style>${stylesOf(tag)}</style>${renderToString(drawElement(tag, content, options))}</template>`;
}

/** The element's style sheet, without comments and needless white space; for a page, with that selector for its host. */
export function stylesOf(tag: Tag, host = ':host'): string {
  return classes[tag].styles.cssText
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/:host(?:\(([^)]*)\))?/g, (_all, inner: string | undefined) => writeHost(host, inner))
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}

function writeHost(host: string, inner: string | undefined): string {
  if (inner === undefined) return host;
  return host === ':host' ? `:host(${inner})` : host + inner;
}

function writeBlock(block: Block): string {
  if ('html' in block) return `<${block.name}>${protect(block.html)}</${block.name}>`;
  const items = block.items.map((item) => `<li>${protect(item)}</li>`);
  return `<${block.name}>\n${items.join('\n')}\n</${block.name}>`;
}

/** WordPress turns straight quotes and lone hyphens into others, but leaves those that are written as entities. */
function protect(html: string): string {
  return html.replaceAll("'", '&#39;').replaceAll(' - ', ' &#45; ');
}
