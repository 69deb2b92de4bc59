import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { briefing } from '../../fixtures/edition-1.js';
import { button, drop, EditorDriver, importPage, openImport } from '../../support/editor-driver.js';
import { writeWordDocument } from '../../support/word-document.js';

/** Words that a document shows in another colour, or highlighted: often they are to be removed, or not certain yet. */
const driver = new EditorDriver();
before(() => driver.start());
afterEach(() => driver.closePages());
after(() => driver.stop());

const [message] = briefing.keyMessages.items;
const changed = message!.text.replace('serious', 'severe');

async function openPage() {
  const opened = await driver.open();
  await openImport(opened.page);
  return opened;
}

/** What the page asks about a Word document in which a run of words has these properties. */
async function readWord(page: Page, properties: string, styles?: string): Promise<string> {
  const insert = `<w:p><w:r><w:rPr><w:sz w:val="24"/>${properties}<w:i/></w:rPr><w:t>An insert</w:t></w:r></w:p>`;
  await page.locator('#import-file').setInputFiles({
    name: 'colours.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(writeWordDocument(briefing, insert, styles === undefined ? {} : { styles })),
  });
  await page.locator('#import-proposal-title, #import-failure').waitFor();
  const text = await importPage(page).innerText();
  if (await button(page, 'Cancel the import').isVisible()) await button(page, 'Cancel the import').click();
  return text;
}

test('words of a Word document that are coloured, shaded or highlighted are named', async () => {
  const { page, told } = await openPage();
  for (const [properties, how] of [
    ['<w:color w:val="FF0000"/>', 'in another colour'],
    ['<w:color w:themeColor="accent2" w:val="C0504D"/>', 'in another colour'],
    ['<w:highlight w:val="yellow"/>', 'highlighted'],
    ['<w:highlight w:val="lightGray"/>', 'highlighted'],
    ['<w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/>', 'highlighted'],
    ['<w:color w:val="FF0000"/><w:highlight w:val="yellow"/>', 'highlighted'],
  ] as const)
    assert.ok((await readWord(page, properties)).includes(`“An insert” is ${how} in the document.`), properties);
  for (const plain of [
    '',
    '<w:color w:val="auto"/>',
    '<w:color w:val="000000"/>',
    '<w:color w:val="1F1F1F" w:themeColor="text1"/>',
    '<w:highlight w:val="none"/>',
    '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>',
    '<w:shd w:val="clear" w:color="FF0000" w:fill="auto"/>',
  ])
    assert.doesNotMatch(await readWord(page, plain), /in the document\. Check/, plain);
  assert.deepEqual(told, []);
});

test('words that have their colour from a style are named, but not links', async () => {
  const { page } = await openPage();
  const style = (name: string, type = 'character') =>
    `<w:style w:type="${type}" w:customStyle="1" w:styleId="Mine"><w:name w:val="${name}"/><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style>`;
  const read = (properties: string, styles: string) => readWord(page, `<w:rStyle w:val="Mine"/>${properties}`, styles);
  assert.match(await read('', style('To be checked')), /“An insert” is in another colour/);
  assert.doesNotMatch(await read('<w:color w:val="000000"/>', style('To be checked')), /in another colour/);
  assert.doesNotMatch(await read('', style('Hyperlink')), /in another colour/);
  assert.doesNotMatch(await read('', style('Heading', 'paragraph')), /in another colour/);
});

const page = (list: string, before = '') =>
  `${before}<p>${briefing.introduction}</p><h2>${briefing.keyMessages.heading}</h2><ul>${list}</ul>`;
const others = briefing.keyMessages.items
  .slice(1)
  .map(({ text }) => `<li>${text.replace(/\*\*(.*?)\*\*/, '<b>$1</b>')}</li>`)
  .join('');

test('a marked change has a question, a marked text that is the same as now a note, and a coloured heading neither', async () => {
  const { page: opened, told } = await openPage();
  const read = async (html: string) => {
    await drop(opened, 'page.html', html);
    await opened.locator('#import-proposal-title').waitFor();
    const found = {
      reasons: await importPage(opened).locator('p[id$=-reasons]').allInnerTexts(),
      notes: await importPage(opened).getByRole('listitem').filter({ hasText: 'Check that it' }).allInnerTexts(),
    };
    await button(opened, 'Cancel the import').click();
    return found;
  };
  const marked = changed.replace('severe', '<mark>severe</mark>');
  const sentence = '“severe” is highlighted in the document. Check that it is meant to be published.';
  assert.deepEqual(await read(page(`<li>${marked}</li>${others}`)), { reasons: [sentence], notes: [] });
  const red = `<span style="color: red">${message!.text}</span>`;
  assert.deepEqual(await read(page(`<li>${red}</li>${others}`)), {
    reasons: [],
    notes: [`“${message!.text}” is in another colour in the document. Check that it is meant to be published.`],
  });
  const title = `<p style="color: #005eb8">${briefing.title.text}</p>`;
  assert.deepEqual(await read(page(`<li>${message!.text}</li>${others}`, title)), { reasons: [], notes: [] });
  assert.deepEqual(told, []);
});
