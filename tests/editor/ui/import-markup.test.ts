import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { briefing, source } from '../../fixtures/edition-1.js';
import { button, drop, EditorDriver, importPage, openImport, pasteMarkup } from '../../support/editor-driver.js';

/** What the markup of a document hides, strikes out or has in something that is no text. */
const driver = new EditorDriver();
before(() => driver.start());
afterEach(() => driver.closePages());
after(() => driver.stop());

const [message] = briefing.keyMessages.items;
const list = (inside = '') => `<ul><li>${message!.text}</li></ul>${inside}`;

async function openPage() {
  const opened = await driver.open();
  await openImport(opened.page);
  return opened;
}

/** What a page says once it has read the markup: of a proposal, its notes and its lines. */
async function read(page: Page, html: string): Promise<string> {
  await drop(page, 'page.html', html);
  const result = page.locator('#import-failure, section:has(#import-proposal-title)');
  await result.waitFor();
  for (const closed of await importPage(page).locator('details:not([open]) summary').all()) await closed.click();
  const text = await result.innerText();
  if (await button(page, 'Cancel the import').isVisible()) await button(page, 'Cancel the import').click();
  return text;
}

const strike = 'text-decoration: line-through';

test('words that a style sheet strikes out are refused, however it is written', async () => {
  const { page, told } = await openPage();
  for (const sheet of [
    `.x{${strike}}`,
    `.x { color: red; text-decoration: underline line-through red }`,
    `.x { text-decoration-line: line-through }`,
    `p.x, li.x { ${strike} !important }`,
    `div > [class~="x"] { ${strike} }`,
    `@media screen { @supports (color: red) { .x { ${strike} } } }`,
    `a::before { content: "{'(" } /* } { */ .x { ${strike} }`,
    `${'@font-face { font-family: "Some Font"; panose-1: 2 4 5 3 5 4 6 3 2 4; }\n'.repeat(400)} .x { ${strike} }`,
    `<!--\n /* Font Definitions */\n .x { ${strike} }\n-->`,
  ])
    for (const html of [
      `<html><head><style>${sheet}</style></head><body><div>${list('<p class=x>Not this.</p>')}</div></body></html>`,
      `<div>${list('<p class=x>Not this.</p>')}</div><style type="text/css">\n${sheet}\n</style>`,
    ])
      assert.match(await read(page, html), /struck-out words/, html);
  assert.deepEqual(told, []);
});

test('a style sheet that strikes out other words, or only in print, refuses nothing', async () => {
  const { page, told } = await openPage();
  for (const sheet of [`.y{${strike}}`, `@media print { .x { ${strike} } }`, `.x { text-decoration: underline }`]) {
    const text = await read(page, `<style>${sheet}</style>${list('<p class=x>Also this.</p>')}`);
    assert.match(text, /Check the import/);
    assert.match(text, /Also this\./);
    assert.doesNotMatch(text, /Some styles/);
  }
  assert.deepEqual(told, []);
});

test('words that are hidden, by a style or a style sheet, are named because they are left out', async () => {
  const { page, told } = await openPage();
  const declarations = ['display:none', 'visibility: hidden', 'opacity: 0', 'font-size:0', 'mso-hide: all'];
  for (const hides of declarations)
    for (const html of [
      list(`<p style="color: red; ${hides}">Never seen.</p>`),
      `<style>.x { ${hides} }</style>${list('<p class=x>Never seen.</p>')}`,
      `<style><!-- span.x { ${hides}; color: red } --></style>${list('<p><span class=x>Never seen.</span></p>')}`,
    ])
      assert.match(await read(page, html), /not imported: “Never seen\.”/, html);
  // Bullets of Word are hidden from other programs, and a size that begins with a nought is none.
  for (const shown of ['font-size:0.9em', 'opacity: 0.5', 'display: block']) {
    const text = await read(page, list(`<p style="${shown}"><span style="mso-list:Ignore">·</span>Seen.</p>`));
    assert.doesNotMatch(text, /not imported/, shown);
    assert.match(text, /Seen\./);
  }
  assert.deepEqual(told, []);
});

test('words in fields, pictures and scripts are listed, never lost', async () => {
  const { page, told } = await openPage();
  for (const part of [
    '<select><option>Lost?</option></select>',
    '<textarea>Lost?</textarea>',
    '<input value="Lost?">',
    '<button>Lost?</button>',
    '<svg><text>Lost?</text></svg>',
    '<img alt="Lost?">',
    '<object>Lost?</object>',
    '<iframe>Lost?</iframe>',
    '<noscript><p>Lost?</p></noscript>',
    '<template><style>p { color: red }</style><p>Lost?</p></template>',
    '<dialog>Lost?</dialog>',
    '<video>Lost?</video>',
    '<math><mtext>Lost?</mtext></math>',
    '<p hidden>Lost?</p>',
  ])
    assert.match(await read(page, list(part)), /not imported: “Lost\?”/, part);
  for (const nothing of ['<img alt="">', '<input type=hidden value="x">', '<svg></svg>', '<script>let lost;</script>'])
    assert.doesNotMatch(await read(page, list(nothing)), /not imported/, nothing);
  assert.deepEqual(told, []);
});

test('a document says so if its styles cannot be read', async () => {
  const { page, told } = await openPage();
  for (const styles of [
    '<link rel="stylesheet" href="page.css">',
    '<style>@import "page.css";</style>',
    `<style>body.old p { ${strike} }</style>`,
    `<style>p:has(b) { ${strike} }</style>`,
    `<style>${Array.from({ length: 300 }, (_rule, index) => `.x${index} { display: none }`).join(' ')}</style>`,
  ])
    assert.match(await read(page, styles + list()), /Some styles of the document cannot be read/, styles);
  assert.deepEqual(told, []);
});

test('struck-out words never get into the field, where they would be words like any others', async () => {
  const { page, told } = await openPage();
  await pasteMarkup(page, `<span>Not <s>present</s></span>`);
  assert.match(await page.locator('#import-failure').innerText(), /struck-out/);
  assert.equal(await page.locator('#import-text').inputValue(), '');
  assert.deepEqual(told, []);
});

test('the source of a web page is read as the page, though it is text', async () => {
  const { page, told } = await openPage();
  const items = briefing.keyMessages.items.map(({ text }) => `<li>${text.replaceAll('**', '')}</li>`).join('\n');
  await page.locator('#import-text').fill(`<ul class="x">\n${items}\n</ul>`);
  await button(page, 'Check the text').click();
  assert.match(await importPage(page).innerText(), /The text is the same as your draft/);
  assert.deepEqual(told, []);
});

test('the lines of a text that keeps them, as of an email, are lines', async () => {
  const { page, told } = await openPage();
  for (const html of [`<pre>${source}</pre>`, `<div style="white-space: pre-wrap">${source}</div>`]) {
    const text = await read(page, html.replaceAll('&', '&amp;').replaceAll('**', ''));
    assert.match(text, /The text is the same as your draft/);
  }
  assert.deepEqual(told, []);
});
