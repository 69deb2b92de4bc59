import { format, resolveConfig } from 'prettier';
import { tags, type Tag } from '../../src/elements/catalogue.js';
import { readOptions } from '../../src/static/read-options.js';
import { renderFallback } from '../../src/static/fallback.js';

/** Returns the page with the fallback of the published text inside each of our tags, in place of an older one. */
export async function fillFallbacks(page: string): Promise<string> {
  const elements = new RegExp(`<(${tags.join('|')})((?:\\s[^>]*)?)>(.*?)</\\1\\s*>`, 'gs');
  const filled = page.replace(elements, (_element, tag: Tag, attributes: string, inside: string) => {
    const own = inside.replace(/<div[^>]*data-edition=.*?<\/div\s*>/s, '').trim();
    return `<${tag}${attributes}>${renderFallback(tag, readOptions(attributes + own))}${own}</${tag}>`;
  });
  return format(filled, { ...(await resolveConfig('demo/index.html')), parser: 'html' });
}
