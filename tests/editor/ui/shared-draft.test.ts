import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { briefing } from '../../fixtures/edition-1.js';
import { formatFragment, formatLink } from '../../../src/editor/draft/share-link.js';
import {
  button,
  documentType,
  EditorDriver,
  readFocus,
  readLinkTo,
  readSaved,
  readValue,
  save,
  write,
} from '../../support/editor-driver.js';

/** What a link can do, and what it cannot. */
const driver = new EditorDriver();
before(() => driver.start());
afterEach(() => driver.closePages());
after(() => driver.stop());

const notice = 'This is a shared draft. It is not published, and nobody has checked who wrote it.';

/** A link to the published briefing with another document type and other parts. */
const linkTo = (name: string, changed: object = {}) =>
  `#${formatLink({ content: { ...briefing, documentType: name, ...changed }, actionNeeded: '' }, briefing)}`;

test('a link opens a reading view: changes first, then the preview, with a notice at head and foot, also in print', async () => {
  const { page, told } = await driver.open(undefined, linkTo('Theirs'));
  assert.deepEqual(await page.getByText(notice).allInnerTexts(), [notice, notice]);
  assert.deepEqual(await page.locator('main > h2').allInnerTexts(), ['Changes', 'Preview']);
  assert.ok((await page.getByRole('main').innerText()).includes('Theirs'));
  assert.equal(await page.getByRole('textbox').count(), 0);
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  assert.ok((await page.getByText(notice).first().boundingBox())!.y >= 0, 'the notice has scrolled away');
  const form = (await save(page, 'Download sign-off form')).toString();
  assert.ok(form.includes('This is a shared draft'));
  const [hash] = /Full reference: [0-9a-f]{64}/.exec(form)!;
  await page.emulateMedia({ media: 'print' });
  await page.locator('.sign-off-form').getByText('This is a shared draft').waitFor();
  await page.locator('.sign-off-form').getByText(hash).waitFor();
  assert.deepEqual(told, []);
});

test('a shared draft with an error has no sign-off form, and its print begins with the notice', async () => {
  const { page } = await driver.open(undefined, linkTo(''));
  assert.equal(await button(page, 'Download sign-off form').count(), 0);
  await page.emulateMedia({ media: 'print' });
  assert.ok((await page.locator('body').innerText()).startsWith(notice));
});

test('opening links never touches the owner’s draft, however many are opened', async () => {
  const context = await driver.newContext();
  const { page } = await driver.open(context);
  await write(page, documentType, 'Mine');
  const saved = await readSaved(page);
  for (let count = 0; count < 110; count++)
    await page.evaluate((hash) => (location.hash = hash), linkTo(`Theirs ${count}`));
  await page.getByText('Theirs 109').first().waitFor();
  assert.equal(await readSaved(page), saved);
  await button(page, 'Close this draft').click();
  assert.equal(await readValue(page, documentType), 'Mine');
  assert.equal(new URL(page.url()).hash, '');
  await button(page, 'Undo').click();
  assert.equal(await readValue(page, documentType), briefing.documentType);
});

test('a copy of a shared draft takes the place of one’s own only when asked, can be undone, and says where it came from', async () => {
  const context = await driver.newContext();
  const { page } = await driver.open(context);
  await write(page, documentType, 'Mine');
  await page.evaluate((hash) => (location.hash = hash), linkTo('Theirs'));
  await button(page, 'Edit a copy').click();
  await button(page, 'Keep my draft').click();
  await button(page, 'Edit a copy').click();
  await button(page, 'Replace my draft').click();
  assert.equal(await readValue(page, documentType), 'Theirs');
  assert.equal(await readFocus(page), 'status');
  await write(page, 'Message 1', 'Changed by me');
  await page.reload();
  assert.equal(await readValue(page, 'Message 1'), 'Changed by me');
  await page.getByRole('tab', { name: 'Share and publish' }).click();
  await page.getByText('This draft began as a shared draft.').waitFor();
  await button(page, 'Undo').click();
  await button(page, 'Undo').click();
  assert.equal(await readValue(page, documentType), 'Mine');
  assert.equal(await page.getByText('This draft began as a shared draft.').count(), 0);
});

for (const fragment of ['#draft=', '#draft=00000000.AAAA.end', '#draft=%E0%A4%A', '#draft%3D'])
  test(`a broken link says so, and leads to the editor: ${fragment}`, async () => {
    const { page, told } = await driver.open(undefined, fragment);
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
    await button(page, 'Open the editor').click();
    assert.equal(await readValue(page, documentType), briefing.documentType);
    assert.deepEqual(told, []);
  });

test('any other fragment is ignored', async () => {
  const { page } = await driver.open(undefined, '#something-else');
  assert.equal(await readValue(page, documentType), briefing.documentType);
});

test('a link survives mail programs: it ends in a letter, and punctuation and percent-encoding do no harm', async () => {
  const { page } = await driver.open();
  await write(page, documentType, 'Theirs');
  const hash = await readLinkTo(page);
  assert.match(hash, /[a-z]$/);
  const encoded = `#${encodeURIComponent(hash.slice(1))}`;
  for (const fragment of [`${hash}.`, `${hash})`, `${hash}>.`, `${hash}%20and`, encoded]) {
    const { page: reviewer } = await driver.open(undefined, fragment);
    assert.ok((await reviewer.getByRole('main').innerText()).includes('Theirs'), fragment);
    await reviewer.close();
  }
  const { page: cut } = await driver.open(undefined, hash.slice(0, -6));
  await cut.getByText('This link is damaged: part of it may be missing.').waitFor();
});

test('a link that unpacks to far too much is refused', async () => {
  const labels = { ...briefing.labels, day: '{'.repeat(1_000_000) };
  const { page } = await driver.open(undefined, linkTo('Theirs', { labels }));
  await page.getByText('This link is damaged').waitFor();
});

test('a shared draft cannot forge what the elements say of its state', async () => {
  const labels = { ...briefing.labels, draftEdition: 'Edition {number} of {released}.' };
  const contact = { ...briefing.contact, email: 'board@wakefield.example', checkedOn: '2026-11-20' };
  const { page } = await driver.open(undefined, linkTo('Theirs', { labels, contact }));
  const shown = await page.locator('policy-briefing').evaluate(({ shadowRoot }) => shadowRoot!.textContent);
  assert.ok(shown.includes('board@wakefield.example') && shown.includes(briefing.labels.unchecked));
  assert.ok(!shown.includes('Edition 2 of'));
});

/** A number and an address at which somebody else than the Board answers. */
const theirContact = {
  ...briefing.contact,
  telephone: { printed: '0900 555 0199', e164: '+449005550199' },
  email: 'board@evil.example',
};

for (const status of ['published', 'withdrawn'] as const)
  test(`the contact details of a shared draft are no links: not for the mouse, its menu, the keyboard or a phone, ${status}`, async () => {
    const changed = { contact: theirContact, status, statusChangedOn: status === 'published' ? null : '2026-12-02' };
    const { page } = await driver.open(undefined, linkTo('Theirs', changed));
    const element = page.locator('policy-briefing');
    const shown = await element.evaluate(({ shadowRoot }) => shadowRoot!.textContent.replace(/[\u2066\u2069]/g, ''));
    assert.ok(shown.includes(theirContact.telephone.printed) && shown.includes(theirContact.email));
    assert.ok(!/[{}]/.test(shown));
    // What the context menu and the keyboard offer of a link depends on this attribute, as does a click.
    const links = await page.evaluate(() =>
      [document, document.querySelector('policy-briefing')!.shadowRoot!].flatMap((root) =>
        [...root.querySelectorAll('[href]')].map((link) => link.getAttribute('href')),
      ),
    );
    assert.deepEqual(links, []);
    assert.equal(await page.locator('meta[name=format-detection]').getAttribute('content'), 'telephone=no');
    await element.evaluate(({ shadowRoot }) => {
      shadowRoot!.host.parentElement!.closest<HTMLElement>('[role=group]')!.focus();
    });
    await page.keyboard.press('Tab');
    assert.notEqual(await page.evaluate(() => document.activeElement!.localName), 'policy-briefing');
  });

test('a shared draft names the host of a replacement, and has no link to it', async () => {
  const changed = {
    status: 'superseded',
    statusChangedOn: '2026-12-02',
    replacement: { title: 'Log in with your council account', url: 'https://evil.example/login' },
  };
  const { page } = await driver.open(undefined, linkTo('Theirs', changed));
  await page.getByText('The draft names a replacement at evil.example.').waitFor();
  const links = await page
    .locator('policy-briefing')
    .evaluate(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('a')].map(({ href }) => href));
  assert.deepEqual(links, []);
});

test('nobody signs a copy whose action for partners has a hidden character, which turns round how it is read', async () => {
  const form = async (actionNeeded: string) => {
    const json = JSON.stringify({ ...briefing, documentType: 'Theirs', actionNeeded });
    const { page } = await driver.open(undefined, `#${formatFragment(json, briefing)}`);
    await button(page, 'Edit a copy').click();
    return page.locator('.sign-off-form').count();
  };
  assert.deepEqual([await form('Replace it.'), await form('Replace \u202ees\u202c it.')], [1, 0]);
});

test('a link cannot say that its own contact details were checked, in a copy neither', async () => {
  const contact = { ...briefing.contact, email: 'board@evil.example', checkedOn: '2026-11-20' };
  const { page } = await driver.open(undefined, linkTo('Theirs', { contact }));
  await button(page, 'Edit a copy').click();
  const saved = JSON.parse((await readSaved(page))!);
  const { content } = saved.history.steps.at(-1).draft;
  assert.deepEqual([content.contact.email, content.contact.checkedOn], ['board@evil.example', null]);
});

for (const width of [320, 375, 768, 1000, 1280])
  test(`the notice of a shared draft is in view wherever one scrolls, ${width}px wide`, async () => {
    const context = await driver.newContext({ width, height: 700 });
    const { page } = await driver.open(context, linkTo('Theirs'));
    const heights = await page.evaluate(() => {
      const notice = document.querySelector('header p')!;
      const found: number[] = [];
      for (let top = 0; top < document.documentElement.scrollHeight; top += 300) {
        scrollTo(0, top);
        const { y, height } = notice.getBoundingClientRect();
        const seen = document.elementFromPoint(innerWidth / 2, y + height / 2);
        found.push(notice.contains(seen) || seen?.contains(notice) ? y : -1);
      }
      return found;
    });
    assert.ok(heights.length > 3 && heights.every((y) => y >= 0 && y < 700), heights.join());
  });
