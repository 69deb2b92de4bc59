import type { Browser } from 'playwright-core';
import { contestants, plain, type Contestant } from '../contestants.js';
import { pagePath, type Server } from '../server.js';
import { setDayOfRelease, visit } from '../visit.js';

/** Stops the benchmark if a contestant does not show the very words that plain HTML shows: it would be compared unfairly. */
export async function checkWords(browser: Browser, server: Server): Promise<void> {
  const expected = await readLetters(browser, server, plain);
  for (const contestant of contestants) {
    const letters = await readLetters(browser, server, contestant);
    if (letters !== expected)
      throw new Error(`${contestant.name} shows other words than plain HTML:\n${letters}\n${expected}`);
  }
}

/** What a reader sees of the three blocks, without white space, on the day of the release. */
async function readLetters(browser: Browser, server: Server, contestant: Contestant): Promise<string> {
  return visit(browser, server, 'desktop', async ({ page, open }) => {
    await setDayOfRelease(page);
    await open(pagePath(contestant));
    return (await page.locator('main').evaluate(readShown)).replace(/\s+/g, '');
  });
}

/**
 * The text of a node as it is composed for the screen: shadow roots in place, their slots filled. Shoelace's alert has a
 * clock in it that nobody sees.
 */
function readShown(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLElement) || node.hidden || node.matches('style, [role=timer]')) return '';
  const filling = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = filling.length > 0 ? filling : [...(node.shadowRoot ?? node).childNodes];
  return children.map((child) => readShown(child)).join('');
}
