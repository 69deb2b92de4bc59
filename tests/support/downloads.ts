import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { platforms } from '../../src/embed/cms/index.js';

/** Opens "Get the embed code" at that address and expects that every file that a platform offers there can be fetched. */
export async function assertDownloads(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${address}#address=https://host.example`);
  const links = new Set<string>();
  for (const { name } of platforms) {
    await page.getByLabel(name, { exact: true }).check();
    await page.getByRole('heading', { name: `Code for ${name}` }).waitFor();
    for (const link of await page
      .locator('a[download]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)))
      links.add(link);
  }
  await page.close();
  assert.ok(links.size > 0, 'there is a file to download');
  for (const link of links) assert.equal((await fetch(link)).status, 200, link);
}
