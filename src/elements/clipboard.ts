/** What goes to the clipboard: plain text, and HTML for those who paste it into a document. */
export interface ClipboardContent {
  readonly text: string;
  readonly html: string;
}

/**
 * Returns what is shown, without what the selector finds, followed by more lines. It is made from what is shown, so that the
 * copy is what was read, with its languages, lists and numbers.
 */
export function createClipboardContent(
  shown: Element,
  excluding: string,
  ...lines: readonly string[]
): ClipboardContent {
  const copy = shown.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(excluding)) part.remove();
  for (const line of lines.filter(Boolean)) copy.appendChild(document.createElement('p')).textContent = line;
  for (const element of copy.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) if (!/^(href|lang|dir)$/.test(name)) element.removeAttribute(name);
  return {
    text: [...copy.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li')].map(formatBlock).join('').trim(),
    html: copy.innerHTML.replace(/<!--.*?-->/g, ''),
  };
}

/** Writes to the clipboard; `false` if the page may not. */
export async function copyToClipboard({ text, html }: ClipboardContent): Promise<boolean> {
  try {
    const plain = new Blob([text], { type: 'text/plain' });
    const rich = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': rich })]);
    return true;
  } catch {
    return false;
  }
}

/** A paragraph of its own, or a line of its list. */
function formatBlock(block: Element): string {
  const number = [...block.parentElement!.children].indexOf(block) + 1;
  const mark = block.matches('ol > li') ? `${number}. ` : block.matches('li') ? '- ' : '';
  return (block.matches('li + li') ? '\n' : '\n\n') + mark + block.textContent.replace(/\s+/g, ' ').trim();
}
