import { briefing } from '../content/briefing.js';
import type { Briefing } from '../content/schema.js';
import { catalogue, type Tag } from '../elements/catalogue.js';
import { findBlocks, findItems, type Block } from './blocks.js';
import { escapeHtml } from './escape-html.js';
import { formatHtml } from './html.js';
import { renderElement, type Options } from './render-element.js';
import type { TreeNode } from './render-tree.js';

/** Edition and reference, which programs compare to find old fallback markup: `1 f9d6e034`. */
export function editionId({ edition }: Briefing): string {
  return `${edition.number} ${edition.fingerprint}`;
}

/**
 * The fallback markup to paste inside the tag: plain HTML in the page's own styles, with its edition. Where the page fills a
 * slot, it ends with the label that the element shows above the page's content.
 */
export function renderFallback(tag: Tag, options: Options = {}, content: Briefing = briefing): string {
  const blocks = findBlocks(renderElement(tag, content, options)).map(formatBlock);
  if (options.slots?.length) blocks.push(`<p>${escapeHtml(content.labels.addedBySite)}</p>`);
  const { lang, dir } = content;
  return `<div lang="${lang}" dir="${dir}" data-edition="${editionId(content)}">\n${blocks.join('\n')}\n</div>`;
}

/** The fallback as declarative shadow DOM: it looks as the element will, before any script. */
export function renderDeclarativeShadow(tag: Tag, options: Options = {}, content: Briefing = briefing): string {
  return `<template shadowrootmode="open"><style>${stylesOf(tag)}</style>${formatHtml(renderElement(tag, content, options))}</template>`;
}

/** The element's style sheet, without comments and white space; for a page, with that selector for its host. */
export function stylesOf(tag: Tag, host = ':host'): string {
  return catalogue[tag].element.styles.cssText
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/:host(?:\(([^)]*)\))?/g, (_all, inner: string | undefined) => formatHost(host, inner))
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
}

function formatHost(host: string, inner: string | undefined): string {
  if (inner === undefined) return host;
  return host === ':host' ? `:host(${inner})` : host + inner;
}

function formatBlock(block: Block): string {
  const { name, children } = block;
  const items = findItems(block).map((item) => `<li>${formatInline(item.children)}</li>`);
  return items.length > 0
    ? `<${name}>\n${items.join('\n')}\n</${name}>`
    : `<${name}>${formatInline(children)}</${name}>`;
}

/** Of inline elements only these are kept, with the attributes that have meaning. */
const keptAttributes: Readonly<Record<string, readonly string[]>> = {
  strong: [],
  a: ['dir', 'href'],
};

function formatInline(nodes: readonly TreeNode[]): string {
  return nodes.map(formatInlineNode).join('').replace(/\s+/g, ' ').trim();
}

function formatInlineNode(node: TreeNode): string {
  if (typeof node === 'string') return protect(escapeHtml(node));
  const { name, attributes, children } = node;
  const inner = children.map(formatInlineNode).join('');
  const kept = keptAttributes[name]?.filter((key) => key in attributes);
  if (!kept) return inner;
  return `<${name}${kept.map((key) => ` ${key}="${escapeHtml(attributes[key])}"`).join('')}>${inner}</${name}>`;
}

/** WordPress changes straight quotes and lone hyphens, but not those written as character references. */
function protect(html: string): string {
  return html.replaceAll("'", '&#39;').replaceAll(' - ', ' &#45; ');
}
