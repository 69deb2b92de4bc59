import { escapeHtml } from './escape-html.js';
import type { ElementNode, TreeNode } from './render-tree.js';

/** The nodes as HTML, with white space folded, and none at the edges of a block, as in the bundles' minified templates. */
export function formatHtml(nodes: readonly TreeNode[]): string {
  return nodes.map(formatNode).join('').replace(/\s+/g, ' ').trim();
}

function formatNode(node: TreeNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const { name, attributes, children } = node;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const inner = children.map(formatNode).join('');
  return `<${name}${written.join('')}>${isInline(node) ? inner : inner.trim()}${isVoid(node) ? '' : `</${name}>`}`;
}

function isInline({ name }: ElementNode): boolean {
  return /^(?:a|b|button|slot|span|strong|time)$/.test(name);
}

function isVoid({ name }: ElementNode): boolean {
  return /^(?:br|hr|img|input)$/.test(name);
}

/** The nodes without the slots for a partner's own text, which are empty without the element. */
export function withoutPartnerSlots(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes
    .filter((node) => typeof node === 'string' || node.attributes['class'] !== 'partner')
    .map((node) => (typeof node === 'string' ? node : { ...node, children: withoutPartnerSlots(node.children) }));
}
