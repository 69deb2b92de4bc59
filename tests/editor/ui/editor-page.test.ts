import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type axeCore from 'axe-core';
import { briefing } from '../../../src/content/briefing.js';
import { fieldLabel } from '../../../src/editor/draft/fields.js';
import { importLimits } from '../../../src/editor/draft/import-limits.js';
import {
  acceptImport,
  drop,
  field,
  paste,
  PreviewDriver,
  readFocus,
  readLinkTo,
  readShown,
  readState,
  readValue,
  save,
  telephone,
  tool,
  write,
} from '../../support/editor-driver.js';
import { Scratch } from '../../support/scratch.js';
import { serve, visit } from '../../support/serve.js';

declare const axe: typeof axeCore;
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const { printed } = briefing.contact.telephone;
const driver = new PreviewDriver();
const open: PreviewDriver['open'] = (...where) => driver.open(...where);
before(() => driver.start());
after(() => driver.stop());

const items = briefing.keyMessages.items;
const third = items[2]!.text;
const reworded = third.replace('most of the', 'many');
const number = '01632 960123';

test('an owner rewords a message, breaks and mends the number, moves a message, shares the draft and releases it', async (context) => {
  const { page, told } = await open();
  await write(page, 'Message 3', reworded);
  assert.match(await readState(page), /1 change, no problem/);

  await write(page, telephone, '01924 30x');
  const [summary] = await page.locator('.summary a').allInnerTexts();
  assert.match(summary!, new RegExp(`^${telephone} must be a telephone number .*\\.$`));
  assert.equal(await page.locator('[id="field-contact.telephone.printed-problem"]').innerText(), summary);
  assert.ok((await readShown(page)).includes(printed), 'the last good draft is not shown');
  assert.ok(await page.getByText('The last draft without a problem is shown').isVisible());
  await page.locator('.summary a').click();
  assert.equal(await readFocus(page), 'field-contact.telephone.printed');

  await write(page, telephone, number);
  assert.equal(await page.locator('.summary').count(), 0);
  const readers = await readShown(page);
  assert.ok(readers.includes(number) && readers.includes(reworded) && readers.includes(briefing.labels.draft));
  assert.ok(!readers.includes(printed));

  await tool(page, 'Move Message 14 up').click();
  assert.equal(await readValue(page, 'Message 13'), items[13]!.text);
  assert.equal(await page.evaluate(() => document.activeElement?.ariaLabel), 'Move Message 13 up');

  const { page: reviewer } = await open(undefined, await readLinkTo(page));
  assert.ok(await reviewer.getByText('comes from whoever gave you the link').isVisible());
  assert.equal(await readValue(reviewer, telephone), number);
  assert.deepEqual(
    await reviewer.locator('.changes :is(dt, .mark)').allInnerTexts(),
    await page.locator('.changes :is(dt, .mark)').allInnerTexts(),
  );

  await tool(page, 'Save the files for the repository').click();
  assert.match((await page.locator('.summary a').allInnerTexts())[0]!, /^Who must act is empty/);
  await write(page, 'Who must act', 'Every partner: replace the telephone number.');
  const files = unzipSync(await save(page, 'Save the files for the repository'));
  assert.deepEqual(told, []);

  const copy = new Scratch();
  context.after(() => {
    copy.remove();
  });
  for (const [path, text] of Object.entries(files)) copy.write(path, strFromU8(text));
  const { status, stderr } = copy.run('npm', 'run', 'build');
  assert.equal(status, 0, stderr);
  const demo = await serve({}, {}, copy.folder);
  const { page: partner } = await visit(driver.browser, `${demo.address}/demo/index.html`);
  const words = await partner.locator('policy-briefing').evaluate(({ shadowRoot }) => shadowRoot!.textContent);
  await demo.stop();
  for (const text of [number, reworded, `Edition ${briefing.edition.number + 1} of`])
    assert.ok(words.includes(text), text);
  assert.ok(!words.includes(printed) && !words.includes(third));
});

test('nothing is lost by a reload, a closed tab, or a second tab: draft, problems and all that can be undone', async () => {
  const context = await driver.browser.newContext();
  const { page } = await open(context);
  await write(page, 'Message 1', '');
  await write(page, telephone, '1');
  await page.reload();
  assert.equal(await readValue(page, telephone), '1');
  assert.match(await readState(page), /2 problems/);
  await page.close();

  const { page: later } = await open(context);
  const { page: second } = await open(context);
  await write(second, 'Message 2', 'From the second tab');
  await later.waitForFunction(() => document.body.innerText.includes('Another tab'));
  assert.equal(await readValue(later, 'Message 2'), 'From the second tab');
  while ((await tool(later, 'Undo').getAttribute('aria-disabled')) === 'false') await tool(later, 'Undo').click();
  assert.equal(await readValue(later, 'Message 1'), items[0]!.text);
  assert.equal(await readValue(later, telephone), printed);
  await tool(later, 'Redo').click();
  assert.equal(await readValue(later, 'Message 1'), '');
});

test('a draft from a link is not kept before it is changed, and leads back to one’s own', async () => {
  const { page: other } = await open();
  await write(other, 'Message 1', 'By somebody else');
  const hash = await readLinkTo(other);

  const context = await driver.browser.newContext();
  const { page } = await open(context);
  await write(page, 'Message 1', 'By me');
  await page.evaluate((fragment) => (location.hash = fragment), hash);
  await page.getByText('comes from whoever gave you the link').waitFor();
  assert.equal(await readValue(page, 'Message 1'), 'By somebody else');
  const { page: again } = await open(context);
  assert.equal(await readValue(again, 'Message 1'), 'By me');

  await tool(page, 'Leave it').click();
  assert.equal(await readValue(page, 'Message 1'), 'By me');
  assert.equal(new URL(page.url()).hash, '');
});

test('what is typed upon a draft from a link survives a reload, and still says where it came from', async () => {
  const { page: other } = await open();
  await write(other, 'Message 1', 'By somebody else');
  const hash = await readLinkTo(other);
  const { page } = await open(undefined, hash);
  await write(page, 'Message 2', 'By the reviewer');
  assert.equal(new URL(page.url()).hash, '');
  await page.reload();
  assert.equal(await readValue(page, 'Message 2'), 'By the reviewer');
  assert.ok(await page.getByText('comes from whoever gave you the link').isVisible());
});

for (const fragment of ['#draft=', '#draft=00000000.AAAA', '#draft=%E0%A4%A', '#something-else', '#%'])
  test(`a broken link says so or is ignored, and the published words stand: ${fragment}`, async () => {
    const { page, told } = await open(undefined, fragment);
    assert.equal(await page.locator('.summary').count(), fragment.startsWith('#draft') ? 1 : 0);
    assert.equal(await readValue(page, telephone), printed);
    assert.deepEqual(told, []);
  });

const zip = Buffer.from('PK\u0003\u0004 and more');
const files: Record<string, Buffer> = {
  'letter.txt': Buffer.from('Dear all, here is the briefing.'),
  'letter.docx': zip,
  'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255]),
  'empty.txt': Buffer.alloc(0),
  'package.json': Buffer.from('{"name": "x"}'),
  'deep.json': Buffer.from('{"keyMessages":'.repeat(60_000)),
};
test('a wrong file is refused with a sentence, within a second, and the draft is as it was', async () => {
  const { page, told } = await open();
  await write(page, 'Message 1', 'Mine');
  await page.getByText('Import a draft').first().click();
  for (const [name, buffer] of Object.entries(files)) {
    await page.locator('#import-file').setInputFiles({ name, mimeType: 'text/plain', buffer });
    await page.getByRole('heading', { name: `Could not import ${name}` }).waitFor();
    assert.match(await page.locator('#import-failure').innerText(), /Your draft has not changed\.$/, name);
    assert.equal(await readValue(page, 'Message 1'), 'Mine', name);
  }
  await drop(page, 'huge.txt', 'x', 50_000_000);
  await page.getByRole('heading', { name: 'Could not import huge.txt' }).waitFor();
  assert.deepEqual(told, []);
});

test('far too long a text is not pasted anywhere, but refused with a sentence', async () => {
  const { page, told } = await open();
  await field(page, 'Message 1').focus();
  const length = await page.evaluate((most) => {
    const data = new DataTransfer();
    data.setData('text', 'x'.repeat(most + 1));
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
    return event.defaultPrevented;
  }, importLimits.characters);
  assert.ok(length);
  assert.ok(await page.getByRole('heading', { name: 'Could not import the pasted text' }).isVisible());
  assert.deepEqual(told, []);
});

test('what was pasted is a proposal; nothing changes before it is imported, and undoing brings back what was there', async () => {
  const { page, told } = await open();
  await write(page, 'Message 1', 'Mine');
  await paste(page, `Something else\n${items.map(({ text }) => `- ${text}`).join('\n')}`);
  assert.equal(await readFocus(page), 'import-proposal-title');
  assert.equal(await readValue(page, 'Message 1'), 'Mine');
  await tool(page, 'Import these changes').click();
  assert.match(await page.locator('#import-open').innerText(), /1 line of the text/);
  assert.equal(await readFocus(page), 'import-open');
  await page.getByLabel('Line 1', { exact: true }).selectOption('Set aside: do not import');
  await acceptImport(page);
  assert.equal(await readValue(page, 'Message 1'), items[0]!.text);
  await tool(page, 'Undo').click();
  assert.equal(await readValue(page, 'Message 1'), 'Mine');
  assert.deepEqual(told, []);
});

test('a file dropped anywhere is taken in, and an unfinished draft comes back from its file', async () => {
  const { page } = await open();
  await write(page, telephone, 'unfinished');
  const json = (await save(page, 'Save the draft as a file')).toString();
  const { page: other } = await open();
  await drop(other, 'draft.json', json);
  await other.getByRole('heading', { name: 'Check the import: draft.json' }).waitFor();
  await acceptImport(other);
  assert.equal(await readValue(other, telephone), 'unfinished');
});

test('clearing takes the draft out of the browser, once the owner has said so', async () => {
  const context = await driver.browser.newContext();
  const { page } = await open(context);
  await write(page, 'Message 1', 'Mine');
  page.once('dialog', (dialog) => void dialog.dismiss());
  await tool(page, 'Clear the draft').click();
  assert.equal(await readValue(page, 'Message 1'), 'Mine');
  page.once('dialog', (dialog) => void dialog.accept());
  await tool(page, 'Clear the draft').click();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.reload();
  assert.equal(await readValue(page, 'Message 1'), items[0]!.text);
});

test('where the browser keeps nothing, the page says so and works', async () => {
  const context = await driver.browser.newContext();
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const { page, told } = await open(context);
  await write(page, 'Message 1', 'Mine');
  assert.ok(await page.getByText('This browser keeps nothing').isVisible());
  assert.deepEqual(told, []);
});

test('an item is added, named, moved to the top and removed with the keyboard alone', async () => {
  const { page } = await open();
  await tool(page, 'Add a predictor').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('A new one');
  const count = briefing.predictors.items.length + 1;
  assert.equal(await readValue(page, `Predictor ${count}`), 'A new one');
  await page.keyboard.press('Tab');
  for (let place = count; place > 1; place--) await page.keyboard.press('Enter');
  assert.equal(await readValue(page, 'Predictor 1'), 'A new one');
  assert.match(await page.locator('.toolbar [role=status]').innerText(), new RegExp(`is now 1 of ${count}`));
  await tool(page, 'Remove Predictor 1').focus();
  await page.keyboard.press('Enter');
  assert.match(await readState(page), /no changes/);
});

test('no predictor is compared, printed or written without the whole list under its caveat', async () => {
  const { page } = await open();
  await write(page, 'Predictor 2', 'Other words');
  const { caveat, items: predictors } = briefing.predictors;
  const whole = await page.locator('.changes').innerText();
  assert.ok(whole.indexOf(caveat) > 0 && whole.indexOf(caveat) < whole.indexOf('Other words'));
  for (const { text } of predictors.filter((_item, index) => index !== 1)) assert.ok(whole.includes(text), text);
  assert.ok((await save(page, 'Save the sheet as Markdown')).toString().includes(caveat));
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.changes .caveat').isVisible());
  assert.ok(await page.locator('.signature').isVisible());
  assert.ok(!(await page.locator('.write').isVisible()));
});

test('a draft without a caveat is never shown: the field says so, and the last good draft stays', async () => {
  const { page } = await open();
  await write(page, fieldLabel('predictors.caveat'), ' ');
  assert.ok((await readShown(page)).includes(briefing.predictors.caveat));
  assert.match((await page.locator('.summary a').allInnerTexts())[0]!, /may never be shown without their caveat/);
  assert.ok(!(await page.locator('.send').innerText()).includes('The link holds'));
});

test('every look shows a draft that is marked as one', async () => {
  const { page, told } = await open();
  for (const skin of await page.getByRole('group', { name: 'The page' }).getByRole('radio').all())
    for (const tag of await page.getByRole('group', { name: 'What of it' }).getByRole('radio').all()) {
      await skin.check();
      await tag.check();
      const name = await page.locator('.page > *').evaluate(({ localName }) => localName);
      assert.ok((await readShown(page, name)).includes(briefing.labels.draft), name);
    }
  assert.deepEqual(told, []);
});

test('it is one file that asks nothing of the network, and works by a double click', async () => {
  const { requests, told } = await open();
  assert.deepEqual(requests, ['/dist/editor.html']);
  const { page, told: toldFromDisk } = await visit(driver.browser, pathToFileURL(resolve('dist/editor.html')).href);
  await write(page, 'Message 1', 'From the disk');
  assert.match(await page.locator('.send').innerText(), /opened from your own disk/);
  assert.deepEqual([...told, ...toldFromDisk], []);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 320])
    test(`it is free of what axe finds, ${colorScheme}, ${width} px, with problems and changes, and does not scroll sideways`, async () => {
      const { page } = await open();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await write(page, 'Message 1', '');
      await write(page, 'Predictor 2', 'Other words');
      await page.getByText('Import a draft').first().click();
      await page.evaluate(axeSource);
      const violations = await page.evaluate(async () => {
        const { violations: found } = await axe.run();
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      });
      assert.deepEqual(violations, []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });
