/** A piece of text for the clipboard: plain, and as HTML for those who paste it into a document. */
export interface Clip {
  readonly text: string;
  readonly html: string;
}

/**
 * What these blocks (headings, paragraphs, list items) say, in their order, and after them more lines of ours. Taken from
 * what is shown, so that what is copied is what was read; list items keep their lists and their numbers.
 */
export function makeClip(blocks: readonly Element[], ...more: readonly string[]): Clip {
  const page = document.createElement('div');
  for (const block of blocks) placeFor(block, page).append(block.cloneNode(true));
  for (const line of more) page.appendChild(document.createElement('p')).textContent = line;
  takeOutWhatIsOurs(page);
  return {
    text: [...page.children].map(writePlain).join('\n\n'),
    html: page.innerHTML.replace(/<!--.*?-->/g, ''),
  };
}

/** Puts the clip on the clipboard; `false` if the page may not. */
export async function writeClip({ text, html }: Clip): Promise<boolean> {
  try {
    const plain = new Blob([text], { type: 'text/plain' });
    const rich = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': rich })]);
    return true;
  } catch {
    return false;
  }
}

/** Selects all from the first to the last of them, for readers to copy by hand. */
export function select(blocks: readonly Element[]): void {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
}

/** Where a block goes: a list item into a list like its own. */
function placeFor(block: Element, page: Element): Element {
  const list = block.localName === 'li' ? block.parentElement?.localName : undefined;
  if (!list) return page;
  const last = page.lastElementChild;
  return last?.localName === list ? last : page.appendChild(document.createElement(list));
}

function takeOutWhatIsOurs(page: Element): void {
  for (const button of page.querySelectorAll('.actions')) button.remove();
  for (const element of page.querySelectorAll('*'))
    for (const name of element.getAttributeNames())
      if (!/^(href|datetime|lang|dir)$/.test(name)) element.removeAttribute(name);
}

function writePlain(block: Element): string {
  if (block.localName === 'ol')
    return [...block.children].map((item, index) => `${index + 1}. ${fold(item)}`).join('\n');
  if (block.localName === 'ul') return [...block.children].map((item) => `- ${fold(item)}`).join('\n');
  return fold(block);
}

function fold({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}
