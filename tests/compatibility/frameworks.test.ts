import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { listShownTexts } from '../support/source-lines.js';
import { assertShownOnce, readShown } from '../support/visible-text.js';
import { bundlePage } from './bundle.js';
import { frameworks } from './frameworks.js';
import { findTitle, ourElement, ourScript, pageEvents, Stage, writePage } from './stage.js';

/** What a page asks of its framework to show; `null` for nothing. */
interface State {
  readonly tag: 'policy-briefing' | 'key-messages';
  readonly level: number;
  readonly messageIds?: string;
  readonly local?: string;
  /** The same as markup, for those that fetch it. */
  readonly path: string;
}

const [first, second] = briefing.keyMessages.items;
const local = '[Our own referral route]';
const slotted = `<p slot="referral-route">${local}</p>`;
const mounted: State = { tag: 'policy-briefing', level: 2, path: '/mounted.html' };
const updated: State = { tag: 'policy-briefing', level: 3, local, path: '/updated.html' };
const selected: State = { tag: 'key-messages', level: 3, messageIds: first!.id, path: '/selected.html' };

const stage = new Stage({
  '/mounted.html': ourElement,
  '/updated.html': ourElement.replace('>', ' heading-level="3">').replace('</policy', `${slotted}</policy`),
  '/selected.html': `<key-messages heading-level="3" message-ids="${first!.id}"></key-messages>`,
  '/nothing.html': '',
  '/other.html': writePage('', '<p id="other">Another page</p>'),
  ...Object.fromEntries(await Promise.all(frameworks.map(async (name) => [`/${name}.js`, await bundlePage(name)]))),
});
before(() => stage.start());
after(() => stage.stop());

const blank = writePage(ourScript, '<div id="place"></div>');
const call = (page: Page, name: string, act: string, value: unknown) =>
  page.evaluate(`import('/${name}.js').then((page) => page.${act}(${JSON.stringify(value)}))`);

for (const name of frameworks)
  describe(`A page made with ${name}`, () => {
    test('shows the briefing, changes it, shows messages in its place, and takes them away', async () => {
      const { page, told } = await stage.open(blank);
      const show = (state: State | null) => call(page, name, 'show', state);
      await show(mounted);
      await findTitle(page, 2).waitFor();
      assertShownOnce(await readShown(page));

      await show(updated);
      await findTitle(page, 3).waitFor();
      await page.getByText(local).waitFor();
      const words = await readShown(page);
      assertShownOnce(words);
      assert.equal(words.split(local).length, 2);
      await page.locator('policy-briefing .partner:not([hidden])').waitFor();

      await show(selected);
      await page.locator('key-messages').getByRole('heading', { level: 3 }).first().waitFor();
      assert.equal(await page.locator('policy-briefing').count(), 0);
      assert.deepEqual(await page.locator('key-messages li').allInnerTexts(), listShownTexts([first!]));
      assert.ok(!(await readShown(page)).includes(second!.text));
      assert.deepEqual(await page.evaluate(() => hostWatch.readListening()), pageEvents);

      await show(null);
      await page.locator('key-messages').waitFor({ state: 'detached' });
      assert.deepEqual(await page.evaluate(() => hostWatch.readListening()), []);
      assert.deepEqual(told, []);
      await page.close();
    });
  });

test('Turbo brings the page back from its cache with all text once, and so does the server', async () => {
  const html = writePage(ourScript + '<script type="module" src="/turbo.js"></script>');
  const { page, path, told } = await stage.open(html);
  for (const round of ['from the server', 'again']) {
    await call(page, 'turbo', 'visit', '/other.html');
    await page.locator('#other').waitFor();
    await page.goBack();
    await page.locator('policy-briefing').waitFor();
    assertShownOnce(await readShown(page));
    assert.ok(page.url().endsWith(path), round);
  }
  assert.deepEqual(told, []);
  await page.close();
});
