import type { Browser } from 'playwright-core';
import { plainHtml, type Implementation } from '../implementations.js';
import { pagePath, type Server } from '../server.js';
import { setReleaseDate, visit } from '../visit.js';

/** Throws if an implementation does not show exactly the text of plain HTML: the comparison would be unfair. */
export async function checkText(browser: Browser, server: Server, compared: readonly Implementation[]): Promise<void> {
  const expected = await readVisibleText(browser, server, plainHtml);
  for (const implementation of compared) {
    const text = await readVisibleText(browser, server, implementation);
    if (text !== expected) throw new Error(`${implementation.name} shows other text:\n${text}\n${expected}`);
  }
}

/** The text of the three blocks without white space, on the release date. */
async function readVisibleText(browser: Browser, server: Server, implementation: Implementation): Promise<string> {
  return visit(browser, server, 'desktop', async ({ page, open }) => {
    await setReleaseDate(page);
    await open(pagePath(implementation));
    return (await page.locator('main').evaluate(readComposedText)).replace(/\s+/g, '');
  });
}

/** The text with shadow roots and slots in place. Shoelace's alert has a timer that is never visible. */
function readComposedText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLElement) || node.hidden || node.matches('style, [role=timer]')) return '';
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = assigned.length > 0 ? assigned : [...(node.shadowRoot ?? node).childNodes];
  return children.map((child) => readComposedText(child)).join('');
}
