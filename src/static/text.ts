import { findItems, type Block } from './blocks.js';
import type { TreeNode } from './render-tree.js';

/** The blocks as plain text: a line for each heading, paragraph and item. */
export function formatPlainText(blocks: readonly Block[]): string {
  return formatBlocks(blocks, (block) => formatNode(block).replace(/\s+/g, ' ').trim(), '');
}

/** A link to a page has its address after it; a phone number and an email address are their own. */
function formatNode(node: TreeNode): string {
  if (typeof node === 'string') return node;
  const text = node.children.map(formatNode).join('');
  const href = node.attributes['href'];
  return href?.startsWith('https://') ? `${text} (${href})` : text;
}

/** Blocks as lines, with a blank line between blocks. `inline` writes the text of each, `hash` marks headings. */
export function formatBlocks(blocks: readonly Block[], inline: (block: Block) => string, hash: string): string {
  const written = blocks.map((block) => {
    const items = findItems(block);
    const level = block.name.startsWith('h') ? Number(block.name[1]) : 0;
    return items.length > 0
      ? items.map((item, index) => `${block.name === 'ol' ? `${index + 1}.` : '-'} ${inline(item)}`).join('\n')
      : `${hash.repeat(level)} ${inline(block)}`.trim();
  });
  return `${written.join('\n\n')}\n`;
}
