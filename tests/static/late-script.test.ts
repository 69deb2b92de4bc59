import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Page, Route } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { tags, type Tag } from '../../src/elements/catalogue.js';
import { openBrowser, serve } from '../support/serve.js';
import { assertShownOnce, readShown } from '../support/visible-text.js';

const fallbacks = { light: '.html', shadow: '.shadow.html' } as const;
const hostText = '<p>Words of the page around it, in a paragraph of some length.</p>';

/** A page with one element, its fallback from dist, and words of the page in it, above and below. */
const page = (tag: Tag, fallback: keyof typeof fallbacks, integrity = '') => `<!doctype html><html lang="en">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A partner</title>
<style>body{font:16px/1.5 sans-serif}</style>
<script type="module" src="/dist/briefing.js"${integrity}></script>
${hostText}<${tag}>${readFileSync(`dist/fallback/${tag}${fallbacks[fallback]}`, 'utf8')}</${tag}>${hostText}`;

const wrongHash = ' integrity="sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" crossorigin';
const kinds = Object.keys(fallbacks) as (keyof typeof fallbacks)[];

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  const pages = kinds.flatMap((kind) => [
    ...tags.map((tag) => [`/${kind}/${tag}.html`, page(tag, kind)] as const),
    [`/${kind}/refused.html`, page('policy-briefing', kind, wrongHash)] as const,
  ]);
  [browser, server] = await Promise.all([openBrowser(), serve(Object.fromEntries(pages))]);
});
after(() => Promise.all([browser.close(), server.stop()]));

/** Opens the page and holds its script back until the page was painted, then lets it come and waits for the element. */
async function openLate(path: string, tag: string, viewport: { width: number; height: number }) {
  const opened = await browser.newPage({ viewport });
  // The fallback is as of its release; a year later the element would rightly say more.
  await opened.addInitScript((day) => {
    globalThis.Date = class extends Date {
      constructor() {
        super(day);
      }
    } as DateConstructor;
  }, briefing.edition.releasedOn);
  let letItCome: () => void;
  const held = new Promise<void>((resolve) => (letItCome = resolve));
  await opened.route('**/briefing.js', async (route: Route) => {
    await held;
    await route.continue();
  });
  await opened.addInitScript(() => {
    const shifts = globalThis as unknown as { shifts: number[] };
    shifts.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await opened.goto(server.address + path, { waitUntil: 'commit' });
  await painted(opened);
  const before = await readShown(opened);
  const content = await opened.evaluateHandle(
    (name) => document.querySelector(name)!.shadowRoot?.querySelector('.content'),
    tag,
  );
  letItCome!();
  await opened.waitForFunction((name) => customElements.get(name) !== undefined, tag);
  await painted(opened);
  const shift = await opened.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
  const after = await readShown(opened);
  const isKept = await content.evaluate((node) => node?.isConnected);
  await opened.close();
  return { before, after, shift, isKept };
}

/** Waits for the first contentful paint, and two frames more. */
async function painted(opened: Page): Promise<void> {
  await opened.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await opened.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve(undefined);
          }),
        ),
      ),
  );
}

const screens = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

for (const [screen, viewport] of Object.entries(screens))
  for (const tag of tags)
    for (const kind of kinds)
      test(`<${tag}> takes over from its ${kind} fallback on a ${screen}, however late`, async (context) => {
        const { before, after, shift, isKept } = await openLate(`/${kind}/${tag}.html`, tag, viewport);
        context.diagnostic(`layout shift ${shift.toFixed(4)}`);
        if (kind === 'shadow') {
          assert.equal(shift, 0);
          assert.equal(after, before);
          assert.ok(isKept, 'the nodes of the declarative root stay');
        }
        if (tag === 'policy-briefing') for (const words of [before, after]) assertShownOnce(words);
      });

for (const kind of kinds) {
  test(`without JavaScript every line of the source is there, once, from the ${kind} fallback`, async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const opened = await context.newPage();
    await opened.goto(`${server.address}/${kind}/policy-briefing.html`);
    assertShownOnce(await readShown(opened));
    await context.close();
  });

  test(`with the script blocked, and with one refused by its hash, the ${kind} fallback is shown`, async () => {
    for (const path of ['policy-briefing', 'refused']) {
      const opened = await browser.newPage();
      if (path !== 'refused') await opened.route('**/briefing.js', (route) => route.abort());
      await opened.goto(`${server.address}/${kind}/${path}.html`);
      assert.ok(await opened.evaluate(() => customElements.get('policy-briefing') === undefined));
      assertShownOnce(await readShown(opened));
      await opened.close();
    }
  });
}

test('an element that was there before its fallback shows nothing twice', async () => {
  const opened = await browser.newPage();
  await opened.goto(`${server.address}/light/policy-briefing.html`);
  await opened.evaluate(
    (markup) => {
      document.body.innerHTML = markup;
    },
    page('policy-briefing', 'shadow').replace(/<style>.*?<\/style>\n<script.*?<\/script>/s, ''),
  );
  assertShownOnce(await readShown(opened));
  await opened.close();
});
