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
  for (const line of more.filter(Boolean)) page.appendChild(document.createElement('p')).textContent = line;
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

/** Where a block goes: a list item into a list like its own. */
function placeFor(block: Element, page: Element): Element {
  if (!block.matches('li')) return page;
  const list = block.parentElement!.localName;
  const last = page.lastElementChild;
  return last?.matches(list) ? last : page.appendChild(document.createElement(list));
}

function takeOutWhatIsOurs(page: Element): void {
  for (const button of page.querySelectorAll('.actions')) button.remove();
  for (const element of page.querySelectorAll('*'))
    for (const name of element.getAttributeNames())
      if (!/^(href|datetime|lang|dir)$/.test(name)) element.removeAttribute(name);
}

function writePlain(block: Element): string {
  if (!block.matches('ol, ul')) return fold(block);
  const mark = (index: number) => (block.matches('ol') ? `${index + 1}.` : '-');
  return [...block.children].map((item, index) => `${mark(index)} ${fold(item)}`).join('\n');
}

function fold({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}
