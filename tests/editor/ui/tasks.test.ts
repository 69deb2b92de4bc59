import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { briefing } from '../../fixtures/edition-1.js';
import {
  actionNeeded,
  button,
  EditorDriver,
  errorCount,
  field,
  phone,
  readFocus,
  readTasks,
  tab,
} from '../../support/editor-driver.js';

/** How many steps the usual tasks take, in a window of 1440 by 900 pixels. */
const driver = new EditorDriver();
before(() => driver.start());
afterEach(() => driver.closePages());
after(() => driver.stop());

const action = 'Replace the phone number.';
const third = briefing.keyMessages.items[2]!.text;

/** A pointer that counts its clicks. It scrolls with the wheel, which is no click. */
class Pointer {
  clicks = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async click(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const box = (await target.boundingBox())!;
    const { width, height } = this.#page.viewportSize()!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    assert.ok(x > 0 && y > 0 && x < width && y < height, `${String(target)} is out of view`);
    this.clicks++;
    await this.#page.mouse.click(x, y);
  }

  async download(target: Locator): Promise<void> {
    await Promise.all([this.#page.waitForEvent('download'), this.click(target)]);
  }
}

/** Presses Tab, or Shift and Tab, until what has the focus satisfies the condition, and counts. */
class Keyboard {
  tabs = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async tabTo(label: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    do {
      assert.ok(this.tabs < 200, `no way by Tab to ${label}`);
      await this.#page.keyboard.press(key);
      this.tabs++;
    } while ((await this.#page.evaluate(readName)) !== label);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.press('Control+A');
    await this.#page.keyboard.type(text);
  }
}

/** The name of what has the focus. */
function readName(): string {
  const control = document.activeElement as HTMLInputElement;
  return (control.ariaLabel ?? control.labels?.[0]?.textContent ?? control.textContent).trim();
}

test('task a: reword a message, correct a phone number, reorder, compare, share, sign off and publish: at most 11 clicks', async (context) => {
  const { page } = await driver.open();
  const pointer = new Pointer(page);
  await pointer.click(page.locator('policy-briefing [part~=message]').nth(2));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(`${third} Ask again.`);
  await pointer.click(button(page, 'Move Message 3 up'));
  await pointer.click(page.getByRole('navigation', { name: 'Sections' }).getByText('Contact'));
  await pointer.click(field(page, phone));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('01924 30x');
  await pointer.click(tab(page, /^Changes/));
  await pointer.click(errorCount(page));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('01632 960123');
  await pointer.click(tab(page, /^Share/));
  assert.equal(await errorCount(page).count(), 0);
  await pointer.click(field(page, actionNeeded));
  await page.keyboard.type(action);
  await pointer.click(button(page, 'Copy the link'));
  await pointer.download(button(page, 'Download sign-off form'));
  await pointer.download(button(page, 'Download files for publishing'));
  context.diagnostic(`${pointer.clicks} clicks`);
  assert.ok(pointer.clicks <= 11, `${pointer.clicks} clicks`);
  await page.getByRole('heading', { name: 'Publish Done' }).waitFor();
  const tasks = await readTasks(page);
  assert.ok(tasks.length === 4 && tasks.every((task) => task.endsWith(' Done')), tasks.join());
});

test('task a by keyboard: at most 40 times Tab', async (context) => {
  const { page } = await driver.open();
  const keyboard = new Keyboard(page);
  await keyboard.tabTo('Skip to the sections');
  await keyboard.press('Enter');
  await keyboard.tabTo('Messages');
  await keyboard.press('Enter');
  await keyboard.tabTo('Message 3');
  await keyboard.type(`${third} Ask again.`);
  await keyboard.tabTo('Move Message 3 up');
  await keyboard.press('Enter');
  await keyboard.tabTo('Back to the sections', 'Shift+Tab');
  await keyboard.press('Enter');
  await keyboard.tabTo('Contact');
  await keyboard.press('Enter');
  await keyboard.tabTo(phone);
  await keyboard.type('01924 30x');
  await keyboard.press('Tab', 'Shift+Tab');
  keyboard.tabs += 2;
  await errorCount(page).first().waitFor();
  assert.equal(await errorCount(page).count(), 1);
  await keyboard.type('01632 960123');
  await keyboard.tabTo('Back to the sections', 'Shift+Tab');
  await keyboard.press('Enter');
  await keyboard.tabTo('Skip the form', 'Shift+Tab');
  await keyboard.press('Enter', 'ArrowRight', 'ArrowRight');
  assert.equal(await readFocus(page), 'tab-share');
  await keyboard.tabTo(actionNeeded);
  await keyboard.type(action);
  await keyboard.tabTo('Copy the link');
  await keyboard.press('Enter');
  await keyboard.tabTo('Download sign-off form');
  await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  await keyboard.tabTo('Download files for publishing');
  await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  context.diagnostic(`${keyboard.tabs} times Tab`);
  assert.ok(keyboard.tabs <= 40, `${keyboard.tabs} times Tab`);
  await page.getByRole('heading', { name: 'Publish Done' }).waitFor();
  const tasks = await readTasks(page);
  assert.ok(tasks.length === 4 && tasks.every((task) => task.endsWith(' Done')), tasks.join());
});

test('task b1: record a review: at most 3 steps', async (context) => {
  const { page } = await driver.open();
  const pointer = new Pointer(page);
  await pointer.click(button(page, 'Record a review'));
  await pointer.click(button(page, 'Save the review'));
  await pointer.download(button(page, 'Download files for publishing'));
  context.diagnostic(`${pointer.clicks} steps`);
  assert.ok(pointer.clicks <= 3);
});

test('task b2: withdraw: at most 5 steps', async (context) => {
  const { page } = await driver.open();
  const pointer = new Pointer(page);
  await pointer.click(button(page, 'Withdraw this briefing'));
  await pointer.click(field(page, actionNeeded));
  await page.keyboard.type('The number is dead. Remove the briefing.');
  await pointer.click(button(page, 'Withdraw the briefing'));
  await pointer.download(button(page, 'Download files for publishing'));
  context.diagnostic(`${pointer.clicks} steps`);
  assert.ok(pointer.clicks <= 5);
});
