import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { formatDate } from '../../../src/elements/templates/date.js';
import { briefing, editions, source } from '../../fixtures/edition-1.js';
import {
  actionNeeded,
  announcement,
  button,
  EditorDriver,
  errorCount,
  field,
  openChanges,
  openImport,
  openShare,
  panel,
  phone,
  readErrors,
  readFocus,
  readLinkTo,
  readPreview,
  readTasks,
  readValue,
  save,
  tab,
  write,
  writeAction,
} from '../../support/editor-driver.js';
import { Scratch } from '../../support/scratch.js';
import { serve, visit } from '../../support/serve.js';
import { writeWordDocument } from '../../support/word-document.js';
import { writeContent } from '../../support/write-content.js';

const driver = new EditorDriver();
before(() => driver.start());
afterEach(() => driver.closePages());
after(() => driver.stop());

const items = briefing.keyMessages.items;
const third = items[2]!.text;
const reworded = `${third} Ask again.`;
const { printed } = briefing.contact.telephone;
const number = '01632 960123';
const action = 'Replace the phone number.';
const fromWord = items[0]!.text.replace('serious', 'severe');
/** A Word document with the published text and another first message. */
const fromColleague = writeWordDocument({
  ...briefing,
  keyMessages: { ...briefing.keyMessages, items: [{ ...items[0]!, text: fromWord }, ...items.slice(1)] },
});

test('an owner edits, corrects an error, imports a Word document, compares, shares, signs off and publishes, and the files build the next edition', async (context) => {
  const { page, told } = await driver.open();
  await write(page, 'Message 3', reworded);

  await write(page, phone, '01924 30x');
  assert.equal(await errorCount(page).innerText(), '1 error');
  assert.match((await readErrors(page)).join(), /^Enter a phone number, like /);
  assert.ok((await readPreview(page)).includes(printed), 'the preview does not show the last valid draft');
  await page.getByText('Preview paused: fix the error').waitFor();
  await errorCount(page).click();
  assert.equal(await readFocus(page), 'field-contact.telephone.printed');

  await write(page, phone, number);
  assert.equal(await errorCount(page).count(), 0);
  const preview = await readPreview(page);
  assert.ok(preview.includes(number) && preview.includes(reworded) && preview.includes(briefing.labels.draft));
  assert.ok(!preview.includes(printed));

  await button(page, `Move Message ${items.length} up`).click();
  assert.equal(await readValue(page, `Message ${items.length - 1}`), items.at(-1)!.text);

  await openImport(page);
  const document = { name: 'board.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(fromColleague) };
  await page.getByLabel('Select a file').setInputFiles(document);
  for (const change of ['Contact', 'Message 3', 'Messages'])
    await page.getByRole('group', { name: change, exact: true }).getByRole('radio', { name: /^Keep/ }).check();
  await page.getByRole('group', { name: 'Message 1', exact: true }).getByLabel('Use the text').check();
  await button(page, 'Import these changes').click();
  assert.equal(await readValue(page, 'Message 1'), fromWord);
  assert.equal(await readValue(page, 'Message 3'), reworded);

  await openChanges(page);
  const headings = await panel(page).getByRole('heading', { level: 3 }).allInnerTexts();
  assert.ok((await panel(page).innerText()).includes('Ask again.'));

  await openShare(page);
  await button(page, 'Download files for publishing').click();
  assert.equal(await readFocus(page), 'field-actionNeeded');
  await page.getByText('Error: Enter what partners must do').last().waitFor();
  await writeAction(page, action);
  await button(page, 'Copy the link').click();
  await page.getByText('Link copied.').first().waitFor();
  const hash = new URL(await page.evaluate(() => navigator.clipboard.readText())).hash;
  assert.equal(hash, await readLinkTo(page));

  const { page: reviewer, told: toldReviewer } = await driver.open(undefined, hash);
  await reviewer.getByText('This is a shared draft. It is not published').first().waitFor();
  assert.deepEqual(
    (await reviewer.locator('main > h3').allInnerTexts()).filter((heading) => heading !== actionNeeded),
    headings,
  );
  const reviewed = (await save(reviewer, 'Download sign-off form')).toString();
  assert.ok(reviewed.includes(action) && reviewed.includes('This is a shared draft'));

  const signed = (await save(page, 'Download sign-off form')).toString();
  const files = unzipSync(await save(page, 'Download files for publishing'));
  assert.ok(signed.includes(action));
  assert.ok(
    Object.values(files).some((text) => strFromU8(text).includes(action)),
    'the files say something else than what was signed',
  );
  assert.deepEqual(await readTasks(page), [
    'Say what partners must do Done',
    'Ask a colleague to check Done',
    'Sign off Done',
    'Publish Done',
  ]);
  assert.match(await announcement(page).innerText(), /^Downloaded briefing-files\.zip/);
  assert.deepEqual([...told, ...toldReviewer], []);

  const copy = new Scratch('tests');
  context.after(() => {
    copy.remove();
  });
  writeContent(copy, briefing, editions, [source]);
  for (const [path, text] of Object.entries(files)) copy.write(path, strFromU8(text));
  // The publish step asks the developer for this, because the files do not contain the version of the package.
  const { version } = (JSON.parse(copy.read('src/content/edition-history.json')) as { version: string }[]).at(-1)!;
  const command = `npm version ${version} --no-git-tag-version`;
  await page.getByText(`runs ${command}`).waitFor();
  await copy.run('npm', ...command.split(' ').slice(1));
  const { status, stderr } = await copy.run('npm', 'run', 'build');
  assert.equal(status, 0, stderr);
  const demo = await serve({}, {}, copy.folder);
  context.after(() => demo.stop());
  const { page: partner } = await visit(driver.browser, `${demo.address}/demo/index.html`);
  const text = await partner.locator('policy-briefing').evaluate(async (element) => {
    await (element as { updateComplete?: Promise<unknown> }).updateComplete;
    return element.shadowRoot!.textContent;
  });
  for (const part of [number, reworded, fromWord]) assert.ok(text.includes(part), part);
  assert.ok(!text.includes(printed));
});

test('a change after sign-off is shown as one', async () => {
  const { page } = await driver.open();
  await write(page, 'Message 1', 'Other text');
  await writeAction(page, action);
  await save(page, 'Download sign-off form');
  await writeAction(page, 'Replace message 1.');
  assert.deepEqual(await readTasks(page), [
    'Say what partners must do Done',
    'Ask a colleague to check Not started',
    'Sign off Changed since',
    'Publish Not started',
  ]);
  await page.getByText('The draft has changed since the sign-off form was made.').waitFor();
  await button(page, 'Undo').click();
  await page.getByRole('heading', { name: 'Sign off Done' }).waitFor();
});

test('before the release of an edition, changes correct it; from then on they make the next one', async () => {
  const { page } = await driver.open();
  const { number, releasedOn } = briefing.edition;
  const day = formatDate(releasedOn, briefing.labels);
  for (const [today, status, text] of [
    [
      '2000-01-01',
      `to be released on ${day}.`,
      `Partners do not have edition ${number} yet, so your changes correct it.`,
    ],
    [releasedOn, `${day}.`, `this will be edition ${number + 1}.`],
  ] as const) {
    await page.clock.setFixedTime(`${today}T12:00:00Z`);
    await page.reload();
    await write(page, 'Message 1', `Other text, written on ${today}`);
    await openShare(page);
    await page.getByText(text).waitFor();
    await page.getByRole('form').getByText(`Edition ${number}, ${status}`).waitFor();
  }
});

test('a correction before the release may keep what partners must do, and says whose document it replaces', async () => {
  const { page } = await driver.open();
  await page.clock.setFixedTime('2000-01-01T12:00:00Z');
  await page.reload();
  await write(page, 'Message 1', 'Other text');
  await openShare(page);
  await page.getByText(`source document of edition ${briefing.edition.number}`).waitFor();
  await button(page, 'Use the same text').click();
  assert.equal(await field(page, actionNeeded).inputValue(), editions.at(-1)!.actionNeeded);
  assert.equal(await readFocus(page), 'field-actionNeeded');
  assert.equal(await button(page, 'Use the same text').count(), 0);
  await page.clock.setFixedTime(`${briefing.edition.releasedOn}T12:00:00Z`);
  await page.reload();
  await openShare(page);
  assert.equal(await page.getByText('source document of edition').count(), 0);
});

test('an edition whose date has gone by asks for another date before it is signed off', async () => {
  const { page } = await driver.open();
  await page.clock.setFixedTime('2027-03-20T12:00:00Z');
  await page.reload();
  await write(page, 'Message 1', 'Other text');
  await writeAction(page, 'Replace message 1.');
  const passed = page.getByText('The release date has passed.');
  assert.equal(await passed.count(), 0);
  await page.clock.setFixedTime('2027-03-21T12:00:00Z');
  await page.reload();
  await openShare(page);
  await passed.waitFor();
  await button(page, 'Download sign-off form').click();
  assert.equal(await readFocus(page), 'field-edition.releasedOn');
  await page.locator('#pane').getByLabel('Day').fill('21');
  assert.equal(await passed.count(), 0);
  await save(page, 'Download sign-off form');
});

test('without a change there is nothing to share, sign off or publish', async () => {
  const { page } = await driver.open();
  await openShare(page);
  await page.getByText('You have not changed anything yet.').waitFor();
  assert.deepEqual(await panel(page).getByRole('button').allInnerTexts(), ['Download the published text']);
  await tab(page, /^Changes/).click();
  await page.getByText('You have not changed anything yet.').waitFor();
  assert.equal(await field(page, 'Message 1').inputValue(), items[0]!.text);
});
