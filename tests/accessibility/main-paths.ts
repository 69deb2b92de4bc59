import type { Browser, Page } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { examples, type Example } from '../../stories/examples.js';
import { serve } from '../support/serve.js';

/** The example of that name; an error if the list has it no more. */
function findExample(name: string): Example {
  const found = examples.find((example) => example.name === name);
  if (!found) throw new Error(`stories/examples.ts has no "${name}"`);
  return found;
}

/** The ways on which most readers meet the words, by the names of their examples. */
export const mainPaths = [
  'The whole briefing with the agency’s own words',
  'Messages for an audience',
  'The predictors with one button that copies all',
  'The contact beside the agency’s own route',
].map(findExample);

/** Shows each page to `look`, on the day of the edition, whenever this runs: copies tell their age. */
export async function lookAt<T>(
  browser: Browser,
  bodies: readonly string[],
  look: (page: Page, body: string) => Promise<T>,
): Promise<readonly T[]> {
  const server = await serve(Object.fromEntries(bodies.map((body, index) => [`/${index}.html`, writePage(body)])));
  const page = await browser.newPage();
  const seen: T[] = [];
  try {
    await page.clock.setFixedTime(`${briefing.edition.releasedOn}T12:00:00Z`);
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
