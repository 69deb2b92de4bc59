import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { briefing } from '../../fixtures/edition-1.js';
import {
  actionNeeded,
  button,
  documentType,
  EditorDriver,
  field,
  openChanges,
  readFocus,
  readPreview,
  save,
  tab,
  write,
} from '../../support/editor-driver.js';

/** The pages that record a review, withdraw, replace, and publish again. */
const driver = new EditorDriver();
before(() => driver.start());
afterEach(() => driver.closePages());
after(() => driver.stop());

test('a withdrawal has a reason, a date, a warning and a confirmation, can be reversed and undone, and goes into the files', async () => {
  const { page, told } = await driver.open();
  await button(page, 'Withdraw this briefing').click();
  assert.equal(await readFocus(page), 'page-title');
  assert.ok(await page.getByText('Partners’ own copies do not update.').isVisible());
  await button(page, 'Withdraw the briefing').click();
  assert.equal(await page.locator('.error-summary li').innerText(), 'Enter what partners must do');
  await field(page, actionNeeded).fill('The number is dead. Remove the briefing.');
  await button(page, 'Withdraw the briefing').click();
  assert.equal(await readFocus(page), 'share-title');
  const described = await page.locator('#share-title').getAttribute('aria-describedby');
  assert.match(await page.locator(`#${described!}`).innerText(), /^This draft withdraws the briefing\./);
  assert.equal(await page.locator('.status-card .tag').innerText(), 'Withdrawn');
  await tab(page, /^Preview/).click();
  const shown = await readPreview(page);
  assert.ok(!shown.includes(briefing.keyMessages.items[0]!.text) && /withdrawn/i.test(shown));

  await tab(page, /^Share/).click();
  const files = unzipSync(await save(page, 'Download files for publishing'));
  assert.ok(Object.values(files).some((text) => strFromU8(text).includes('The number is dead.')));

  await button(page, 'Publish again').click();
  await button(page, 'Publish the briefing again').click();
  assert.equal(await page.locator('.status-card .tag').innerText(), 'Published');
  await button(page, 'Undo').click();
  assert.equal(await page.locator('.status-card .tag').innerText(), 'Withdrawn');
  await button(page, 'Undo').click();
  assert.equal(await page.locator('.status-card .tag').innerText(), 'Published');
  assert.deepEqual(told, []);
});

test('a notice that is not published yet can be changed, and the changes name status and date as people do', async () => {
  const { page } = await driver.open();
  await page.clock.setFixedTime('2027-03-20T12:00:00Z');
  await page.reload();
  await button(page, 'Withdraw this briefing').click();
  await field(page, actionNeeded).fill('Remove the briefing.');
  await button(page, 'Withdraw the briefing').click();
  await button(page, 'Change the notice').click();
  assert.equal(await field(page, actionNeeded).inputValue(), 'Remove the briefing.');
  await page.getByLabel('Day').fill('19');
  await button(page, 'Withdraw the briefing').click();
  await openChanges(page);
  const shown = await page.locator('.pane').innerText();
  const { months } = briefing.labels;
  for (const text of ['Changes (2)', `19 ${months[2]!} 2027`, 'Withdrawn', 'Remove the briefing.'])
    assert.ok(shown.includes(text), `${text} is not in ${shown}`);
  for (const text of ['2027-03', 'withdrawn']) assert.ok(!shown.includes(text), text);
  assert.equal(await page.locator('.pane h3').count(), 2);
});

test('a notice in place of another one is dated today, not as the other one', async () => {
  const { page } = await driver.open();
  await page.clock.setFixedTime('2027-03-20T12:00:00Z');
  await page.reload();
  await button(page, 'Withdraw this briefing').click();
  await field(page, actionNeeded).fill('Remove the briefing.');
  await page.getByLabel('Day').fill('2');
  await button(page, 'Withdraw the briefing').click();
  await button(page, 'Replace this briefing').click();
  assert.equal(await page.getByLabel('Day').inputValue(), '20');
  assert.equal(await field(page, actionNeeded).inputValue(), '');
});

test('a replacement needs its title, and its address has to be one', async () => {
  const { page } = await driver.open();
  await button(page, 'Replace this briefing').click();
  await page.getByLabel('Year').fill('2999');
  await button(page, 'Replace the briefing').click();
  const errors = await page.locator('.error-summary li').allInnerTexts();
  assert.deepEqual(
    errors.map((text) => /partners|today|title/.exec(text)?.[0]),
    ['partners', 'today', 'title'],
  );
  await page.getByLabel('Year').fill(String(new Date().getFullYear()));
  await field(page, actionNeeded).fill('Use the new briefing.');
  await button(page, 'Replace the briefing').click();
  assert.equal(
    await page.locator('.error-summary li').innerText(),
    'Enter the title of the briefing that replaces this one',
  );
  await page.locator('.error-summary a').click();
  assert.equal(await readFocus(page), 'page-replacement.title');
  await page.keyboard.type('The 2027 briefing');
  await field(page, 'Web address of the replacement (optional)').fill('http://example.org');
  await button(page, 'Replace the briefing').click();
  assert.match(await page.locator('.error-summary li').innerText(), /^Enter a web address that starts with https:/);
  await field(page, 'Web address of the replacement (optional)').fill('https://example.org/2027');
  await button(page, 'Replace the briefing').click();
  assert.equal(await page.locator('.status-card .tag').innerText(), 'Replaced');
  await tab(page, /^Preview/).click();
  assert.ok((await readPreview(page)).includes('The 2027 briefing'));
});

test('a page for the status says if the draft changes the text, too', async () => {
  const { page } = await driver.open();
  const note = page.getByText('Your draft also changes the text.');
  await button(page, 'Record a review').click();
  assert.equal(await note.count(), 0);
  await button(page, 'Cancel').click();
  await write(page, documentType, 'Another kind');
  await button(page, 'Record a review').click();
  assert.ok(await note.isVisible());
});

test('a review with wrong dates is refused, and Back closes the page', async () => {
  const { page } = await driver.open();
  await button(page, 'Record a review').click();
  await page.locator('[id="page-review.nextReview-year"]').fill('2001');
  await button(page, 'Save the review').click();
  assert.equal(await page.locator('.error-summary li').count(), 1);
  await page.goBack();
  assert.equal(await page.locator('#page-title').count(), 0);
  assert.ok(await page.getByText('No review recorded.').first().isVisible());
});
