/** A piece of text for the clipboard: plain, and as HTML for those who paste it into a document. */
export interface Clip {
  readonly text: string;
  readonly html: string;
}

/**
 * What is shown, without what that selector finds, and after it more lines of ours. Taken from what is shown, so that what
 * is copied is what was read, with its languages, lists and numbers.
 */
export function makeClip(shown: Element, without: string, ...more: readonly string[]): Clip {
  const page = shown.cloneNode(true) as Element;
  for (const part of page.querySelectorAll(without)) part.remove();
  for (const line of more.filter(Boolean)) page.appendChild(document.createElement('p')).textContent = line;
  for (const element of page.querySelectorAll('*'))
    for (const name of element.getAttributeNames())
      if (!/^(href|datetime|lang|dir)$/.test(name)) element.removeAttribute(name);
  return {
    text: [...page.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li')].map(writePlain).join('').trim(),
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

/** A block of its own, or a line of its list. */
function writePlain(block: Element): string {
  const number = [...block.parentElement!.children].indexOf(block) + 1;
  const mark = block.matches('ol > li') ? `${number}. ` : block.matches('li') ? '- ' : '';
  return (block.matches('li + li') ? '\n' : '\n\n') + mark + block.textContent.replace(/\s+/g, ' ').trim();
}
