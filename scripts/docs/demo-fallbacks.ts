import { format, resolveConfig } from 'prettier';
import { briefing } from '../../src/content/briefing.js';
import { tags, type Tag } from '../../src/elements/catalogue.js';
import { parseOptions } from '../../src/static/parse-options.js';
import { renderFallback } from '../../src/static/fallback.js';

/**
 * Returns the page with the fallback of the published text inside each of our tags, in place of an older one, and with other
 * messages chosen where the text has none of that id any more.
 */
export async function fillFallbacks(page: string): Promise<string> {
  const elements = new RegExp(`<(${tags.join('|')})((?:\\s[^>]*)?)>(.*?)</\\1\\s*>`, 'gs');
  const filled = page.replace(elements, (_element, tag: Tag, written: string, inside: string) => {
    const attributes = written.replace(/(?<=\smessage-ids=")[^"]*/, (ids) => chooseMessages(ids.split(' ')).join(' '));
    const own = inside.replace(/<div[^>]*data-edition=.*?<\/div\s*>/s, '').trim();
    return `<${tag}${attributes}>${renderFallback(tag, parseOptions(attributes + own))}${own}</${tag}>`;
  });
  return format(filled, { ...(await resolveConfig('demo/index.html')), parser: 'html' });
}

/** As many ids as there are, but never all messages: an element that knows none of its ids would show them all. */
export function chooseMessages(ids: readonly string[], all = briefing.keyMessages.items.map(({ id }) => id)): string[] {
  const kept = ids.filter((id) => all.includes(id));
  const others = all.filter((id) => !kept.includes(id));
  const count = Math.max(1, Math.min(ids.length, all.length - 1));
  return [...kept, ...others].slice(0, count);
}
