import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { briefing } from '../../fixtures/edition-1.js';
import { limits } from '../../../src/content/text-rules.js';
import {
  acceptImport,
  actionNeeded,
  ageDraft,
  announcement,
  button,
  documentType,
  drop,
  EditorDriver,
  errorCount,
  openShare,
  phone,
  readSaved,
  readStatus,
  readValue,
  save,
  write,
  writeAction,
} from '../../support/editor-driver.js';
import { formatTestEditor } from '../../support/format-editor-page.js';
import { serve, visit } from '../../support/serve.js';

/** What is saved, and what becomes of it. */
const driver = new EditorDriver();
const open: EditorDriver['open'] = (...where) => driver.open(...where);
before(() => driver.start());
afterEach(() => driver.closePages());
after(() => driver.stop());

test('nothing is lost by a reload, a closed tab or a second tab: draft, errors and all that can be undone', async () => {
  const context = await driver.newContext();
  const { page } = await open(context);
  await page.getByText('No changes yet').waitFor();
  await write(page, 'Message 1', '');
  await write(page, phone, '1');
  await page.getByText(/^Saved in this browser, \d\d:\d\d/).waitFor();
  await page.reload();
  assert.equal(await readValue(page, phone), '1');
  assert.equal(await errorCount(page).innerText(), '2 errors');
  await page.close();

  const { page: later } = await open(context);
  const { page: second } = await open(context);
  await write(second, 'Message 2', 'From the second tab');
  await later.waitForFunction(() =>
    document.querySelector('header [role=status]')!.textContent.includes('updated in another tab'),
  );
  assert.equal(await readValue(later, 'Message 2'), 'From the second tab');
  while ((await button(later, 'Undo').getAttribute('aria-disabled')) !== 'true') await button(later, 'Undo').click();
  assert.equal(await readValue(later, 'Message 1'), briefing.keyMessages.items[0]!.text);
  assert.equal(await readValue(later, phone), briefing.contact.telephone.printed);
  await button(later, 'Redo').click();
  assert.equal(await readValue(later, 'Message 1'), '');
});

test('a draft that was begun before a withdrawal does not publish the briefing again', async (context) => {
  const change = {
    status: 'withdrawn',
    changedOn: briefing.edition.releasedOn,
    edition: briefing.edition.number,
    version: '1.0.1',
    actionNeeded: 'Remove it.',
  } as const;
  const { status, changedOn: statusChangedOn } = change;
  const server = await serve({
    '/before.html': await formatTestEditor(),
    '/after.html': await formatTestEditor({ status, statusChangedOn }, [change]),
  });
  context.after(() => server.stop());
  const { page } = await visit(await driver.newContext(), `${server.address}/before.html`);
  await button(page, 'Withdraw this briefing').click();
  await page.getByRole('textbox', { name: actionNeeded }).fill('A try.');
  await button(page, 'Withdraw the briefing').click();
  await button(page, 'Publish again').click();
  await button(page, 'Publish the briefing again').click();
  await write(page, 'Message 1', 'Written before');
  await page.goto(`${server.address}/after.html`);
  assert.equal(await readStatus(page), 'Status: Withdrawn');
  assert.equal(await readValue(page, 'Message 1'), 'Written before');
  await page.getByText('Draft restored.').waitFor();
  await button(page, 'Publish again').click();
  await page.getByRole('textbox', { name: actionNeeded }).fill('Use it again.');
  await button(page, 'Publish the briefing again').click();
  await page.reload();
  assert.equal(await readStatus(page), 'Status: Published');
});

test('a draft is discarded only after a question, and then from other tabs too', async () => {
  const context = await driver.newContext();
  const { page } = await open(context);
  const { page: other } = await open(context);
  const discard = button(page, 'Discard draft');
  assert.equal(await discard.getAttribute('aria-disabled'), 'true');
  await write(page, documentType, 'Mine');
  assert.equal(await discard.getAttribute('aria-disabled'), null);
  await discard.click();
  await button(page, 'Keep the draft').click();
  assert.equal(await readValue(page, documentType), 'Mine');
  await button(page, 'Discard draft').click();
  await button(page, 'Discard the draft').click();
  assert.equal(await announcement(page).innerText(), 'Draft discarded.');
  assert.equal(await readSaved(page), null);
  await other.waitForFunction(([id, text]) => (document.getElementById(id) as HTMLInputElement).value === text, [
    'field-documentType',
    briefing.documentType,
  ] as const);
  await page.reload();
  assert.equal(await readValue(page, documentType), briefing.documentType);
});

test('a draft that has been published is not there again, nor what partners had to do for it', async () => {
  const { page } = await open();
  const readAction = async () => {
    await page.reload();
    await write(page, documentType, 'Next');
    await openShare(page);
    return readValue(page, actionNeeded);
  };
  await write(page, documentType, 'Mine');
  await writeAction(page, 'Replace the title.');
  await write(page, documentType, briefing.documentType);
  assert.equal(await readAction(), 'Replace the title.');
  await write(page, documentType, briefing.documentType);
  await ageDraft(page, { introduction: 'Before' });
  assert.equal(await readAction(), '');
  assert.equal(await page.getByText('Something was published since').count(), 0);
});

test('a draft that was begun before the latest release follows it, and says what it would replace of it', async () => {
  const { page } = await open();
  const note = page.locator('#restored');
  await write(page, documentType, 'Mine');
  await write(page, 'Message 1', 'Mine');
  await ageDraft(page, { documentType: 'Before' });
  await page.getByText('Add a message').scrollIntoViewIfNeeded();
  await page.reload();
  // The note is at the top, and a reload goes to where the page was.
  await page.getByRole('link', { name: 'Something was published since' }).click();
  await page.waitForFunction(() => document.activeElement!.id === 'restored' && scrollY === 0);
  assert.equal(await readValue(page, documentType), 'Mine');
  assert.match(
    await note.innerText(),
    /Something was published since this draft was begun\. .+ would replace what was published in: Document type\. /,
  );
  await write(page, documentType, 'Mine still');
  await page.reload();
  assert.equal(await readValue(page, documentType), 'Mine still');
  await note.getByText('Something was published since').waitFor();
  await button(page, 'Discard draft').click();
  await button(page, 'Discard the draft').click();
  await note.waitFor({ state: 'detached' });
  await write(page, documentType, 'New');
  await page.reload();
  assert.equal(await note.count(), 0);
});

test('what is released while a draft is open in the browser is in the draft, and going back from it is saved', async () => {
  const released = 'Released meanwhile.';
  const server = await serve({
    '/before.html': await formatTestEditor(),
    '/after.html': await formatTestEditor({ introduction: released }),
  });
  const { page } = await visit(await driver.newContext(), `${server.address}/before.html`);
  await write(page, documentType, 'Mine');
  await page.goto(`${server.address}/after.html`);
  assert.equal(await readValue(page, 'Introduction'), released);
  assert.equal(await readValue(page, documentType), 'Mine');
  await write(page, 'Introduction', briefing.introduction);
  await page.reload();
  assert.equal(await readValue(page, 'Introduction'), briefing.introduction);
  await server.stop();
});

test('a browser that saves nothing is named as one, and the page works', async () => {
  const context = await driver.newContext();
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const { page, told } = await open(context);
  await write(page, documentType, 'Mine');
  await page.getByText('Your draft cannot be saved in this browser.').waitFor();
  assert.deepEqual(told, []);
});

test('of a draft too large for all its steps the last ones are saved, and the page says so', async () => {
  const { page } = await open();
  const items = Array.from({ length: limits.items }, (_, index) => ({
    id: `item-${index}`,
    text: 'x'.repeat(limits.characters),
  }));
  await drop(page, 'large.json', JSON.stringify({ ...briefing, keyMessages: { ...briefing.keyMessages, items } }));
  await acceptImport(page);
  for (const text of 'abcdefghijk') await write(page, documentType, text);
  await page.getByText('only the latest changes can be undone').waitFor();
  await page.reload();
  assert.equal(await readValue(page, documentType), 'k');
  await button(page, 'Undo').click();
  assert.equal(await readValue(page, documentType), 'j');
});

test('a draft too long for a link has none, and the page says what to send', async () => {
  const { page } = await open();
  // Digits of square roots, which no compression makes short.
  const digits = Array.from({ length: 110 }, (_, index) => String(Math.sqrt(index + 2)).slice(2)).join(' ');
  await write(page, 'Message 1', digits.slice(0, limits.characters));
  await write(page, 'Message 2', digits.split('').reverse().join('').slice(0, limits.characters));
  await openShare(page);
  await page.getByText('This draft is too long for a link').waitFor();
  assert.equal(await page.locator('#draft-link').count(), 0);
});

test('an unfinished draft comes back from its file, dropped anywhere', async () => {
  const { page } = await open();
  await write(page, phone, 'unfinished');
  await openShare(page);
  const json = (await save(page, 'Download the draft')).toString();
  await page.getByText('Downloaded briefing-draft.json.').first().waitFor();
  const { page: other } = await open();
  await drop(other, 'draft.json', json);
  await other.getByRole('heading', { name: 'Check the import: draft.json' }).waitFor();
  assert.equal(await readSaved(other), null);
  await acceptImport(other);
  assert.equal(await announcement(other).innerText(), 'Imported draft.json. You can undo this.');
  assert.equal(await readValue(other, phone), 'unfinished');
  await button(other, 'Undo').click();
  assert.equal(await readValue(other, phone), briefing.contact.telephone.printed);
});

test('it is one file that asks nothing of the network, and works by double-click', async () => {
  const { requests, told } = await open();
  assert.deepEqual(requests, ['/dist/editor.html']);
  const { page, told: toldFromDisk } = await visit(
    await driver.newContext(),
    pathToFileURL(resolve('dist/editor.html')).href,
  );
  await write(page, documentType, 'From the disk');
  await openShare(page);
  await page.getByText('A link to a page on your own computer does not work').waitFor();
  await page.reload();
  assert.equal(await readValue(page, documentType), 'From the disk');
  assert.deepEqual([...told, ...toldFromDisk], []);
});
