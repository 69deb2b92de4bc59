import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type axeCore from 'axe-core';
import { readSourceLines } from '../support/source-lines.js';
import { serveForTests } from '../support/serve-for-tests.js';
import { assertShownOnce } from '../support/visible-text.js';

declare const axe: typeof axeCore;

const pages = readdirSync('demo').filter((file) => file.endsWith('.html'));
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const site = serveForTests();

const open = (file: string) => site.open(`/demo/${file}`);

test('the partner’s page shows every line of the source', async () => {
  const { page } = await open('index.html');
  const text = await page
    .locator('policy-briefing')
    .evaluate(({ shadowRoot }) => (shadowRoot!.firstElementChild as HTMLElement).innerText.replace(/\s+/g, ' '));
  for (const line of readSourceLines()) assert.ok(text.includes(line), `not shown: ${line}`);
});

test('without JavaScript the partner’s page shows every line of the source, once', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}/demo/index.html`);
  const text = (await page.locator('policy-briefing').innerText()).replace(/\s+/g, ' ');
  assertShownOnce(text);
  await context.close();
});

for (const file of pages) {
  test(`demo/${file} says the same with the script and without: no fallback differs`, async () => {
    const { page } = await open(file);
    const differing = await page.evaluate(() =>
      [...document.querySelectorAll(':state(fallback-differs)')].map(({ localName }) => localName),
    );
    assert.deepEqual(differing, []);
  });

  test(`demo/${file} takes nothing but its own files and dist, and says nothing to the console`, async () => {
    const { requests, told } = await open(file);
    for (const path of requests) assert.match(path, /^\/(demo|dist)\//);
    assert.deepEqual(told, []);
  });

  test(`demo/${file} leads only to what is there`, async () => {
    const { page } = await open(file);
    const targets = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const target of new Set(targets.filter((address) => address.startsWith(site.address)))) {
      const path = target.replace(/#.*/, '').replace(/\/$/, '/index.html');
      assert.equal((await page.request.get(path)).status(), 200, target);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 320])
      test(`demo/${file} is free of what axe finds, ${colorScheme}, ${width} px wide, and does not scroll sideways`, async () => {
        const { page } = await open(file);
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(axeSource);
        const violations = await page.evaluate(async () => {
          // A bare page is bare on purpose: no landmark, no heading of its own.
          const bare = location.pathname.endsWith('bare.html');
          const rules = Object.fromEntries(
            ['region', 'landmark-one-main', 'page-has-heading-one', 'landmark-unique'].map((rule) => [
              rule,
              { enabled: !bare },
            ]),
          );
          const { violations: found } = await axe.run({ rules });
          return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
        });
        assert.deepEqual(violations, []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      });
}
