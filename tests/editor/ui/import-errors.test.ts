import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { briefing, source } from '../../fixtures/edition-1.js';
import { button, EditorDriver, errorSummary, importPage, openImport, readFocus } from '../../support/editor-driver.js';

/** What the import page says once somebody wanted to import before every question was answered. */
const driver = new EditorDriver();
before(() => driver.start());
afterEach(() => driver.closePages());
after(() => driver.stop());

const title = briefing.title.text;
/** A line that belongs to no field, one change to compare, another month of the report, which is asked about twice, and no board. */
const open = `Hi Sam,\n\n${source}`
  .replace('Perceived parental', 'Apparent parental')
  .replace('July 2009', 'May 2016')
  .replace(briefing.board, '');

async function refuse(text: string): Promise<Page> {
  const { page } = await driver.open();
  await openImport(page);
  await page.locator('#import-text').fill(text);
  await button(page, 'Check the text').click();
  await button(page, 'Import these changes').click();
  return page;
}

const links = (page: Page) => errorSummary(page).getByRole('link');

/** The role and name of what has the focus, and of the group it is in. */
const readFocused = (page: Page) => page.locator(':focus').ariaSnapshot();

test('each open question is a link to the control that answers it, in the words that are beside that control', async () => {
  const page = await refuse(open);
  assert.equal(await readFocus(page), 'import-open');
  const messages = await links(page).allInnerTexts();
  assert.equal(messages.length, 5, messages.join('\n'));
  const beside = await importPage(page)
    .getByText(/^Error: ./)
    .allInnerTexts();
  assert.deepEqual(
    beside.map((text) => text.replace('Error: ', '')),
    messages,
  );
  for (const [index, message] of messages.entries()) {
    await links(page).nth(index).click();
    assert.match(await readFocused(page), /^- (?:combobox|radio|checkbox) "/);
    const described = await page.locator(':focus').evaluate((control) => {
      const owner = control.getAttribute('aria-describedby') === null ? control.closest('fieldset')! : control;
      const ids = owner.getAttribute('aria-describedby')!.split(' ');
      return ids.map((id) => document.getElementById(id)!.textContent.trim()).join(' ');
    });
    assert.ok(described.includes(message), `${message}: ${described}`);
    const isSeen = await page.locator(':focus').evaluate((control) => {
      const error = control.closest('.has-error')!.getBoundingClientRect();
      const header = document.querySelector('header')!.getBoundingClientRect();
      return error.top >= header.bottom && control.getBoundingClientRect().bottom <= innerHeight;
    });
    assert.ok(isSeen, `${message} is out of view`);
  }
});

test('by keyboard each question is answered from its link, and its link goes', async () => {
  const page = await refuse(open);
  const answers: readonly (readonly [name: RegExp, focused: RegExp, key: string])[] = [
    [/^Choose a field for line 1, or set it aside$/, /^- combobox "Line 1"/, 'ArrowDown'],
    [/^Select whether to use the text for Introduction$/, /^- radio "Use the text"/, 'Space'],
    [/^Select whether to use the text for Message 11$/, /^- radio "Use the text"/, 'Space'],
    [/^Confirm or correct “Report published”$/, /^- checkbox "This is right"/, 'Space'],
    [/^Confirm that the fields that are not/, /^- checkbox "Keep these fields as they are now"/, 'Space'],
  ];
  for (const [name, focused, key] of answers) {
    await page.locator('#import-open').focus();
    await page.keyboard.press('Tab');
    assert.match(await page.locator(':focus').innerText(), name);
    await page.keyboard.press('Enter');
    assert.match(await readFocused(page), focused);
    await page.keyboard.press(key);
    await page.keyboard.press('Tab');
    await links(page).filter({ hasText: name }).waitFor({ state: 'detached' });
  }
  await errorSummary(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Tab');
  await button(page, 'Import these changes').click();
  assert.equal(await importPage(page).count(), 0);
});

test('a question about a line that is folded away is unfolded by its link', async () => {
  const page = await refuse(source.replace(title, `${title}\n\nA second title`));
  await page.getByLabel('Line 9', { exact: true }).selectOption('title.text');
  await links(page).getByText('Assign only one line to Title').click();
  assert.match(await readFocused(page), /^- combobox "Line \d+"/);
});

test('a text with nothing new offers to cancel, and of very many questions only the first are links', async () => {
  const page = await refuse(source);
  await links(page).click();
  assert.match(await readFocused(page), /^- button "Cancel the import"/);
  await button(page, 'Cancel the import').click();
  await page.locator('#import-text').fill(source + '\n\nA remark that goes nowhere.'.repeat(30));
  await button(page, 'Check the text').click();
  await button(page, 'Import these changes').click();
  assert.equal(await links(page).count(), 20);
  await errorSummary(page).getByText('And 10 more, which are marked below.').waitFor();
});
