import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing } from '../../src/content/briefing.js';
import { tags } from '../../src/elements/catalogue.js';
import type { IframeOptions } from '../../src/embed/iframe-code.js';
import { serveForTests } from '../support/serve-for-tests.js';
import { countShown, readSourceLines } from '../support/source-lines.js';
import { assertShownOnce } from '../support/visible-text.js';
import { findFrame, frame, frameScript, host, waitForFit } from './partner-page.js';

const chosen = briefing.keyMessages.items.slice(0, 2);
const options: IframeOptions = {
  headingLevel: 4,
  messageIds: chosen.map(({ id }) => id),
  copyButtons: true,
  emailSubject: 'A question & <more>',
};

const pages: Readonly<Record<string, string>> = {
  '/all.html': host(tags.map((tag) => frame(tag)).join('') + frameScript),
  '/low.html': host(frame('policy-briefing', 'height="40"')),
  '/bare.html': host(frame('policy-briefing')),
  '/sandbox.html': host(frame('policy-briefing', 'sandbox')),
  '/scripts.html': host(frame('policy-briefing', 'sandbox="allow-scripts"') + frameScript),
  '/hidden.html': host(`<div hidden>${frame('key-messages')}</div>${frameScript}`),
  '/rules.html': host(
    `<style>iframe { height: auto !important; max-height: none }</style>${frame('key-messages')}${frameScript}`,
  ),
  '/shadow.html': host(
    `<div><template shadowrootmode="open"><div><template shadowrootmode="open">${frame('board-contact')}</template></div></template></div>${frameScript}`,
  ),
  '/options.html': host(tags.map((tag) => frame(tag, '', options)).join('')),
};

const site = serveForTests(pages);
const { open } = site;

test('iframes take the height of their content, and again when the screen is turned or the text grows', async () => {
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

test('a script that comes after the iframes makes them report their height again', async () => {
  const { page } = await open('/bare.html');
  const height = () => page.locator('iframe').evaluate((element) => (element as HTMLIFrameElement).offsetHeight);
  const before = await height();
  await page.addScriptTag({ url: '/dist/iframe-height.js' });
  await waitForFit(page, 'policy-briefing');
  assert.notEqual(await height(), before);
});

test('an iframe that was not displayed fits once it is', async () => {
  const { page } = await open('/hidden.html');
  await page.locator('div').evaluate((element) => {
    element.removeAttribute('hidden');
  });
  await waitForFit(page, 'key-messages');
});

test('an iframe in a hidden tab, where there is no layout, reports its height on loading', async () => {
  const page = await site.browser.newPage();
  await page.addInitScript(() => {
    globalThis.ResizeObserver = class {
      observe() {
        // As in a tab that is not painted: never called.
      }
    } as unknown as typeof ResizeObserver;
  });
  await page.goto(`${site.address}/all.html`);
  for (const tag of tags) await waitForFit(page, tag);
});

test('iframes set no cookie, store nothing, and request only their own page and script', async () => {
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
  test(`${path}: all text is in the iframe, once`, async () => {
    const { page } = await open(path);
    const inside = await findFrame(page, 'policy-briefing');
    const words = await inside.evaluate(() => {
      const shown = document.querySelector('policy-briefing')!;
      return ((shown.shadowRoot?.firstElementChild ?? shown) as HTMLElement).innerText.replace(/\s+/g, ' ');
    });
    assertShownOnce(words);
  });

test('an iframe in a sandbox that allows scripts reports its height', async () => {
  const { page } = await open('/scripts.html');
  const inside = await findFrame(page, 'policy-briefing');
  const height = await inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await page.waitForFunction((expected) => document.querySelector('iframe')!.offsetHeight === expected, height);
});

test('without JavaScript the iframe has all text and scrolls', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}/low.html`);
  const inside = await findFrame(page, 'policy-briefing');
  const words = (await inside.locator('body').innerText()).replace(/\s+/g, ' ');
  for (const line of readSourceLines()) assert.ok(words.includes(line), line);
  assert.ok(await inside.evaluate(() => document.documentElement.scrollHeight > innerHeight));
  await context.close();
});

test('a page’s own rule for iframes does not keep the height', async () => {
  const { page } = await open('/rules.html');
  await waitForFit(page, 'key-messages');
});

test('iframes in open shadow roots take the height of their content', async () => {
  const { page } = await open('/shadow.html');
  const inside = await findFrame(page, 'board-contact');
  const height = await inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await page.waitForFunction(
    (expected) =>
      document.querySelector('div')!.shadowRoot!.querySelector('div')!.shadowRoot!.querySelector('iframe')!
        .offsetHeight === expected,
    height,
  );
});

test('with JavaScript, options in the query are those of the element', async () => {
  const { page, told } = await open('/options.html');
  const messages = await findFrame(page, 'key-messages');
  await messages.getByRole('heading', { level: 4 }).first().waitFor();
  // The text of the page itself stays in the element as its fallback, which is not shown.
  const shown = messages.locator('key-messages li:visible');
  const expected = chosen.slice(0, countShown(chosen.length)).map(({ text }) => text.replaceAll('**', ''));
  const texts = await shown.allInnerTexts();
  assert.equal(texts.length, expected.length);
  expected.forEach((text, index) => {
    assert.ok(texts[index]!.includes(text), text);
  });
  assert.ok((await messages.locator('key-messages button').count()) > 0);
  const contact = await findFrame(page, 'board-contact');
  const href = await contact.locator('board-contact a[href^="mailto:"]:visible').getAttribute('href');
  // The subject is for questions about the text, which a withdrawn briefing does not show.
  const subject = briefing.status === 'withdrawn' ? null : options.emailSubject;
  assert.equal(new URL(href!).searchParams.get('subject'), subject);
  assert.deepEqual(told, []);
});

test('without JavaScript, the query changes nothing: all messages are there', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}/options.html`);
  const inside = await findFrame(page, 'key-messages');
  assert.equal(await inside.locator('li').count(), countShown(briefing.keyMessages.items.length));
  await context.close();
});

test('a subject in the query is one line of the email', async () => {
  const { page } = await open('/dist/iframe/board-contact.html?email-subject=a%0D%0ABcc:%20b@example.org%00%C2%85c');
  const href = await page.locator('board-contact a[href^="mailto:"]:visible').getAttribute('href');
  const subject = briefing.status === 'withdrawn' ? null : 'a Bcc: b@example.org c';
  assert.equal(new URL(href!).searchParams.get('subject'), subject);
});

test('what is not an option in the query is ignored', async () => {
  const { page, told } = await open('/dist/iframe/key-messages.html?onclick=alert(1)&style=x&hidden=&id=y&content=z');
  const names = await page
    .locator('key-messages')
    .evaluate((element) => [...element.attributes].map(({ name }) => name));
  assert.deepEqual(names, []);
  assert.deepEqual(told, []);
});

for (const tag of tags)
  test(`iframe/${tag}.html: text in <main>, no part outside a shadow tree`, async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.address}/dist/iframe/${tag}.html`);
    assert.equal(await page.locator('[part]').count(), 0);
    assert.equal(await page.locator(`main > ${tag}`).count(), 1);
    await context.close();
  });
