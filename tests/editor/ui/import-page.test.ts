import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import type axeCore from 'axe-core';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { briefing, source } from '../../fixtures/edition-1.js';
import type { Briefing } from '../../../src/content/schema.js';
import { formatContact } from '../../../src/editor/draft/normalize-contact.js';
import {
  acceptImport,
  button,
  EditorDriver,
  importPage,
  openImport,
  pasteMarkup,
  readFocus,
  readSaved,
  readValue,
} from '../../support/editor-driver.js';
import { writeWordDocument } from '../../support/word-document.js';

declare const axe: typeof axeCore;
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const driver = new EditorDriver();
before(() => driver.start());
afterEach(() => driver.closePages());
after(() => driver.stop());

const [first] = briefing.keyMessages.items;
const edited: Briefing = {
  ...briefing,
  keyMessages: {
    ...briefing.keyMessages,
    items: briefing.keyMessages.items.map((item) =>
      item === first ? { ...item, text: item.text.replace('serious', 'severe') } : item,
    ),
  },
};

async function openPage() {
  const opened = await driver.open();
  await openImport(opened.page);
  return opened;
}

// A file is read while the answer to the one before it may still be on the page: each needs a name of its own.
async function select(page: Page, name: string, bytes: Uint8Array, shownName = name): Promise<void> {
  await page
    .locator('#import-file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.locator('#import-proposal-title, #import-failure', { hasText: shownName }).waitFor();
}

const readOpen = (page: Page) => importPage(page).getByRole('status').innerText();
const readChanges = (page: Page) =>
  importPage(page).locator('fieldset:has(input[type=radio]) > legend').allInnerTexts();

test('a Word document is read: its lists, its bold words, and the one change', async () => {
  const { page, told } = await openPage();
  await select(page, 'briefing.docx', writeWordDocument(edited));
  assert.deepEqual(await readChanges(page), ['Message 1']);
  assert.equal(await readOpen(page), 'Decide about 1 change.');
  assert.equal(await readSaved(page), null);
  await button(page, 'Import these changes').click();
  assert.equal(await readSaved(page), null);
  await page.getByLabel('Use the text').check();
  assert.match(await readOpen(page), /Everything is decided/);
  await button(page, 'Import these changes').click();
  assert.equal(await readValue(page, 'Message 1'), edited.keyMessages.items[0]!.text);
  assert.deepEqual(told, []);
});

test('what a Word document has in its headers and footers is shown for a person to decide about', async () => {
  const { page, told } = await openPage();
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const parts = {
    header1: paragraph('Draft &amp; not approved'),
    header2: paragraph('Draft &amp; not approved'),
    footer1: `${paragraph('The Board, internal')}${paragraph('7')}<w:p/>`,
  };
  await select(page, 'briefing.docx', writeWordDocument(edited, '', parts));
  const body = await page.locator('body').innerText();
  assert.equal(body.split('Draft & not approved').length, 2);
  assert.ok(body.includes('The Board, internal'));
  assert.match(await readOpen(page), /Say where \d+ lines/);
  assert.deepEqual(told, []);
});

test('a Word document with words that would be lost, or that its reader does not see, is refused', async () => {
  const { page, told } = await openPage();
  const run = (text: string, settings = '') => `<w:r><w:rPr>${settings}</w:rPr><w:t>${text}</w:t></w:r>`;
  const refused = {
    'cannot be read': [
      `<w:p>${run('Often ')}<w:fldSimple w:instr="DOCPROPERTY x">${run('not')}</w:fldSimple></w:p>`,
      `<w:p><w:dir w:val="rtl">${run('not')}</w:dir></w:p>`,
      '<w:altChunk/>',
    ],
    'hidden or struck out': [
      `<w:p>${run('often', '<w:dstrike/>')}</w:p>`,
      `<w:p>${run('often', '<w:vanish w:val="true"/>')}</w:p>`,
    ],
  };
  let number = 0;
  for (const [reason, inserts] of Object.entries(refused))
    for (const insert of inserts) {
      const name = `refused-${++number}.docx`;
      await select(page, name, writeWordDocument(edited, insert));
      const failure = page.locator('#import-failure', { hasText: name });
      assert.ok((await failure.innerText()).includes(reason), insert);
    }
  const shown = `<w:p>${run('Shown &amp; read', '<w:vanish w:val="0"/>')}</w:p>`;
  await select(page, 'shown.docx', writeWordDocument(edited, shown));
  await page.getByRole('heading', { name: 'Check the import: shown.docx' }).waitFor();
  assert.deepEqual(told, []);
});

test('a Word document with words whose style hides them or strikes them out is refused', async () => {
  const { page, told } = await openPage();
  const style = (id: string, content: string) => `<w:style w:type="character" w:styleId="${id}">${content}</w:style>`;
  const based = style('Child', '<w:basedOn w:val="Parent"/>');
  const hides = ['<w:strike/>', '<w:dstrike w:val="1"/>', '<w:vanish/>'].map((one) => `<w:rPr>${one}</w:rPr>`);
  const struck = [
    ...hides.map((one) => style('Child', one)),
    based + style('Parent', hides[0]!),
    style('Parent', hides[2]!) + based,
  ];
  const shown = [style('Child', '<w:rPr><w:strike w:val="0"/></w:rPr>'), style('Other', hides[0]!), based];
  let number = 0;
  for (const property of ['<w:rPr><w:rStyle w:val="Child"/></w:rPr>', '<w:pPr><w:pStyle w:val="Child"/></w:pPr>'])
    for (const styles of [...struck, ...shown]) {
      const words = '<w:t>Read or not</w:t>';
      const insert = property.startsWith('<w:p')
        ? `<w:p>${property}<w:r>${words}</w:r></w:p>`
        : `<w:p><w:r>${property}${words}</w:r></w:p>`;
      const name = `styles-${++number}.docx`;
      await select(page, name, writeWordDocument(edited, insert, { styles }));
      const result = page.getByRole('heading', {
        name: new RegExp(`^(?:Check the import: |Could not import )${name}`),
      });
      const isRefused = (await result.innerText()).startsWith('Could not');
      assert.equal(isRefused, struck.includes(styles), styles + property);
      if (isRefused) await page.locator('#import-failure', { hasText: 'in a style that hides' }).waitFor();
      else await button(page, 'Cancel the import').click();
    }
  assert.deepEqual(told, []);
});

test('two files that are dropped together are refused, because one of them would be lost', async () => {
  const { page, told } = await openPage();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    for (const name of ['first.txt', 'second.txt']) dataTransfer.items.add(new File(['- x'], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  assert.match(await page.locator('#import-failure').innerText(), /^Could not import 2 files\n+Only one file/);
  assert.deepEqual(told, []);
});

test('the name of a file is shown without hidden characters, which can turn round how it is read', async () => {
  const { page, told } = await openPage();
  await select(page, 'policy\u202Excod.\u200Btxt\n', writeWordDocument(edited), 'policyxcod.txt');
  await page.getByLabel('Use the text').check();
  await button(page, 'Import these changes').click();
  assert.ok((await page.locator('body').innerText()).includes('Imported policyxcod.txt.'));
  assert.deepEqual(told, []);
});

test('a Word document with tracked changes or comments is refused, and so is any other zip and one that unpacks to too much', async () => {
  const { page, told } = await openPage();
  const tracked = '<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>new</w:t></w:r></w:ins></w:p>';
  const comment = '<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>';
  const fields = `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(1_001)}</w:p>`;
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) });
  for (const [name, bytes, reason] of [
    ['tracked.docx', writeWordDocument(briefing, tracked), /tracked changes/],
    ['comments.docx', writeWordDocument(briefing, comment), /has comments/],
    ['other.zip', zipSync({ 'a.txt': strToU8('a') }), /not a Word document/],
    ['bomb.docx', bomb, /too large/],
    ['fields.docx', writeWordDocument(briefing, fields), /too large/],
    ['cut.docx', writeWordDocument(briefing).subarray(0, 900), /not a Word document/],
    ['letter.pdf', strToU8('%PDF-1.7'), /is a PDF/],
    ['old.txt', Uint8Array.of(0x43, 0x92, 0x73), /not plain text in UTF-8/],
  ] as const) {
    await page.locator('#import-file').setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
    await page.getByRole('heading', { name: `Could not import ${name}` }).waitFor();
    assert.match(await page.locator('#import-failure').innerText(), reason);
  }
  assert.deepEqual(told, []);
});

const escape = (text: string) => text.replaceAll('&', '&amp;').replace(/\*\*(.*?)\*\*/g, '<b>$1</b>');
const paragraphs = (texts: readonly string[], tag = 'p') =>
  texts.map((text) => `<${tag}>${escape(text)}</${tag}>`).join('');

/** The markup that programs put on the clipboard, with these two functions for lists. */
function writeMarkup(content: Briefing, messages: (texts: string[]) => string, predictors = messages): string {
  const texts = (items: Briefing['keyMessages']['items']) => items.map(({ text }) => escape(text));
  return [
    paragraphs([content.documentType, content.board, content.title.text, content.introduction]),
    paragraphs([content.keyMessages.heading], 'h2'),
    messages(texts(content.keyMessages.items)),
    paragraphs([content.predictors.heading], 'h2'),
    paragraphs([content.predictors.caveat]),
    predictors(texts(content.predictors.items)),
    paragraphs([formatContact(content.contact)]),
  ].join('\n');
}

const word = (mark: (place: number) => string) => (texts: string[]) =>
  texts
    .map(
      (text, index) =>
        `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark(index + 1)}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}</p>`,
    )
    .join('\n');
const html =
  (tag: string, inner = (text: string) => text) =>
  (texts: string[]) =>
    `<${tag}>${texts.map((text) => `<li>${inner(text)}</li>`).join('')}</${tag}>`;

for (const [name, write] of Object.entries({
  Word: (content: Briefing) =>
    writeMarkup(
      content,
      word(() => '·'),
      word((place) => `${place}.`),
    ),
  'Google Docs': (content: Briefing) =>
    `<b style="font-weight:normal" id="docs-internal-guid-1">${writeMarkup(
      content,
      html(
        'ul',
        (text) =>
          `<p><span style="font-weight:400">${text.replace(/<b>(.*?)<\/b>/, '</span><span style="font-weight:700">$1</span><span style="font-weight:400">')}</span></p>`,
      ),
    )}</b>`,
  'a web page': (content: Briefing) => writeMarkup(content, html('ul'), html('ol')),
  'a table with a column of numbers': (content: Briefing) =>
    writeMarkup(content, (texts) => {
      const rows = texts.map((text, index) => `<tr>\n<td><p>${index + 1}.</p></td>\n<td><p>${text}</p></td>\n</tr>`);
      return `<table>${rows.join('\n')}</table>`;
    }),
  Outlook: (content: Briefing) => `<div><div>${writeMarkup(content, html('ul'), html('ol'))}</div></div>`,
}))
  test(`lists are read from the markup that ${name} puts on the clipboard`, async () => {
    const { page, told } = await openPage();
    await pasteMarkup(page, write(edited));
    assert.deepEqual(await readChanges(page), ['Message 1']);
    assert.equal(await readOpen(page), 'Decide about 1 change.');
    assert.deepEqual(told, []);
  });

test('text in a list that is in none of its items is shown as a line', async () => {
  const { page } = await openPage();
  const beside = 'A remark beside the items.';
  await pasteMarkup(
    page,
    writeMarkup(briefing, (texts) => html('ul')(texts).replace('</li>', `</li>${beside}`)),
  );
  assert.ok((await page.locator('main').innerText()).includes(beside));
});

test('markup is never run or loaded, and struck-out words are refused', async () => {
  const { page, told } = await openPage();
  await pasteMarkup(page, '<ul><li>a<img src="https://example.org/x.png" onerror="document.title=\'run\'"></li></ul>');
  assert.notEqual(await page.title(), 'run');
  await button(page, 'Cancel the import').click();
  for (const struck of ['<s>two</s>', '<span style="text-decoration: line-through">two</span>']) {
    await pasteMarkup(page, `<p>One ${struck}</p>`);
    assert.match(await page.locator('#import-failure').innerText(), /struck-out/);
  }
  assert.deepEqual(told, []);
});

test('changes in a file that have no question of their own are together above the tick that says that they were compared', async () => {
  const { page } = await openPage();
  const file = JSON.stringify(briefing).replace('Perceived parental', 'Apparent parental');
  await page.locator('#import-text').fill(file.replace('is not possible', 'is now possible'));
  await button(page, 'Check the text').click();
  assert.deepEqual(await importPage(page).getByRole('heading', { level: 4 }).allInnerTexts(), [
    'Changes to decide about',
    'Changes to compare',
  ]);
  assert.deepEqual(await readChanges(page), ['Message 2', 'Message 11']);
  await page.getByLabel('I have compared this change').waitFor();
});

test('what is still open is marked once somebody wanted to import, and no longer when it is answered', async () => {
  const { page } = await openPage();
  const text = `Hi Sam,\n\n${source}`.replace('July 2009', 'May 2016').replace(briefing.board, '');
  await page.locator('#import-text').fill(text.replace('Perceived parental', 'Apparent parental'));
  await button(page, 'Check the text').click();
  const errors = importPage(page).getByText(/^Error: ./);
  assert.equal(await errors.count(), 0);
  await button(page, 'Import these changes').click();
  assert.equal(await readFocus(page), 'import-open');
  // A line, two changes, the month of the report, and the fields that are missing.
  assert.equal(await errors.count(), 5);
  for (const error of await errors.all()) {
    const id = await error.getAttribute('id');
    assert.equal(await page.locator(`[aria-describedby~="${id!}"]`).count(), 1, id!);
  }
  await page.evaluate(axeSource);
  const found = await page.evaluate(() => axe.run('section').then(({ violations }) => violations.map(({ id }) => id)));
  assert.deepEqual(found, []);
  await page.getByLabel('Line 1', { exact: true }).selectOption('Set aside: do not import');
  assert.equal(await errors.count(), 4);
  assert.equal(await page.getByLabel('Month').inputValue(), '5');
  await acceptImport(page);
  assert.equal(await importPage(page).count(), 0);
});

test('a proposal works with the keyboard, keeps its focus, and has no fault that axe knows', async () => {
  const { page } = await openPage();
  await page.locator('#import-text').fill(readFileSync('tests/fixtures/imports/two-bulleted-lists.txt', 'utf8'));
  await button(page, 'Check the text').click();
  assert.equal(await readFocus(page), 'import-proposal-title');
  await page.getByLabel('Line 20', { exact: true }).selectOption('Set aside: do not import');
  assert.equal(await page.getByLabel('Line 20', { exact: true }).inputValue(), 'set-aside');
  await page.getByLabel('All 7 items of this list').selectOption('predictors.items');
  await page.evaluate(axeSource);
  const found = await page.evaluate(() => axe.run('section').then(({ violations }) => violations.map(({ id }) => id)));
  assert.deepEqual(found, []);
  await page.getByLabel('Line 21', { exact: true }).selectOption('predictors.caveat');
  assert.match(await readOpen(page), /Decide about 15 changes/);
  await acceptImport(page);
  assert.equal(await readValue(page, 'Predictor 7'), 'Sign number 7 which was written anew by us');
});
