import type { Block } from './blocks.js';

/** The blocks as plain text: a line for each heading, paragraph and item, lists with dashes or numbers. */
export function writeText(blocks: readonly Block[]): string {
  return write(blocks, (html) => readText(html), '');
}

/** The blocks as CommonMark. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return write(blocks, writeInline, '#');
}

function write(blocks: readonly Block[], inline: (html: string) => string, hash: string): string {
  const written = blocks.map((block) => {
    if ('items' in block)
      return block.items
        .map((item, index) => `${block.name === 'ol' ? `${index + 1}.` : '-'} ${inline(item)}`)
        .join('\n');
    const level = block.name === 'p' ? 0 : Number(block.name[1]);
    return `${hash.repeat(level)} ${inline(block.html)}`.trim();
  });
  return `${written.join('\n\n')}\n`;
}

/** What one reads in this markup. */
export function readText(html: string): string {
  const characters: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    '#45': '-',
  };
  return html.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (entity, name: string) => characters[name] ?? entity);
}

function writeInline(html: string): string {
  let href = '';
  return html
    .split(/(<[^>]*>)/)
    .map((part, index) => (index % 2 ? writeTag(part) : escapeMarkdown(readText(part))))
    .join('');

  function writeTag(tag: string): string {
    if (tag.endsWith('strong>')) return '**';
    if (tag === '</a>') return `](${href.replace(/[()]/g, encodeBracket)})`;
    href = readText(/ href="([^"]*)"/.exec(tag)?.[1] ?? '');
    return tag.startsWith('<a') ? '[' : '';
  }
}

/** In a link Markdown takes a closing bracket for its end. */
function encodeBracket(bracket: string): string {
  return bracket === '(' ? '%28' : '%29';
}

/** Marks that Markdown would take for its own. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_~[\]<>]/g, '\\$&')
    .replace(/^(\d+)([.)] )/, '$1\\$2')
    .replace(/^([#+-])/, '\\$1');
}
