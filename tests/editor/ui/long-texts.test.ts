import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { limits } from '../../../src/content/text-rules.js';
import { importLimits } from '../../../src/editor/draft/import-limits.js';
import { formatLink } from '../../../src/editor/draft/share-link.js';
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

const alerts = (page: Page) => page.getByRole('alert').filter({ hasText: /./ });

test('a text that no draft can hold is refused with a sentence and changes nothing, on the form and on the pages for rare tasks', async () => {
  const { page } = await driver.open();
  assert.equal(await fill(page, documentType, 900_000), briefing.documentType.length);
  assert.equal(
    await alerts(page).innerText(),
    `${documentType} must be 2,000 characters or less. With what you added it would have 900,000, so nothing was added.`,
  );
  const described = await field(page, documentType).getAttribute('aria-describedby');
  assert.ok(described!.split(' ').includes((await alerts(page).getAttribute('id'))!), 'the field is described by it');
  await field(page, documentType).fill('Briefing');
  assert.equal(await alerts(page).count(), 0);
  await button(page, 'Withdraw this briefing').click();
  const names = [actionNeeded, 'Title of the replacement (optional)', 'Web address of the replacement (optional)'];
  for (const name of names) {
    await field(page, name).fill('https://example.org');
    assert.equal(await fill(page, name, 900_000), 'https://example.org'.length, name);
  }
  assert.equal(await alerts(page).count(), names.length);
});

test('a text that is too long to be published is kept as it is, with an error once the field is left', async () => {
  const { page } = await driver.open();
  const length = importLimits.fieldCharacters;
  assert.equal(await fill(page, 'Introduction', length), length);
  assert.equal(await alerts(page).count(), 0);
  await page
    .getByText(`You have ${(length - limits.characters).toLocaleString('en-GB')} characters too many`)
    .waitFor();
  await field(page, 'Introduction').focus();
  await field(page, 'Introduction').blur();
  await page.getByRole('link', { name: 'Introduction must be 2,000 characters or less' }).waitFor();
  assert.equal(
    await field(page, 'Introduction')
      .inputValue()
      .then((text) => text.length),
    length,
  );
});

test('a shared draft of nothing but marks for bold is shown with few nodes', async () => {
  const introduction = '**'.repeat(importLimits.fieldCharacters / 2);
  const draft = { content: { ...briefing, introduction }, actionNeeded: '' };
  const { page } = await driver.open(undefined, `#${formatLink(draft, briefing)}`);
  const count = await page.getByRole('main').evaluate((main) => {
    const nodes = document.createTreeWalker(main);
    let nodeCount = 0;
    while (nodes.nextNode()) nodeCount++;
    return nodeCount;
  });
  assert.ok(count < 2000, `${count} nodes`);
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
