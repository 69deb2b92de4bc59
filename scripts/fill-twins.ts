import { format, resolveConfig } from 'prettier';
import { tags, type Tag } from '../src/static/render-element.js';
import { readOptions } from '../src/static/read-options.js';
import { renderFallback } from '../src/static/fallback.js';

/** The page with the twin of today's words inside each of our tags, drawn as the tag says, in place of an older one. */
export async function fillTwins(page: string): Promise<string> {
  const elements = new RegExp(`<(${tags.join('|')})((?:\\s[^>]*)?)>(.*?)</\\1\\s*>`, 'gs');
  const filled = page.replace(elements, (_element, tag: Tag, attributes: string, inside: string) => {
    const own = inside.replace(/<div[^>]*data-edition=.*?<\/div\s*>/s, '').trim();
    return `<${tag}${attributes}>${renderFallback(tag, readOptions(attributes + own))}${own}</${tag}>`;
  });
  return format(filled, { ...(await resolveConfig('demo/index.html')), parser: 'html' });
}
