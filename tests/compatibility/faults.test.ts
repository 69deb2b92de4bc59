import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { listShownTexts } from '../support/source-lines.js';
import { assertShownOnce, readShown } from '../support/visible-text.js';
import { findTitle, isDefined, ourElement, ourScript, Stage, writePage } from './stage.js';

const stage = new Stage({ '/elsewhere.html': writePage('', '<p>Elsewhere</p>') });
before(() =>
  // Playwright turns the cache off by which a page comes back as it was left.
  stage.start({ ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
);
after(() => stage.stop());

const measured = (page: Page) => page.addInitScript({ path: 'tests/compatibility/measure.mjs' });
const place = (markup = ourElement) => `<div id="place">${markup}</div>`;
const open = (head: string, body = place()) => stage.open(writePage(head + ourScript, body), {}, measured);

const measure = (page: Page) =>
  page.locator('policy-briefing').evaluate((element) => hostMeasure.measure(element.shadowRoot!.firstElementChild!));
const findFaults = (page: Page) => page.locator('#place').evaluate((element) => hostMeasure.findFaults(element));

describe('An element that is', () => {
  test('moved, taken away and put back shows all text once', async () => {
    const { page, told } = await open('');
    await page.locator('policy-briefing').evaluate((element) => {
      document.body.prepend(element);
      element.remove();
      document.body.append(element);
    });
    assertShownOnce(await readShown(page));
    assert.deepEqual(told, []);
    await page.close();
  });

  test('cloned with all that is in it, from a page or a template, is whole, and leaves the first whole', async () => {
    const { page, told } = await open('', place() + `<template>${ourElement}</template>`);
    const makeCopy = {
      clone: () => document.querySelector('policy-briefing')!.cloneNode(true),
      'clone of a parent': () => document.querySelector('#place')!.cloneNode(true),
      import: () => document.importNode(document.querySelector('template')!.content, true),
      markup: () => document.createRange().createContextualFragment(document.querySelector('#place')!.innerHTML),
    };
    for (const [way, make] of Object.entries(makeCopy)) {
      await page.evaluate(`{
        const copy = document.createElement('section');
        copy.append((${make.toString()})());
        document.body.append(copy);
        document.querySelector('#place').hidden = true;
      }`);
      assertShownOnce(await readShown(page));
      await page.evaluate(() => {
        document.querySelector('section')!.remove();
        document.querySelector<HTMLElement>('#place')!.hidden = false;
      });
      assertShownOnce(await readShown(page));
      assert.deepEqual(told, [], way);
    }
    await page.close();
  });

  test('adopted into an iframe and brought back shows all text once, each time', async () => {
    const { page, told } = await open('', `${place()}<iframe title="A frame"></iframe>`);
    const before = await measure(page);
    await page.evaluate(() => {
      const inside = document.querySelector('iframe')!.contentDocument!;
      inside.body.append(document.querySelector('policy-briefing')!);
    });
    assertShownOnce(await readShown(page.frames()[1]!));
    await page.evaluate(() => {
      const inside = document.querySelector('iframe')!.contentDocument!;
      document.querySelector('#place')!.append(inside.querySelector('policy-briefing')!);
    });
    assertShownOnce(await readShown(page));
    assert.deepEqual(await measure(page), before);
    assert.deepEqual(told, []);
    await page.close();
  });

  test('three shadow roots deep, in a slot, looks as on a bare page', async () => {
    const { page, told } = await open('');
    const before = await measure(page);
    await page.evaluate(() => {
      let inner: Element = document.querySelector('policy-briefing')!;
      const outermost = document.querySelector('#place')!;
      for (let depth = 0; depth < 3; depth++) {
        const outer = document.createElement('div');
        outer.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>';
        const middle = document.createElement('div');
        middle.attachShadow({ mode: 'open' }).append(inner);
        outer.append(middle);
        inner = outer;
      }
      outermost.append(inner);
    });
    assertShownOnce(await readShown(page));
    assert.deepEqual(await measure(page), before);
    assert.deepEqual(told, []);
    await page.close();
  });
});

test('in quirks mode everything looks as in standards mode', async () => {
  const { page: standard } = await open('');
  const { page, told } = await stage.open(writePage(ourScript, place()).replace('<!doctype html>', ''), {}, measured);
  assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
  assertShownOnce(await readShown(page));
  assert.deepEqual(await measure(page), await measure(standard));
  assert.deepEqual(told, []);
  await Promise.all([page.close(), standard.close()]);
});

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
/** How readers change a page. A phone's 320 px are also 1,280 px at 400 %. */
const changes: Readonly<Record<string, { css?: string; width?: number; media?: Parameters<Page['emulateMedia']>[0] }>> =
  {
    '320 px': { width: 320 },
    '320 px, with text twice as large': { width: 320, css: 'html { font-size: 200% }' },
    '320 px, with text spaced out': { width: 320, css: spacing },
    '1,280 px, with text spaced out': { width: 1280, css: spacing },
    'forced colours': { media: { forcedColors: 'active' } },
    print: { media: { media: 'print' } },
    'writing from right to left': { css: 'body { direction: rtl }' },
  };
for (const [name, { css = '', width = 1280, media }] of Object.entries(changes))
  test(`${name}: all text once, nothing upon another or outside, no scrolling sideways`, async () => {
    const { page, told } = await open(`<style>${css}</style>`);
    await page.setViewportSize({ width, height: 800 });
    if (media) await page.emulateMedia(media);
    assertShownOnce(await readShown(page));
    assert.deepEqual(await findFaults(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual(told, []);
    await page.close();
  });

/** As the browser's translator leaves a page: every text in two font elements, in another tongue. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- translators use it
    const font = document.createElement('font');
    const roots: Node[] = [document.body];
    for (const element of document.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    for (const root of roots) {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts.filter(({ data }) => data.trim() !== '')) {
        const outer = font.cloneNode();
        const inner = outer.appendChild(font.cloneNode());
        inner.textContent = text.data.replace(/\S(.*\S)?/s, '«$&»');
        text.parentNode!.replaceChild(outer, text);
      }
    }
  });
}

test('translated by the browser and rendered again, it shows no text twice and does not break', async () => {
  const { page, told } = await open('');
  await translate(page);
  const [first] = briefing.keyMessages.items;
  for (const text of [...listShownTexts([first!]), briefing.contact.email])
    assert.ok((await readShown(page)).includes(`«${text}»`), text);
  for (const level of ['4', '2']) {
    await page.locator('policy-briefing').evaluate((element, value) => {
      element.setAttribute('heading-level', value);
      document.body.append(element);
    }, level);
    // The marks of the translation go, and what is rendered again is in the Board's own words.
    assertShownOnce((await readShown(page)).replace(/[«»]/g, '').replace(/\s+/g, ' '));
  }
  await page.locator('policy-briefing').evaluate((element) => {
    element.remove();
  });
  assert.deepEqual(told, []);
  await page.close();
});

test('translated by the browser and given other messages, it shows those', async () => {
  const [first, second, third] = briefing.keyMessages.items;
  const { page, told } = await open('', place(`<key-messages message-ids="${first!.id} ${third!.id}"></key-messages>`));
  await translate(page);
  await page.locator('key-messages').evaluate((element, id) => {
    element.setAttribute('message-ids', id);
  }, second!.id);
  assert.deepEqual(await page.locator('key-messages li').allInnerTexts(), listShownTexts([second!]));
  assert.deepEqual(told, []);
  await page.close();
});

test('brought back by the back button as it was left, it shows all text once, and follows its links', async () => {
  const { page, told } = await open('', place(`${ourElement}<key-messages></key-messages>`));
  await page.locator('policy-briefing').evaluate((element) => {
    element.setAttribute('heading-level', '4');
  });
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'As it was left' : 'Loaded anew';
    });
  });
  await page.goto(`${stage.address}/elsewhere.html`);
  // A page that comes back as it was left does not load.
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.title === 'As it was left');
  await findTitle(page, 4).waitFor();
  const [, second] = briefing.keyMessages.items;
  await page.evaluate((id) => {
    location.hash = `key-messages/${id}`;
  }, second!.id);
  for (const text of listShownTexts([second!]))
    assert.equal(await page.locator('key-messages [data-linked]').innerText(), text);
  await page.locator('key-messages').evaluate((element) => {
    element.remove();
  });
  assertShownOnce(await readShown(page));
  assert.deepEqual(told, []);
  await page.close();
});

for (const fragment of ['%', 'key-messages/%E0%A4%A', '%00'])
  test(`at an address that ends in #${fragment} all text is there once`, async () => {
    const { page, path, told } = await open('');
    await page.goto(`${stage.address}${path}#${fragment}`);
    await page.reload();
    assert.ok(await isDefined(page));
    assertShownOnce(await readShown(page));
    assert.deepEqual(told, []);
    await page.close();
  });
