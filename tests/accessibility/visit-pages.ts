import type { Browser, Page } from 'playwright-core';
import { serve } from '../support/serve.js';
import { readingDay } from './expected-tree.js';

/** Shows each page to `look`, on the day that `expectTree` expects. */
export async function lookAt<T>(
  browser: Browser,
  bodies: readonly string[],
  look: (page: Page, body: string) => Promise<T>,
): Promise<readonly T[]> {
  const server = await serve(Object.fromEntries(bodies.map((body, index) => [`/${index}.html`, writePage(body)])));
  const page = await browser.newPage();
  const seen: T[] = [];
  try {
    await page.clock.setFixedTime(`${readingDay}T12:00:00Z`);
    for (const [index, body] of bodies.entries()) {
      await page.goto(`${server.address}/${index}.html`, { waitUntil: 'load' });
      seen.push(await look(page, body));
    }
  } finally {
    await page.close();
    await server.stop();
  }
  return seen;
}

function writePage(body: string): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title>
<script type="module" src="/dist/briefing.js"></script><body>${body}</body></html>`;
}
