import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, CDPSession } from 'playwright-core';
import { tags, type Tag } from '../../../src/elements/catalogue.js';
import { openBrowser, serve, visit } from '../../support/serve.js';

const blank = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Memory</title>
<script type="module" src="/dist/briefing.js"></script><body>`;
const most = 2_000_000;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve({ '/blank.html': blank })]);
});
after(() => Promise.all([browser.close(), server.stop()]));

/** Bytes of the page's heap and its listeners, after what can be freed is freed. */
async function measure(session: CDPSession) {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, listeners: jsEventListeners };
}

type Act = (input: { readonly rounds: number; readonly tags: readonly Tag[] }) => Promise<void>;

async function grow(act: Act) {
  const { page, told } = await visit(browser, `${server.address}/blank.html`);
  // Without the script nothing would grow either.
  assert.deepEqual(told, []);
  assert.ok(await page.evaluate(() => customElements.get('policy-briefing') !== undefined));
  const session = await page.context().newCDPSession(page);
  await page.evaluate(act, { rounds: 100, tags });
  const before = await measure(session);
  await page.evaluate(act, { rounds: 10_000, tags });
  const after = await measure(session);
  await page.close();
  return { heap: after.heap - before.heap, listeners: after.listeners - before.listeners };
}

test('10,000 mounts and unmounts leave no listener and less than 2 MB', async () => {
  const grown = await grow(async ({ rounds, tags }) => {
    for (let round = 0; round < rounds; round++)
      for (const tag of tags) {
        const element = document.createElement(tag);
        element.copyButtons = round % 10 === 0;
        document.body.append(element);
        await element.updateComplete;
        element.remove();
      }
  });
  assert.equal(grown.listeners, 0);
  assert.ok(grown.heap < most, `${grown.heap} bytes`);
});

test('10,000 drafts leave no listener and less than 2 MB', async () => {
  const grown = await grow(async ({ rounds }) => {
    const element = document.body.appendChild(document.createElement('policy-briefing'));
    const published = element.content;
    for (let round = 0; round < rounds; round++) {
      element.content = { ...published, documentType: `Draft ${round}` };
      await element.updateComplete;
    }
    element.remove();
  });
  assert.equal(grown.listeners, 0);
  assert.ok(grown.heap < most, `${grown.heap} bytes`);
});
