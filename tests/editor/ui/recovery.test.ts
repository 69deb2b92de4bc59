import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { formatFragment } from '../../../src/editor/draft/share-link.js';
import { importLimits } from '../../../src/editor/draft/import-limits.js';
import { briefing } from '../../fixtures/edition-1.js';
import {
  acceptImport,
  button,
  documentType,
  drop,
  EditorDriver,
  readSaved,
  readValue,
  save,
  write,
} from '../../support/editor-driver.js';

/** A draft that cannot be opened, and a page that died while it opened one: nothing is lost, and the editor can be used. */
const driver = new EditorDriver();
before(() => driver.start());
afterEach(() => driver.closePages());
after(() => driver.stop());

const key = 'safeguarding-briefing-editor';
const recovery = (page: Page) => page.getByRole('heading', { name: 'Your saved draft could not be opened' });
const readMark = (page: Page) => page.evaluate((name) => localStorage.getItem(`${name}-reading`), key);

/** A context with a draft, "Mine", whose last page died while it was starting. */
async function dieWhileReading() {
  const context = await driver.newContext();
  const { page } = await driver.open(context);
  await write(page, documentType, 'Mine');
  assert.equal(await readMark(page), null);
  const dying = await context.newPage();
  // The first thing that the editor asks for when it has read the draft.
  await dying.addInitScript(() => {
    window.matchMedia = () => {
      throw new Error('The page died.');
    };
  });
  await dying.goto(driver.address);
  assert.equal(await readMark(dying), 'yes');
  await dying.close();
  await page.close();
  return context;
}

test('after a page died while it opened the draft, the next one does not open it, but offers it as a file', async () => {
  const context = await dieWhileReading();
  const { page } = await driver.open(context);
  await recovery(page).waitFor();
  assert.equal(await page.getByRole('textbox').count(), 0);
  const file = (await save(page, 'Download the saved draft')).toString();
  await button(page, 'Discard the saved draft').click();
  assert.equal(await readValue(page, documentType), briefing.documentType);
  assert.equal(await readSaved(page), null);
  await drop(page, 'briefing-draft.json', file);
  await acceptImport(page);
  assert.equal(await readValue(page, documentType), 'Mine');
  await page.reload();
  assert.equal(await readValue(page, documentType), 'Mine');
});

test('the draft can be opened again all the same, and a link waits until its owner has decided', async () => {
  const context = await dieWhileReading();
  const link = `#${formatFragment(JSON.stringify({ ...briefing, documentType: 'Theirs' }), briefing)}`;
  const { page } = await driver.open(context, link);
  await recovery(page).waitFor();
  await button(page, 'Try to open it again').click();
  await button(page, 'Close this draft').click();
  assert.equal(await readValue(page, documentType), 'Mine');
  assert.equal(await readMark(page), null);
});

test('a page that died stays noted until the owner has decided, however often the editor is opened', async () => {
  const context = await dieWhileReading();
  const { page } = await driver.open(context);
  await recovery(page).waitFor();
  await page.reload();
  await recovery(page).waitFor();
  assert.equal(await readMark(page), 'yes');
  await button(page, 'Discard the saved draft').click();
  assert.equal(await readMark(page), null);
});

test('a page that died before anything was saved keeps no draft from being opened', async () => {
  const context = await driver.newContext();
  const { page } = await driver.open(context);
  await page.evaluate((name) => {
    localStorage.setItem(`${name}-reading`, 'yes');
  }, key);
  await page.reload();
  await write(page, documentType, 'Mine');
  await page.reload();
  assert.equal(await readValue(page, documentType), 'Mine');
});

const addresses = {
  'a server': () => driver.address,
  'the own disk': () => pathToFileURL(resolve('dist/editor.html')).href,
};
for (const [from, address] of Object.entries(addresses))
  test(`a tab that starts while another reads the draft opens it as soon as that one has, from ${from}`, async () => {
    const context = await driver.newContext();
    const first = await context.newPage();
    await first.goto(address());
    await write(first, documentType, 'Mine');
    await first.close();

    const reading = await context.newPage();
    await reading.addInitScript(() => {
      const held: (() => void)[] = [];
      // The page ends its reading in a task.
      Object.assign(globalThis, {
        held,
        setTimeout(task: () => void) {
          held.push(task);
        },
      });
    });
    await reading.goto(address());
    assert.equal(await readMark(reading), 'yes');
    const later = await context.newPage();
    await later.goto(address());
    await recovery(later).waitFor();
    await reading.evaluate(() => {
      for (const task of (globalThis as unknown as { held: (() => void)[] }).held) task();
    });
    await later.getByRole('heading', { name: 'Edit the briefing' }).waitFor();
    assert.equal(await readValue(later, documentType), 'Mine');
    await write(later, documentType, 'Mine, too');
    assert.equal(await readMark(later), null);
  });

const long = { ...briefing, introduction: 'a'.repeat(importLimits.fieldCharacters + 1) };
const history = (draft: unknown) => JSON.stringify({ history: { steps: [{ draft, field: '' }], at: 0 }, tasks: {} });
for (const [name, saved] of Object.entries({
  'no JSON': 'not JSON',
  'no steps': '{"history":{"steps":[],"at":0}}',
  'a place outside the steps': history({ content: briefing, actionNeeded: '' }).replace('"at":0', '"at":7'),
  'no lists': history({ content: { title: 'x' }, actionNeeded: '' }),
  'a text that is far too long': history({ content: long, actionNeeded: '' }),
  nothing: 'null',
}))
  test(`a saved draft with ${name} is kept as it is until its owner decides`, async () => {
    const context = await driver.newContext();
    await context.addInitScript(
      ([name, text]) => {
        if (sessionStorage.getItem('was-here') === null) localStorage.setItem(name, text);
        sessionStorage.setItem('was-here', 'yes');
      },
      [key, saved] as const,
    );
    const { page, told } = await driver.open(context);
    await recovery(page).waitFor();
    await button(page, 'Try to open it again').click();
    await recovery(page).waitFor();
    assert.equal(await readSaved(page), saved);
    await button(page, 'Discard the saved draft').click();
    assert.equal(await readValue(page, documentType), briefing.documentType);
    await page.reload();
    assert.equal(await readValue(page, documentType), briefing.documentType);
    assert.deepEqual(told, []);
  });

test('a saved draft with wrong types, as another program of the site may leave it, keeps the parts that are right', async () => {
  const context = await driver.newContext();
  const { page } = await driver.open(context);
  const draft = { content: briefing, actionNeeded: { length: 3 }, confirmed: { length: 1 } };
  await page.evaluate(
    ([name, text]) => {
      localStorage.setItem(name, text);
    },
    [key, history(draft).replace('"tasks":{}', '"tasks":null')] as const,
  );
  await page.reload();
  assert.equal(await readValue(page, documentType), briefing.documentType);
  await write(page, documentType, 'Mine');
  await page.getByRole('tab', { name: 'Share and publish' }).click();
  await page.getByRole('heading', { name: 'Share and publish' }).waitFor();
});

const noText = { toString: 1, valueOf: 1 };
for (const [name, entry, rest] of [
  ['the name of its file', { importedFrom: noText }, {}],
  ['the field that was typed in', { field: noText }, {}],
  ['the time of saving', {}, { savedAt: noText }],
  ['the tasks', {}, { tasks: { check: noText } }],
] as const)
  test(`a saved draft with no text for ${name} is opened, and can be edited and signed off`, async () => {
    const context = await driver.newContext();
    const { page, told } = await driver.open(context);
    const draft = { content: { ...briefing, documentType: 'Mine' }, actionNeeded: 'Update.' };
    const saved = {
      history: { steps: [{ draft, field: '', isFromLink: false, ...entry }], at: 0 },
      tasks: {},
      ...rest,
    };
    await page.evaluate(
      ([name, text]) => {
        localStorage.setItem(name, text);
      },
      [key, JSON.stringify(saved)] as const,
    );
    await page.reload();
    assert.equal(await readValue(page, documentType), 'Mine');
    await write(page, 'Message 1', 'Changed');
    await page.getByRole('tab', { name: 'Share and publish' }).click();
    assert.ok((await save(page, 'Download sign-off form')).toString().includes('This draft was made in the editor.'));
    assert.deepEqual(told, []);
  });

test('what another program writes in the place of the draft does not replace it', async () => {
  const context = await driver.newContext();
  const { page, told } = await driver.open(context);
  const { page: other } = await driver.open(context);
  await write(page, documentType, 'Mine');
  await other.evaluate((name) => {
    localStorage.setItem(name, '{"history":1}');
  }, key);
  await write(page, 'Message 1', 'Still here');
  assert.equal(await readValue(page, documentType), 'Mine');
  await page.reload();
  assert.equal(await readValue(page, documentType), 'Mine');
  assert.deepEqual(told, []);
});

test('a page that comes back by the Back button takes what other tabs saved meanwhile', async () => {
  const context = await driver.newContext();
  const { page } = await driver.open(context);
  const { page: other } = await driver.open(context);
  await write(other, documentType, 'From the other tab');
  await page.waitForFunction(() => document.querySelector('header [role=status]')!.textContent !== '');
  // As a page that was kept: it has not heard of what is saved now.
  await page.evaluate(
    ([name]) => {
      const saved = localStorage.getItem(name)!.replaceAll('From the other tab', 'Saved meanwhile');
      localStorage.setItem(name, saved);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    },
    [key] as const,
  );
  assert.equal(await readValue(page, documentType), 'Saved meanwhile');
});

for (const [name, json] of Object.entries({
  null: 'null',
  'a number': '7',
  'a list': '[]',
  'lists of nothing': '{"keyMessages":{"items":[null,7]},"predictors":{"items":[[]]}}',
  'lists that are none': '{"keyMessages":{"items":{"length":1}},"predictors":7}',
  'numbers for texts': JSON.stringify({
    ...briefing,
    lang: 7,
    edition: { number: 'x', releasedOn: 7, fingerprint: null },
  }),
  'a date that is none': JSON.stringify({
    ...briefing,
    edition: { number: 9, releasedOn: '9999-99-99' },
    status: 'gone',
  }),
  'half a character': JSON.stringify({ ...briefing, introduction: '\ud800', dir: '\udc00' }),
  'a prototype': '{"__proto__":{"x":1},"keyMessages":{"items":[]},"predictors":{"items":[]},"constructor":1}',
  'an action of many lines': JSON.stringify({ ...briefing, documentType: 'Theirs', actionNeeded: 'Do.\n\n# Signed' }),
}))
  test(`a link with ${name} in it leads to a sentence or to a draft, and back to the editor`, async () => {
    const { page, told } = await driver.open(undefined, `#${formatFragment(json, briefing)}`);
    const heading = page.getByRole('heading', { name: /^(This link does not work|Check a draft)$/ });
    await heading.waitFor();
    await page.getByRole('button', { name: /^(Open the editor|Close this draft)$/ }).click();
    assert.equal(await readValue(page, documentType), briefing.documentType);
    assert.deepEqual(told, []);
  });
