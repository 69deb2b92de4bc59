import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, serve, visit } from '../support/serve.js';
import { readSourceLines } from '../support/source-lines.js';

declare class Readability {
  constructor(document: Document);
  parse(): { readonly textContent: string } | null;
}

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve()]);
});
after(() => Promise.all([browser.close(), server.stop()]));

test('Firefox’s reader view of the iframe page has every line of the source', async () => {
  // As reader view reads it: before any script.
  const { page } = await visit(browser, `${server.address}/dist/iframe/policy-briefing.html`, (opened) =>
    opened.route('**/*.js', (route) => route.abort()),
  );
  await page.evaluate(
    await (await fetch(`${server.address}/tests/cms/projects/node_modules/@mozilla/readability/Readability.js`)).text(),
  );
  const text = await page.evaluate(
    () => new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '',
  );
  const words = text.replace(/\s+/g, ' ');
  for (const line of readSourceLines()) assert.ok(words.includes(line), line);
});
