import { withoutPartnerSlots } from './html.js';
import type { ElementNode, TreeNode } from './render-tree.js';

/** A heading, paragraph or list: what is left of an element without its styles. */
export type Block = ElementNode;

/** The headings, paragraphs and lists among the nodes, in their order, without the slots for a partner's own text. */
export function findBlocks(nodes: readonly TreeNode[]): Block[] {
  return withoutPartnerSlots(nodes).flatMap((node) => {
    if (typeof node === 'string') return [];
    return /^(?:h[1-6]|p|ul|ol)$/.test(node.name) ? [node] : findBlocks(node.children);
  });
}

/** The items of a list; none for other blocks. */
export function findItems({ name, children }: Block): ElementNode[] {
  return name === 'ul' || name === 'ol'
    ? children.filter((child): child is ElementNode => typeof child !== 'string' && child.name === 'li')
    : [];
}
