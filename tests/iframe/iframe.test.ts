import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Frame, Page } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { tags, type Tag } from '../../src/static/render-element.js';
import { writeFrame } from '../../src/embed/iframe-code.js';
import { openBrowser, serve, visit } from '../support/serve.js';
import { readSourceLines } from '../support/source-lines.js';

const frameScript = '<script type="module" src="/dist/iframe-height.js"></script>';
const host = (body: string) => `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>A partner</title><style>body{margin:0}</style>${body}`;
const frame = (tag: Tag, attributes = '') =>
  writeFrame(tag, briefing, '/dist/').replace('<iframe', `<iframe ${attributes}`);

const pages: Readonly<Record<string, string>> = {
  '/all.html': host(tags.map((tag) => frame(tag)).join('') + frameScript),
  '/bare.html': host(frame('policy-briefing')),
  '/sandbox.html': host(frame('policy-briefing', 'sandbox')),
  '/scripts.html': host(frame('policy-briefing', 'sandbox="allow-scripts"') + frameScript),
  '/hidden.html': host(`<div hidden>${frame('key-messages')}</div>${frameScript}`),
  '/stranger.html': host(
    `<iframe title="Another’s" src="/shouting.html" height="100"></iframe>${frame('board-contact')}${frameScript}`,
  ),
  '/shouting.html': `<script>parent.postMessage({ type: 'safeguarding-briefing-height', height: 5000 }, '*')</script>`,
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve(pages)]);
});
after(() => Promise.all([browser.close(), server.stop()]));

const open = (path: string) => visit(browser, server.address + path);

/** The frame that shows this element, loaded. */
async function findFrame(page: Page, tag: Tag): Promise<Frame> {
  const element = await page.locator(`iframe[src$="/${tag}.html"]`).elementHandle();
  const found = (await element.contentFrame())!;
  await found.waitForLoadState();
  return found;
}

/** Waits until the frame is as high as what is in it, which is more than the height it began with. */
async function waitForFit(page: Page, tag: Tag): Promise<void> {
  await page.waitForFunction((name) => {
    const element = document.querySelector<HTMLIFrameElement>(`iframe[src$="/${name}.html"]`)!;
    const height = (element.contentDocument!.documentElement as Element | null)?.getBoundingClientRect().height ?? 0;
    return height > 0 && element.offsetHeight === Math.ceil(height);
  }, tag);
}

test('frames take the height of what is in them, and again when the screen is turned or the text grows', async () => {
  const { page, told } = await open('/all.html');
  for (const tag of tags) await waitForFit(page, tag);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const tag of tags) {
    await waitForFit(page, tag);
    assert.ok(
      await (await findFrame(page, tag)).evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      tag,
    );
  }
  const messages = await findFrame(page, 'key-messages');
  await messages.evaluate(() => {
    document.body.style.fontSize = '200%';
  });
  await waitForFit(page, 'key-messages');
  assert.deepEqual(told, []);
});

test('a script that comes after the frames makes them tell their height again', async () => {
  const { page } = await open('/bare.html');
  const height = () => page.locator('iframe').evaluate((element) => (element as HTMLIFrameElement).offsetHeight);
  const before = await height();
  await page.addScriptTag({ url: '/dist/iframe-height.js' });
  await waitForFit(page, 'policy-briefing');
  assert.notEqual(await height(), before);
});

test('a frame that was not displayed fits once it is', async () => {
  const { page } = await open('/hidden.html');
  await page.locator('div').evaluate((element) => {
    element.removeAttribute('hidden');
  });
  await waitForFit(page, 'key-messages');
});

test('a frame in a hidden tab, where nothing is laid out by itself, tells its height on loading', async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    globalThis.ResizeObserver = class {
      observe() {
        // As in a tab that is not painted: never called.
      }
    } as unknown as typeof ResizeObserver;
  });
  await page.goto(`${server.address}/all.html`);
  for (const tag of tags) await waitForFit(page, tag);
});

test('the host takes nothing from other windows, other frames, or of another shape', async () => {
  const { page } = await open('/stranger.html');
  await waitForFit(page, 'board-contact');
  assert.equal(
    await page
      .locator('iframe[src="/shouting.html"]')
      .evaluate((element) => (element as HTMLIFrameElement).offsetHeight - element.clientTop * 2),
    100,
  );
  const contact = await findFrame(page, 'board-contact');
  await page.evaluate(() => {
    const heights: string[] = [];
    Object.assign(globalThis, { heights });
    const element = document.querySelector<HTMLElement>('iframe[src$="board-contact.html"]')!;
    new MutationObserver(() => heights.push(element.style.height)).observe(element, { attributes: true });
  });
  const type = 'safeguarding-briefing-height';
  const wrong = [null, 7, type, {}, { type }, { type, height: '900' }, { type, height: -1 }, { type, height: 1.5 }];
  const right = { type, height: 900 };
  // Messages arrive in their order: when the right one was taken, the wrong ones before it had been seen.
  for (const data of [...wrong, { type, height: 1e9 }, { type: 'height', height: 800 }, right])
    await contact.evaluate((message) => {
      parent.postMessage(message, '*');
    }, data);
  await page.waitForFunction(() => (globalThis as unknown as { heights: string[] }).heights.length > 0);
  const [first] = await page.evaluate(() => (globalThis as unknown as { heights: string[] }).heights);
  assert.equal(first, `${right.height}px`);
});

test('the frame page listens to nobody', async () => {
  const { page } = await open('/all.html');
  for (const tag of tags) {
    await waitForFit(page, tag);
    const inside = await findFrame(page, tag);
    const before = await inside.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('iframe'))
        each.contentWindow!.postMessage({ type: 'safeguarding-briefing-height', height: 10, html: 'x' }, '*');
    });
    await inside.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener(
            'message',
            () => {
              resolve();
            },
            { once: true },
          );
          postMessage('seen', '*');
        }),
    );
    assert.equal(await inside.evaluate(() => document.documentElement.outerHTML), before);
  }
});

test('frames set no cookie, store nothing, and ask for their own page and script alone', async () => {
  const { page, requests } = await open('/all.html');
  for (const path of requests)
    assert.match(path, /^\/(all\.html|dist\/(iframe-height\.js|iframe\/[\w-]+\.html|[\w-]+\.js))$/);
  for (const tag of tags) {
    const inside = await findFrame(page, tag);
    assert.deepEqual(
      await inside.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]),
      ['', 0, 0, 0],
    );
    assert.equal(await inside.evaluate(() => document.documentElement.lang), briefing.lang);
    assert.notEqual(await inside.title(), '');
  }
});

for (const path of ['/bare.html', '/sandbox.html', '/scripts.html'])
  test(`${path}: all words are in the frame, once`, async () => {
    const { page } = await open(path);
    const inside = await findFrame(page, 'policy-briefing');
    const words = await inside.evaluate(() => {
      const shown = document.querySelector('policy-briefing')!;
      return ((shown.shadowRoot?.firstElementChild ?? shown) as HTMLElement).innerText.replace(/\s+/g, ' ');
    });
    for (const line of readSourceLines()) assert.equal(words.split(line).length, 2, line);
  });

test('a frame in a sandbox that allows scripts tells its height', async () => {
  const { page } = await open('/scripts.html');
  const inside = await findFrame(page, 'policy-briefing');
  const height = await inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await page.waitForFunction((expected) => document.querySelector('iframe')!.offsetHeight === expected, height);
});

test('without JavaScript the frame has all words and scrolls', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.address}/all.html`);
  const inside = await findFrame(page, 'policy-briefing');
  const words = (await inside.locator('body').innerText()).replace(/\s+/g, ' ');
  for (const line of readSourceLines()) assert.ok(words.includes(line), line);
  assert.ok(await inside.evaluate(() => document.documentElement.scrollHeight > innerHeight));
  await context.close();
});
