/** A heading, paragraph or list of what an element shows. In its words only `<strong>`, `<a>` and `<time>` are left. */
export type Block =
  | { readonly name: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p'; readonly html: string }
  | { readonly name: 'ul' | 'ol'; readonly items: readonly string[] };

/** The blocks of an element's own markup, in their order: the Board's words and ours, without the places for a partner's. */
export function readBlocks(markup: string): Block[] {
  return [...withoutPartner(markup).matchAll(/<(h[1-6]|p|ul|ol)\b[^>]*>(.*?)<\/\1>/g)].map(([, name, inside]) =>
    name === 'ul' || name === 'ol'
      ? { name, items: [...inside!.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, item]) => readInline(item!)) }
      : ({ name, html: readInline(inside!) } as Block),
  );
}

/** The markup without the places for a partner's words, which only an element can fill. */
export function withoutPartner(markup: string): string {
  return markup.replace(/<div class="partner".*?<\/div>/g, '');
}

function readInline(html: string): string {
  return html
    .replace(/<(?!\/?(?:strong|a|time)\b)[^>]*>/g, '')
    .replace(/ (?!href=|datetime=|dir=)[\w-]+="[^"]*"/g, '')
    .trim();
}
