import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { importLimits } from '../../../src/editor/draft/import-limits.js';
import { actionNeeded, button, documentType, EditorDriver, field, openImport } from '../../support/editor-driver.js';
import { briefing } from '../../fixtures/edition-1.js';

/** Texts that a browser takes long to show in a field: it needs half a minute for 900,000 Arabic digits in one word. */
const driver = new EditorDriver();
before(() => driver.start());
afterEach(() => driver.closePages());
after(() => driver.stop());

/** Puts a text into a field as a paste does, and returns what the field then has. */
const fill = (page: Page, name: string, length: number) =>
  field(page, name).evaluate((control, count) => {
    const input = control as HTMLTextAreaElement;
    input.value = '\u0663'.repeat(count);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return input.value.length;
  }, length);

/** Pastes a text into the field for an import; returns whether the browser may put it there. */
const paste = (page: Page, text: string, times: number) =>
  page.locator('#import-text').evaluate(
    (input, [unit, count]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', unit.repeat(count));
      return input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, times] as const,
  );

test('no field holds more than a saved draft may have, on the form and on the pages for rare tasks', async () => {
  const { page } = await driver.open();
  assert.equal(await fill(page, documentType, 900_000), importLimits.fieldCharacters);
  await button(page, 'Withdraw this briefing').click();
  for (const name of [actionNeeded, 'Title of the replacement (optional)', 'Web address of the replacement (optional)'])
    assert.equal(await fill(page, name, 900_000), importLimits.fieldCharacters, name);
});

test('a long text is read when it is pasted, before it is in the field; a short one when its owner says so', async () => {
  const { page } = await driver.open();
  await openImport(page);
  assert.equal(await paste(page, '\u0663', importLimits.pastedCharacters + 1), false);
  await page.locator('#import-failure').waitFor();
  assert.equal(await paste(page, `${JSON.stringify(briefing)}\n${' '.repeat(1000)}`, 20), false);
  await page.locator('#import-failure').getByText('The file is damaged').waitFor();
  assert.equal(await paste(page, `${' '.repeat(importLimits.pastedCharacters)}${JSON.stringify(briefing)}`, 1), false);
  await page.locator('#import-proposal-title').waitFor();
  await button(page, 'Cancel the import').click();
  assert.equal(await paste(page, '- a\n', 10), true);
});
