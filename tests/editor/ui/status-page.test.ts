import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { briefing } from '../../fixtures/edition-1.js';
import {
  actionNeeded,
  button,
  documentType,
  EditorDriver,
  errorSummary,
  field,
  openChanges,
  panel,
  readErrors,
  readFocus,
  readPreview,
  readStatus,
  save,
  tab,
  write,
  writeAction,
} from '../../support/editor-driver.js';
import { formatDate } from '../../../src/elements/templates/date.js';
import { formatTestEditor } from '../../support/format-editor-page.js';
import { serve, visit } from '../../support/serve.js';

/** The pages that record a review, withdraw, replace, and publish again. */
const driver = new EditorDriver();
before(() => driver.start());
afterEach(() => driver.closePages());
after(() => driver.stop());

test('a withdrawal has a reason, a date, a warning and a confirmation, can be reversed and undone, and goes into the files', async () => {
  const { page, told } = await driver.open();
  await button(page, 'Withdraw this briefing').click();
  assert.equal(await readFocus(page), 'page-title');
  await page.getByText('Partners’ own copies do not update.').waitFor();
  await button(page, 'Withdraw the briefing').click();
  assert.deepEqual(await readErrors(page), ['Enter what partners must do']);
  await field(page, actionNeeded).fill('The number is dead. Remove the briefing.');
  await button(page, 'Withdraw the briefing').click();
  assert.equal(await readFocus(page), 'share-title');
  const described = await page.locator('#share-title').getAttribute('aria-describedby');
  assert.match(await page.locator(`#${described!}`).innerText(), /^This draft withdraws the briefing\./);
  assert.equal(await readStatus(page), 'Status: Withdrawn');
  const isInView = (heading: HTMLElement) => {
    const { x, y } = heading.getBoundingClientRect();
    return heading.contains(document.elementFromPoint(x + 2, y + 2));
  };
  assert.ok(await page.getByRole('heading', { name: /^Status: / }).evaluate(isInView), 'the status is out of view');
  await tab(page, /^Preview/).click();
  const shown = await readPreview(page);
  assert.ok(!shown.includes(briefing.keyMessages.items[0]!.text) && /withdrawn/i.test(shown));

  await tab(page, /^Share/).click();
  const files = unzipSync(await save(page, 'Download files for publishing'));
  assert.ok(Object.values(files).some((text) => strFromU8(text).includes('The number is dead.')));

  await button(page, 'Publish again').click();
  assert.equal(await field(page, actionNeeded).count(), 0);
  await button(page, 'Publish the briefing again').click();
  assert.equal(await readStatus(page), 'Status: Published');
  await button(page, 'Undo').click();
  assert.equal(await readStatus(page), 'Status: Withdrawn');
  await button(page, 'Undo').click();
  assert.equal(await readStatus(page), 'Status: Published');
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
  await button(page, 'Save the notice').click();
  await openChanges(page);
  const shown = await panel(page).innerText();
  const { months } = briefing.labels;
  await page.getByRole('tab', { name: 'Changes (2)' }).waitFor();
  for (const text of [`19 ${months[2]!} 2027`, 'Withdrawn', 'Remove the briefing.'])
    assert.ok(shown.includes(text), `${text} is not in ${shown}`);
  for (const text of ['2027-03', 'withdrawn']) assert.ok(!shown.includes(text), text);
  assert.equal(await panel(page).getByRole('heading', { level: 3 }).count(), 2);
});

test('a notice that is published can be changed, and the files announce its correction', async (context) => {
  const notice = {
    status: 'superseded',
    statusChangedOn: briefing.edition.releasedOn,
    replacement: { title: 'The 2027 briefing', url: 'https://board.example/2027' },
  } as const;
  const { status, statusChangedOn: changedOn, replacement } = notice;
  const action = 'Use the next briefing.';
  const change = { status, changedOn, edition: 1, version: '1.0.1', actionNeeded: action, replacement };
  const server = await serve({ '/editor.html': await formatTestEditor(notice, [change]) });
  context.after(() => server.stop());
  const { page, told } = await visit(await driver.newContext(), `${server.address}/editor.html`);
  await page.clock.setFixedTime('2027-03-20T12:00:00Z');
  await page.reload();
  await button(page, 'Change the notice').click();
  assert.equal(await page.locator('#page-title').innerText(), 'Change the notice');
  assert.equal(await field(page, actionNeeded).inputValue(), action);
  await button(page, 'Save the notice').click();
  assert.deepEqual(await readErrors(page), ['Change the notice, or select Cancel']);
  await field(page, actionNeeded).fill('Use the briefing of 2028.');
  await button(page, 'Save the notice').click();
  assert.match(await page.locator('#share-status').innerText(), /^This draft corrects the published notice\./);
  assert.equal(await field(page, actionNeeded).inputValue(), 'Use the briefing of 2028.');
  await openChanges(page);
  const shown = await panel(page).innerText();
  await page.getByRole('tab', { name: 'Changes (1)' }).waitFor();
  for (const text of ['next', '2028']) assert.ok(shown.includes(text), `${text} is not in ${shown}`);
  await button(page, 'Change the notice').click();
  await field(page, 'Web address of the replacement (optional)').fill('https://board.example/2028');
  await button(page, 'Save the notice').click();
  const files = unzipSync(await save(page, 'Download files for publishing'));
  const history = JSON.parse(strFromU8(files['src/content/status-history.json']!)) as unknown[];
  assert.deepEqual(history, [
    change,
    {
      ...change,
      correctedOn: '2027-03-20',
      version: '1.0.2',
      actionNeeded: 'Use the briefing of 2028.',
      replacement: { ...replacement, url: 'https://board.example/2028' },
    },
  ]);
  assert.deepEqual(told, []);
});

test('changed text below a notice is said to leave the notice as it is, and does', async (context) => {
  const changedOn = briefing.edition.releasedOn;
  const change = { status: 'withdrawn', changedOn, edition: 1, version: '1.0.1', actionNeeded: 'Remove it.' } as const;
  const notice = { status: change.status, statusChangedOn: changedOn };
  const server = await serve({ '/editor.html': await formatTestEditor(notice, [change]) });
  context.after(() => server.stop());
  const { page } = await visit(await driver.newContext(), `${server.address}/editor.html`);
  await page.clock.setFixedTime('2027-03-20T12:00:00Z');
  await page.reload();
  await write(page, 'Message 1', 'Ask what life is like for the child.');
  await writeAction(page, 'Read the new text.');
  assert.match(
    await page.locator('#share-status').innerText(),
    /^The briefing stays withdrawn, with the same notice\./,
  );
  const files = unzipSync(await save(page, 'Download files for publishing'));
  assert.equal(files['src/content/status-history.json'], undefined);
});

test('the status says when the next review is due, and that it was', async (context) => {
  const review = { lastReviewed: '2026-01-10', nextReview: '2027-01-10' };
  const server = await serve({ '/editor.html': await formatTestEditor({ review }) });
  context.after(() => server.stop());
  const { page } = await visit(await driver.newContext(), `${server.address}/editor.html`);
  for (const [today, verb] of [
    ['2026-12-20', 'is'],
    ['2027-03-20', 'was'],
  ] as const) {
    await page.clock.setFixedTime(`${today}T12:00:00Z`);
    await page.reload();
    const due = formatDate(review.nextReview, briefing.labels);
    await page
      .getByRole('region', { name: /^Status: / })
      .getByText(`The next review ${verb} due on ${due}.`)
      .waitFor();
  }
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
  const errors = await readErrors(page);
  assert.deepEqual(
    errors.map((text) => /partners|today|title/.exec(text)?.[0]),
    ['partners', 'today', 'title'],
  );
  await page.getByLabel('Year').fill(String(new Date().getFullYear()));
  await field(page, actionNeeded).fill('Use the new briefing.');
  await button(page, 'Replace the briefing').click();
  assert.deepEqual(await readErrors(page), ['Enter the title of the briefing that replaces this one']);
  await errorSummary(page).getByRole('link').click();
  assert.equal(await readFocus(page), 'page-replacement.title');
  await page.keyboard.type('The 2027 briefing');
  await field(page, 'Web address of the replacement (optional)').fill('http://example.org');
  await button(page, 'Replace the briefing').click();
  assert.match((await readErrors(page)).join(), /^Enter a web address that starts with https:/);
  await field(page, 'Web address of the replacement (optional)').fill('https://example.org/2027');
  await button(page, 'Replace the briefing').click();
  assert.equal(await readStatus(page), 'Status: Replaced');
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
  await note.waitFor();
});

test('a new review is not dated before the last one, which is corrected in the form', async () => {
  const review = { lastReviewed: '2026-01-10', nextReview: '2027-01-10' };
  const server = await serve({ '/editor.html': await formatTestEditor({ review }) });
  const { page } = await visit(await driver.newContext(), `${server.address}/editor.html`);
  await button(page, 'Record a review').click();
  await page.locator('[id="page-review.lastReviewed-year"]').fill('2025');
  await button(page, 'Save the review').click();
  await page.locator('#page-errors').getByText('Enter a date on or after 10 January 2026').waitFor();
  await button(page, 'Cancel').click();
  const year = page.locator('[id="field-review.lastReviewed-year"]');
  await year.fill('2025');
  await year.blur();
  await page
    .getByRole('region', { name: /^Status/ })
    .getByText('Last reviewed 10 January 2025.')
    .waitFor();
  await server.stop();
});

test('a review with wrong dates is refused, and Back closes the page', async () => {
  const { page } = await driver.open();
  await button(page, 'Record a review').click();
  await page.locator('[id="page-review.nextReview-year"]').fill('2001');
  await button(page, 'Save the review').click();
  assert.equal((await readErrors(page)).length, 1);
  await page.goBack();
  assert.equal(await page.locator('#page-title').count(), 0);
  await page.getByText('No review recorded.').first().waitFor();
});
