import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { briefing } from '../../fixtures/edition-1.js';
import { limits } from '../../../src/content/text-rules.js';
import { contentField, fieldLabel, type Field } from '../../../src/editor/draft/fields.js';
import { sections } from '../../../src/editor/ui/sections.js';
import {
  announcement,
  button,
  documentType,
  EditorDriver,
  errorCount,
  errorSummary,
  field,
  openChanges,
  panel,
  phone,
  readErrors,
  readFocus,
  readPreview,
  readValue,
  waitForAnnouncement,
  write,
} from '../../support/editor-driver.js';

/** Fields, errors, lists and the focus. */
const driver = new EditorDriver();
const open: EditorDriver['open'] = (...where) => driver.open(...where);
before(() => driver.start());
afterEach(() => driver.closePages());
after(() => driver.stop());

const caveat = fieldLabel('predictors.caveat');
const items = briefing.keyMessages.items;

test('every field of the content can be edited, or is derived, or belongs to a page of its own', () => {
  const elsewhere = ['edition', 'status', 'statusChangedOn', 'replacement', 'review'];
  const shown = sections.flatMap(({ fields, advanced, list }) => [...fields, ...advanced, ...(list ? [list] : [])]);
  const list = (described: Field, path: string): string[] =>
    described.kind === 'group'
      ? Object.entries(described.fields).flatMap(([key, inner]) => list(inner, path ? `${path}.${key}` : key))
      : [path];
  for (const path of list(contentField, ''))
    assert.ok(
      [...shown, ...elsewhere].some((one) => path === one || path.startsWith(`${one}.`)),
      path,
    );
});

test('no field has an error while somebody types, and a click that leaves it lands where it was aimed', async () => {
  const { page } = await open();
  await page.setViewportSize({ width: 1280, height: 600 });
  await field(page, documentType).fill('');
  assert.equal(await errorCount(page).count(), 0);
  const target = await field(page, fieldLabel('board')).boundingBox();
  await page.mouse.click(target!.x + 20, target!.y + 10);
  await errorCount(page).waitFor();
  assert.equal(await readFocus(page), 'field-board');
});

test('an error is at its field, in the summary in the order of the form, in the title, and announced once', async () => {
  const { page } = await open();
  await write(page, phone, '1');
  assert.match(await announcement(page).innerText(), /^Error: Enter a phone number/);
  await write(page, 'Message 2', '');
  const links = await readErrors(page);
  assert.match(links[0]!, /message 2/i);
  assert.match(links[1]!, /^Enter a phone number/);
  assert.match(await page.title(), /^Error: /);
  assert.equal(await errorCount(page).innerText(), '2 errors');
  const [described] = (await field(page, phone).getAttribute('aria-describedby'))!.split(' ');
  assert.ok((await page.locator(`[id="${described!}"]`).innerText()).endsWith(links[1]!));
  assert.equal(await field(page, phone).getAttribute('aria-invalid'), 'true');
  await write(page, 'Message 1', 'Other text');
  assert.equal(await announcement(page).innerText(), '', 'known errors are announced again');
  await errorCount(page).click();
  assert.equal(await readFocus(page), 'error-summary');
});

test('a review is checked when both of its dates have been left', async () => {
  const { page } = await open();
  const last = page.getByRole('group', { name: fieldLabel('review.lastReviewed') });
  const next = page.getByRole('group', { name: fieldLabel('review.nextReview') });
  for (const [part, text] of Object.entries({ Day: '1', Month: '2', Year: '2025' }))
    await last.getByLabel(part).fill(text);
  await next.getByLabel('Day').focus();
  assert.equal(await errorCount(page).count(), 0);
  await field(page, 'Message 1').focus();
  assert.match((await readErrors(page)).join(), /^Enter the date .*next review is due$/);
  await next.getByLabel('Month').fill('3');
  await next.getByLabel('Year').fill('2028');
  await field(page, 'Message 1').focus();
  assert.match((await readErrors(page)).join(), /must include a day$/);
  await next.getByLabel('Day').fill('32');
  await field(page, 'Message 1').focus();
  assert.match((await readErrors(page)).join(), /real date/);
  await next.getByLabel('Day').fill('04');
  await field(page, 'Message 1').focus();
  assert.equal(await errorCount(page).count(), 0);
  assert.ok((await readPreview(page)).includes('1 February 2025'));
});

test('a date on which nobody can have checked the contact yet is an error beside the field', async () => {
  const { page } = await open();
  const checked = page.getByRole('group', { name: fieldLabel('contact.checkedOn') });
  for (const [part, text] of Object.entries({ Day: '1', Month: '2', Year: '2999' }))
    await checked.getByLabel(part).fill(text);
  await field(page, 'Message 1').focus();
  await checked.getByText('Enter a date that is not after today').waitFor();
});

test('a changed phone number empties the date of the check, and that is announced', async () => {
  const { page } = await open();
  const name = fieldLabel('contact.checkedOn');
  const checked = page.getByRole('group', { name });
  for (const [part, text] of Object.entries({ Day: '1', Month: '2', Year: '2025' }))
    await checked.getByLabel(part).fill(text);
  // As people do: the fields before it are left a moment after the focus has moved.
  await field(page, phone).focus();
  await field(page, phone).fill('01632 960123');
  await waitForAnnouncement(page, `${name}.`);
  assert.equal(await checked.getByLabel('Year').inputValue(), '');
  await field(page, phone).fill('01632 960124');
  await announcement(page).and(page.locator(':empty')).waitFor({ state: 'attached' });
});

test('short fields are inputs of their type, sentences are text areas without a second line', async () => {
  const { page } = await open();
  for (const [path, type] of [
    ['contact.telephone.printed', 'tel'],
    ['contact.email', 'email'],
    ['board', 'text'],
  ] as const)
    assert.equal(await page.locator(`[id="field-${path}"]`).getAttribute('type'), type);
  await field(page, 'Message 1').fill('One');
  await page.keyboard.press('Enter');
  await page.keyboard.type('line');
  assert.equal(await readValue(page, 'Message 1'), 'Oneline');
});

test('a screen reader reads a field from its beginning: the caret is at the start until somebody moves it', async () => {
  const { page } = await open();
  for (const path of ['title.text', 'introduction', 'board', 'contact.telephone.printed']) {
    const input = page.locator(`[id="field-${path}"]`);
    await input.focus();
    assert.equal(await input.evaluate((control) => (control as HTMLInputElement).selectionStart), 0, path);
  }
});

test('the characters that are left are shown from three quarters of the limit on', async () => {
  const { page } = await open();
  await field(page, 'Message 1').fill('x'.repeat(limits.characters * 0.75 - 1));
  assert.equal(await page.getByText('characters remaining').count(), 0);
  await field(page, 'Message 1').fill('x'.repeat(limits.characters - 1));
  await page.getByText('You have 1 character remaining').waitFor();
  await field(page, 'Message 1').fill('x'.repeat(limits.characters + 2));
  await page.getByText('You have 2 characters too many').waitFor();
});

test('technical fields are folded away, stay open while somebody types, and open for a link to an error', async () => {
  const { page } = await open();
  const copied = fieldLabel('labels.copied').replace(/^.*: /, '');
  await field(page, copied).waitFor({ state: 'hidden' });
  await page.locator('section[aria-labelledby=section-interface] summary').click();
  await write(page, copied, '');
  await errorSummary(page).getByRole('link').click();
  assert.equal(await readFocus(page), 'field-labels.copied');
  await page.keyboard.type('It is copied');
  assert.equal(await readValue(page, copied), 'It is copied');
});

test('Up and Down keep the pressed button under the pointer, so that a second click moves the same message on', async () => {
  const { page } = await open();
  await button(page, 'Move Message 6 up').scrollIntoViewIfNeeded();
  const box = await button(page, 'Move Message 6 up').boundingBox();
  const [x, y] = [box!.x + box!.width / 2, box!.y + box!.height / 2];
  await page.mouse.click(x, y);
  await page.mouse.click(x, y);
  assert.equal(await readValue(page, 'Message 4'), items[5]!.text);
  await waitForAnnouncement(page, `Message 5 is now 4 of ${items.length}.`);
});

test('a message is moved to a position and by its handle', async () => {
  const { page } = await open();
  await page.getByRole('combobox', { name: 'Move Message 3 to position' }).selectOption('1');
  assert.equal(await readValue(page, 'Message 1'), items[2]!.text);
  assert.equal(await readFocus(page), 'keyMessages.items[0]-position');
  await page.getByText('⠿').first().dragTo(field(page, 'Message 3'));
  assert.equal(await readValue(page, 'Message 3'), items[2]!.text);
  await openChanges(page);
  await page.getByText('You have not changed anything yet.').waitFor();
});

test('an item is added, moved to the top and removed with the keyboard alone, and each is announced', async () => {
  const { page } = await open();
  await button(page, 'Add a predictor').focus();
  await page.keyboard.press('Enter');
  assert.equal(await errorCount(page).count(), 0, 'a new item has an error before it was left');
  await page.keyboard.type('A new one');
  const count = briefing.predictors.items.length + 1;
  assert.equal(await readValue(page, `Predictor ${count}`), 'A new one');
  await page.keyboard.press('Tab');
  for (let place = count; place > 1; place--) await page.keyboard.press('Enter');
  assert.equal(await readValue(page, 'Predictor 1'), 'A new one');
  await waitForAnnouncement(page, `Predictor 2 is now 1 of ${count}.`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  assert.equal(await readFocus(page), 'predictors.items[0]-remove');
  await page.keyboard.press('Enter');
  assert.equal(await readFocus(page), 'predictors.items[0]-remove');
  await waitForAnnouncement(page, 'Predictor 1 removed. You can undo this.');
  await page.keyboard.press('Enter');
  await announcement(page)
    .and(page.getByText(/\u00a0$/))
    .waitFor({ state: 'attached' });
});

test('a removal is announced after the click is handled: before that, Orca does not say it in Firefox', async () => {
  const { page } = await open();
  const heard = await page.evaluateHandle(() => {
    const atClick: string[] = [];
    document.addEventListener('click', () => {
      atClick.push(document.querySelector('header [role=status]')!.textContent);
    });
    return atClick;
  });
  await button(page, 'Remove Message 2').click();
  await waitForAnnouncement(page, 'Message 2 removed. You can undo this.');
  assert.deepEqual(await heard.jsonValue(), ['']);
});

test('undoing is announced again after a step that announces nothing', async () => {
  const { page } = await open();
  const announced: string[] = [];
  for (const text of ['One', 'Two']) {
    await write(page, 'Message 1', text);
    await button(page, 'Undo').click();
    announced.push(await announcement(page).evaluate(({ textContent }) => textContent));
  }
  assert.deepEqual(announced, ['Undone.', 'Undone.\u00a0']);
});

test('every item says its position, before and after a change', async () => {
  const { page } = await open();
  const positions = page.getByRole('combobox', { name: /^Move Message \d+ to position$/ });
  const readPositions = () =>
    positions.evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value));
  const expected = items.map((_, index) => String(index));
  assert.deepEqual(await readPositions(), expected);
  await positions.first().selectOption('3');
  assert.deepEqual(await readPositions(), expected);
  await button(page, 'Remove Message 1').click();
  assert.deepEqual(
    await readPositions(),
    expected.slice(1).map((_, index) => String(index)),
  );
});

test('after the last item the focus goes to the button that adds one', async () => {
  const { page } = await open();
  for (let left = briefing.predictors.items.length; left > 0; left--) await button(page, 'Remove Predictor 1').click();
  assert.equal(await readFocus(page), 'predictors.items-add');
});

test('a draft without a caveat is never shown, compared or downloaded', async () => {
  const { page } = await open();
  await write(page, 'Predictor 2', 'Other text');
  await write(page, caveat, ' ');
  assert.ok((await readPreview(page)).includes(briefing.predictors.caveat));
  assert.match((await readErrors(page)).join(), /^Enter the caveat\. The predictors cannot be shown/);
  await openChanges(page);
  const shown = await panel(page).innerText();
  for (const { text } of briefing.predictors.items) assert.ok(!shown.includes(text), text);
  await page.getByRole('tab', { name: 'Share and publish' }).click();
  assert.deepEqual(await panel(page).getByRole('button').allInnerTexts(), ['Download the draft']);
  await button(page, 'Download the draft').click();
  assert.equal(await readFocus(page), 'error-summary');
});

test('of the predictors the whole list is compared, under its caveat; of the messages only what has changed', async () => {
  const { page } = await open();
  await write(page, 'Predictor 2', 'Other text');
  await write(page, 'Message 2', 'Other text too');
  await openChanges(page);
  const shown = await panel(page).innerText();
  assert.ok(shown.indexOf(briefing.predictors.caveat) > 0);
  assert.ok(shown.indexOf(briefing.predictors.caveat) < shown.indexOf(briefing.predictors.items[0]!.text));
  assert.ok(!shown.includes(items[0]!.text) && shown.includes(`${items.length - 1} unchanged`));
  await page.getByLabel('Show unchanged messages too').check();
  assert.ok((await panel(page).innerText()).includes(items[0]!.text));
});

test('bold text is bold in the changes, and both texts are there for screen readers', async () => {
  const { page } = await open();
  await write(page, 'Message 1', 'All of it is **new text** now');
  await openChanges(page);
  assert.equal(await panel(page).locator('ins strong').innerText(), 'new text');
  assert.ok(!(await panel(page).innerText()).includes('**'));
  const [changed] = await panel(page).getByRole('listitem').allInnerTexts();
  assert.match(changed!, /Before: .*\. After: All of it is new text now\.$/);
});

test('what has an error cannot be confirmed as still true', async () => {
  const { page } = await open();
  const month = fieldLabel('reportPublishedOn');
  const question = page.getByRole('group', { name: `Check: ${month}` });
  await write(page, fieldLabel('title.text'), 'Another title');
  await question.waitFor();
  await page.locator('[id="field-reportPublishedOn"]').fill('13');
  await page.locator('[id="field-reportPublishedOn"]').blur();
  await errorSummary(page).waitFor();
  assert.equal(await question.count(), 0);
});

test('what belongs to a changed title is confirmed or corrected before the draft is signed off', async () => {
  const { page } = await open();
  await write(page, fieldLabel('title.text'), 'Another title');
  await page.getByRole('tab', { name: 'Share and publish' }).click();
  const note = fieldLabel('title.note');
  await page.locator('#pane').getByRole('button', { name: note }).click();
  assert.equal(await readFocus(page), 'field-title.note');
  const question = page.getByRole('group', { name: `Check: ${note}` });
  await question.getByRole('button', { name: 'Yes, it is still true' }).click();
  assert.equal(await page.locator('#pane').getByRole('button', { name: note }).count(), 0);
  assert.equal(await announcement(page).innerText(), `${note} confirmed.`);
  await page.reload();
  assert.equal(await question.count(), 0);
});
