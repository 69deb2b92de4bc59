import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { briefing } from '../../../src/content/briefing.js';
import { limits } from '../../../src/content/text-rules.js';
import { fieldLabel } from '../../../src/editor/draft/fields.js';
import { describeSource } from '../../../src/editor/draft/describe.js';
import {
  acceptImport,
  drop,
  field,
  paste,
  PreviewDriver,
  readFocus,
  readLinkTo,
  readState,
  readValue,
  telephone,
  tool,
  write,
} from '../../support/editor-driver.js';

/** What goes wrong at the edges: of a field, of a tab, of the storage, of what is said. */
const driver = new PreviewDriver();
const open: PreviewDriver['open'] = (...where) => driver.open(...where);
before(() => driver.start());
after(() => driver.stop());

const caveat = fieldLabel('predictors.caveat');
const copied = fieldLabel('labels.copied');

test('without a caveat no predictor is compared, written or printed, and the problem is led to', async () => {
  const { page } = await open();
  await write(page, 'Predictor 2', 'Other words');
  assert.ok((await page.locator('.changes').innerText()).includes(describeSource(briefing)));
  await write(page, caveat, '');
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  for (const { text } of briefing.predictors.items) assert.ok(!printed.includes(text), text);
  await page.emulateMedia({ media: 'screen' });
  assert.equal(await tool(page, 'Save the sheet as Markdown').count(), 0);
  await tool(page, 'Save the draft as a file').click();
  assert.equal(await readFocus(page), 'problems');
});

test('the part of our own words stays open while one types in it', async () => {
  const { page } = await open();
  await page.locator('summary', { hasText: 'Our own words' }).click();
  await write(page, copied.replace(/^.*: /, ''), '');
  await page.locator('.summary a').click();
  await page.keyboard.type('It is copied');
  assert.equal(await readValue(page, copied.replace(/^.*: /, '')), 'It is copied');
});

test('a summary leads into a part that is closed', async () => {
  const { page } = await open();
  await paste(page, JSON.stringify({ ...briefing, labels: { ...briefing.labels, copied: '' } }));
  await acceptImport(page);
  await page.locator('.summary a').click();
  assert.equal(await readFocus(page), 'field-labels.copied');
});

test('the summary is in the order of the form, each problem is at its field too, and the title of the page says so', async () => {
  const { page } = await open();
  await write(page, telephone, '1');
  await write(page, 'Message 2', '');
  const links = await page.locator('.summary a').allInnerTexts();
  assert.deepEqual(
    links.map((link) => [telephone, 'Message 2'].find((name) => link.startsWith(name))),
    ['Message 2', telephone],
  );
  assert.match(await page.title(), /^Error: /);
  const described = await field(page, telephone).getAttribute('aria-describedby');
  assert.equal(await page.locator(`[id="${described!}"]`).innerText(), links[1]);
  assert.equal(await field(page, telephone).getAttribute('aria-invalid'), 'true');
  assert.ok((await page.locator('.toolbar [role=status]').innerText()).startsWith('Message 2 is empty'));
});

test('nobody is called wrong while typing, and a click that leaves the field lands where it was aimed', async () => {
  const { page } = await open();
  await page.setViewportSize({ width: 1280, height: 600 });
  await field(page, 'Kind of paper').fill('');
  assert.match(await readState(page), /no problem/);
  const target = await field(page, 'Board, as printed').boundingBox();
  await page.mouse.click(target!.x + 20, target!.y + 10);
  await page.locator('.state a', { hasText: '1 problem' }).waitFor();
  assert.equal(await readFocus(page), 'field-board');
});

test('Enter makes no second line', async () => {
  const { page } = await open();
  await field(page, 'Kind of paper').fill('One');
  await page.keyboard.press('Enter');
  await page.keyboard.type('line');
  assert.equal(await readValue(page, 'Kind of paper'), 'Oneline');
});

test('the focus is never lost: after the last item, after a report, after leaving a link', async () => {
  const { page } = await open();
  for (let left = briefing.predictors.items.length; left > 0; left--) await tool(page, 'Remove Predictor 1').click();
  assert.equal(await readFocus(page), 'predictors.items-add');
  await paste(page, 'nothing that is understood');
  assert.equal(await readFocus(page), 'import-failure');
  const { page: other } = await open();
  await write(other, 'Kind of paper', 'Theirs');
  const { page: reviewer } = await open(undefined, await readLinkTo(other));
  await tool(reviewer, 'Leave it').click();
  assert.equal(await readFocus(reviewer), 'edit');
});

test('a tab that looks at a link goes on looking while another tab writes, and leaves it to that tab’s draft', async () => {
  const { page: other } = await open();
  await write(other, 'Message 1', 'Theirs');
  const hash = await readLinkTo(other);
  const context = await driver.browser.newContext();
  const { page: looking } = await open(context, hash);
  const { page: writing } = await open(context);
  await write(writing, 'Message 1', 'Mine');
  await looking.waitForFunction(() => document.querySelector('.toolbar button')?.ariaDisabled === 'false');
  assert.equal(await readValue(looking, 'Message 1'), 'Theirs');
  assert.equal(new URL(looking.url()).hash, hash);
  await tool(looking, 'Leave it').click();
  assert.equal(await readValue(looking, 'Message 1'), 'Mine');
});

test('what is cleared in one tab is gone from the other', async () => {
  const context = await driver.browser.newContext();
  const { page } = await open(context);
  const { page: other } = await open(context);
  await write(page, 'Message 1', 'Mine');
  await other.waitForFunction(() => document.body.innerText.includes('1 change'));
  page.once('dialog', (dialog) => void dialog.accept());
  await tool(page, 'Clear the draft').click();
  await other.waitForFunction(() => document.body.innerText.includes('no changes'));
});

test('a draft too large for all its steps is kept, and says that not all can be undone', async () => {
  const { page } = await open();
  const items = Array.from({ length: limits.items }, (_, index) => ({
    id: `item-${index}`,
    text: 'x'.repeat(limits.characters),
  }));
  await paste(page, JSON.stringify({ ...briefing, keyMessages: { ...briefing.keyMessages, items } }));
  await acceptImport(page);
  for (const kind of 'abcdefghijk') await write(page, 'Kind of paper', kind);
  assert.ok(await page.getByText('not for all that can be undone').isVisible());
  await page.reload();
  assert.equal(await readValue(page, 'Kind of paper'), 'k');
  await tool(page, 'Undo').click();
  assert.equal(await readValue(page, 'Kind of paper'), 'j');
});

test('of thousands of notes the first are shown, and how many more there are', async () => {
  const { page } = await open();
  const unknown = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`unknown-${index}`, 1]));
  await paste(page, JSON.stringify({ ...briefing, ...unknown }));
  assert.ok(await page.getByText('And 19980 more.').isVisible());
});

test('a text in the encoding of Windows’ editor is read', async () => {
  const { page } = await open();
  const bytes = Buffer.from(`\ufeff- ${briefing.keyMessages.items[0]!.text}`, 'utf16le');
  await page.locator('.start summary').click();
  await page.locator('#import-file').setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: bytes });
  await page.getByRole('heading', { name: 'Check the import: notes.txt' }).waitFor();
  assert.equal(await readValue(page, 'Message 1'), briefing.keyMessages.items[0]!.text);
});

test('after a reload the last good draft is shown beside the one that is being mended', async () => {
  const { page } = await open();
  await write(page, 'Kind of paper', 'A good kind');
  await write(page, 'Board, as printed', '');
  await page.reload();
  const words = await page.locator('.stage policy-briefing').evaluate(({ shadowRoot }) => shadowRoot!.textContent);
  assert.ok(words.includes('A good kind') && words.includes(briefing.board));
});

test('a draft too long for a mail has no link, and says what to send instead', async () => {
  const { page } = await open();
  // Words that no packing makes short: the digits of a square root.
  const digits = Array.from({ length: 110 }, (_, index) => String(Math.sqrt(index + 2)).slice(2)).join(' ');
  const items = [1, 2].map((number) => ({
    id: `item-${number}`,
    text: `${number}${digits}`.slice(0, limits.characters),
  }));
  await paste(page, JSON.stringify({ ...briefing, keyMessages: { ...briefing.keyMessages, items } }));
  await acceptImport(page);
  await write(page, 'Introduction', digits.split('').reverse().join(''));
  assert.ok(await page.getByText('some mail programs cut it').isVisible());
  assert.equal(await page.locator('.send pre').count(), 0);
});

test('at 320 pixels with text twice as large it does not scroll sideways', async () => {
  const { page } = await open();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await write(page, 'Message 2', '');
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

test('a file is dropped onto a page whose paste box is closed', async () => {
  const { page } = await open();
  await drop(page, 'draft.json', JSON.stringify({ ...briefing, documentType: 'Dropped' }));
  await page.getByRole('heading', { name: 'Check the import: draft.json' }).waitFor();
  await acceptImport(page);
  assert.equal(await readValue(page, 'Kind of paper'), 'Dropped');
});
