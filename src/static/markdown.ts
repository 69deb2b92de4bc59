import type { Block } from './blocks.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { TreeNode } from './render-tree.js';
import { formatBlocks } from './text.js';

/** The blocks as CommonMark. */
export function formatMarkdown(blocks: readonly Block[]): string {
  return formatBlocks(blocks, (block) => formatInline(block.children).replace(/\s+/g, ' ').trim(), '#');
}

function formatInline(nodes: readonly TreeNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeMarkdown(node);
      const text = formatInline(node.children);
      if (node.name === 'strong') return `**${text}**`;
      // A closing bracket would end the link.
      const href = node.attributes['href']?.replace(/\(/g, '%28').replace(/\)/g, '%29');
      return node.name === 'a' && href !== undefined ? `[${text}](${href})` : text;
    })
    .join('');
}
