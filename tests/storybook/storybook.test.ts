import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { fragmentRules } from '../../stories/fragment-rules.js';
import { openBrowser, serve } from '../publish/serve.js';

declare const axe: typeof axeCore;
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}
const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8')) as {
  readonly entries: Readonly<Record<string, Entry>>;
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve()]);
});
after(() => Promise.all([browser.close(), server.stop()]));

/** Notes what the page tells the console, and what it asks of other hosts. */
function listen(page: Page): string[] {
  const told: string[] = [];
  page.on('console', (message) => told.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => told.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== server.address) told.push(`asks ${request.url()}`);
  });
  return told;
}

/** Opens a story or a page of the reference alone, and waits until it and its frames are drawn. */
async function open(page: Page, { id, type }: Entry): Promise<void> {
  // Storybook's own run of axe would only take time.
  await page.goto(`${server.address}/storybook-static/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
  await page.waitForFunction(() => document.body.matches('.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview'));
  assert.ok(await page.evaluate(() => document.body.matches('.sb-show-main')), 'it is shown');
  if (type === 'docs') await page.locator('.docs-story').first().waitFor();
  await Promise.all(page.frames().map((frame) => frame.waitForLoadState()));
}

/** What axe finds, in frames too; but the Board's tools are held to it by tests of their own. */
async function findBarriers(page: Page, isPage: boolean): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(axeSource);
  return page.evaluate(
    async (rules) => {
      const { violations } = await axe.run({ exclude: ['.tool'] }, { resultTypes: ['violations'], rules });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    isPage ? {} : fragmentRules,
  );
}

describe('Storybook', { concurrency: 2 }, () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every story and page: says nothing, asks nobody, and is free of what axe finds, ${colorScheme}`, async (t) => {
      const page = await browser.newPage({ colorScheme });
      const told = listen(page);
      for (const entry of Object.values(entries))
        await t.test(`${entry.id}, ${colorScheme}`, async () => {
          await page.emulateMedia({ forcedColors: entry.tags.includes('forced-colors') ? 'active' : 'none' });
          await open(page, entry);
          assert.deepEqual(await findBarriers(page, entry.tags.includes('page')), []);
          assert.deepEqual(told.splice(0), []);
        });
      await page.close();
    });
});
