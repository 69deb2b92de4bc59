import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from '../../src/elements/catalogue.js';
import { serve } from '../support/serve.js';
import { serveForTests } from '../support/serve-for-tests.js';
import { findFrame, frame, frameScript, host, waitForFit } from './partner-page.js';

/** What iframes and other windows can send to a page with our iframes, and it to them. */
const type = 'safeguarding-briefing-height';

const pages: Readonly<Record<string, string>> = {
  '/all.html': host(tags.map((tag) => frame(tag)).join('') + frameScript),
  '/strangers.html': host(
    `<iframe title="Another’s" src="/shouting.html"></iframe><iframe title="One with others" src="/stranger.html"></iframe>${frameScript}`,
  ),
  '/other-origin.html': host(`${frame('board-contact')}${frameScript}`),
  '/stranger.html': host(
    `<iframe title="Another’s" src="/shouting.html" height="100"></iframe>${frame('board-contact')}${frameScript}`,
  ),
  '/shouting.html': `<script>parent.postMessage({ type: '${type}', height: 5000 }, '*')</script>`,
};

const { open } = serveForTests(pages);

test('the host accepts nothing from other windows, other iframes, or of another shape', async () => {
  const { page } = await open('/stranger.html');
  await waitForFit(page, 'board-contact');
  assert.equal(
    await page
      .locator('iframe[src="/shouting.html"]')
      .evaluate((element) => (element as HTMLIFrameElement).offsetHeight - element.clientTop * 2),
    100,
  );
  const contact = await findFrame(page, 'board-contact');
  const strangers = [page.mainFrame(), page.frames().find((frame) => frame.url().endsWith('/shouting.html'))!];
  await page.evaluate(() => {
    const heights: string[] = [];
    Object.assign(globalThis, { heights });
    const element = document.querySelector<HTMLElement>('iframe[src$="board-contact.html"]')!;
    new MutationObserver(() => heights.push(element.style.height)).observe(element, { attributes: true });
  });
  const wrong = [
    null,
    7,
    type,
    {},
    { type },
    { type, height: '900' },
    { type, height: -1 },
    { type, height: 1.5 },
    ...[0, -0, NaN, Infinity, -Infinity, 1e308, 5e-324, true, null, [900], '0x384', new Date(900)].map((height) => ({
      type,
      height,
    })),
    [type, 900],
    { type: [type], height: 900 },
    { TYPE: type, HEIGHT: 900 },
  ];
  const right = { type, height: 900 };
  // Messages arrive in their order: when the right one was taken, the wrong ones before it had been seen.
  for (const stranger of strangers)
    await stranger.evaluate(
      (message) => {
        parent.postMessage(message, '*');
      },
      { type, height: 700 },
    );
  for (const data of [...wrong, { type, height: 20_001 }, { type: 'height', height: 800 }, right])
    await contact.evaluate((message) => {
      parent.postMessage(message, '*');
    }, data);
  await page.waitForFunction(() => (globalThis as unknown as { heights: string[] }).heights.length > 0);
  const [first] = await page.evaluate(() => (globalThis as unknown as { heights: string[] }).heights);
  assert.equal(first, `${right.height}px`);
});

/** Opens a page and notes where its script looks for iframes. The second function sends a message from one of its windows. */
async function watchLooks(path: string) {
  const { page } = await open(path);
  await page.evaluate(() => {
    const looks: string[] = [];
    const ends: string[][] = [];
    const find = Reflect.get(document, 'querySelectorAll') as (selector: string) => unknown;
    Object.assign(globalThis, { ends });
    Object.assign(document, {
      querySelectorAll(selector: string) {
        looks.push(selector);
        return find.call(document, selector);
      },
    });
    // After the listener of the script, which came first.
    addEventListener('message', ({ data }) => {
      if (data === 'end') ends.push(looks.splice(0));
    });
  });
  const readLooks = async (data: unknown, from = page.mainFrame()) => {
    await from.evaluate((message) => {
      top!.postMessage(message, '*');
      top!.postMessage('end', '*');
    }, data);
    const looks = await page.waitForFunction(() => (globalThis as unknown as { ends: string[][] }).ends.shift());
    return looks.jsonValue();
  };
  return { page, readLooks };
}

test('the host looks for its iframes only when a message is one of ours, and comes from an iframe of its own', async () => {
  const { page, readLooks } = await watchLooks('/strangers.html');
  for (const data of [null, 7, type, [], {}, { type }, { type, height: 20_001 }, { type: 'height', height: 900 }])
    assert.deepEqual(await readLooks(data), [], JSON.stringify(data));
  const [inner, stranger] = ['/stranger.html', '/shouting.html'].map((path) =>
    page.frames().find((each) => each.parentFrame() === page.mainFrame() && each.url().endsWith(path)),
  );
  // Not all elements, of which a large page has thousands: an iframe of others could keep the page busy with messages.
  assert.deepEqual(await readLooks({ type, height: 900 }, stranger), ['iframe']);
  assert.deepEqual(await readLooks({ type, height: 900 }, inner!.childFrames()[0]), []);
});

test('the iframe page accepts no message', async () => {
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

test('a page of another origin inside one of our iframes cannot set its height', async () => {
  const { page } = await open('/other-origin.html');
  await waitForFit(page, 'board-contact');
  const other = await serve({ '/shouting.html': pages['/shouting.html']! });
  try {
    // The iframe's address attribute still names our page: what is in it went somewhere else.
    const inside = await findFrame(page, 'board-contact');
    const before = await page.locator('iframe').evaluate((element) => (element as HTMLIFrameElement).offsetHeight);
    await page.evaluate(() => {
      const origins: string[] = [];
      Object.assign(globalThis, { origins });
      addEventListener('message', ({ origin, data }: MessageEvent<{ height?: number }>) => {
        if (data.height === 5000) origins.push(origin);
      });
    });
    await inside.evaluate((url) => {
      location.href = url;
    }, `${other.address}/shouting.html`);
    const heard = await page.waitForFunction(() => (globalThis as unknown as { origins: string[] }).origins[0]);
    assert.equal(await heard.jsonValue(), other.address);
    assert.equal(
      await page.locator('iframe').evaluate((element) => (element as HTMLIFrameElement).offsetHeight),
      before,
    );
  } finally {
    await other.stop();
  }
});
