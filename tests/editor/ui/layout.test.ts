import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import type axeCore from 'axe-core';
import { briefing, source } from '../../fixtures/edition-1.js';
import { formatDate } from '../../../src/elements/templates/date.js';
import { formatLink } from '../../../src/editor/draft/share-link.js';
import { contentField, type Field } from '../../../src/editor/draft/fields.js';
import {
  actionNeeded,
  button,
  documentType,
  EditorDriver,
  field,
  openChanges,
  openShare,
  phone,
  readFocus,
  readPreview,
  readValue,
  tab,
  write,
} from '../../support/editor-driver.js';

declare const axe: typeof axeCore;
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const driver = new EditorDriver();
before(() => driver.start());
afterEach(() => driver.closePages());
after(() => driver.stop());

/** How far below the top of the window the text of a message is in the preview, or `null` if it is not in view. */
const seesInPreview = (text: string) => {
  const root = document.querySelector('policy-briefing')!.shadowRoot!;
  const item = [...root.querySelectorAll('li')].find((one) => one.textContent.includes(text))!;
  const [inner, outer] = [item, document.querySelector('#pane')!].map((one) => one.getBoundingClientRect());
  return inner!.top >= outer!.top && inner!.bottom <= outer!.bottom && item.getAnimations().length === 1;
};

/** In how many lines the text of an element is. */
const countLines = (element: HTMLElement) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ bottom }) => bottom)).size;
};

test('the header is at most 96 px high', async () => {
  const { page } = await driver.open();
  for (const width of [1440, 1280, 1024]) {
    await page.setViewportSize({ width, height: 720 });
    assert.ok((await page.locator('header').boundingBox())!.height <= 96, `${width}`);
  }
});

test('the preview scrolls to and outlines what is edited, and a click in it focuses the field', async () => {
  const { page } = await driver.open();
  const last = briefing.keyMessages.items.at(-1)!.text;
  await field(page, `Message ${briefing.keyMessages.items.length}`).focus();
  await page.waitForFunction(seesInPreview, last);
  await page.locator('policy-briefing [part~=telephone]').click();
  assert.equal(await readFocus(page), 'field-contact.telephone.printed');
  await page.locator('policy-briefing [part~=introduction]').click();
  assert.equal(await readFocus(page), 'field-introduction');
});

test('what the Tab key reaches is never under what stays in view', async () => {
  /** The name of what has the focus, if it cannot be seen. */
  const findCovered = () => {
    const focused = document.activeElement!;
    // The browser has the focus between the last control and the first.
    if (focused === document.body) return undefined;
    const { x, y, width, height } = focused.getBoundingClientRect();
    const seen = [y + 2, y + height - 2].map((place) => document.elementFromPoint(x + width / 2, place));
    const isCovered = seen.some(
      (one) =>
        one &&
        !one.contains(focused) &&
        one.closest('header, .section-links, .bottom-bar')?.contains(focused) === false,
    );
    return isCovered ? focused.id || focused.textContent.trim() : undefined;
  };
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const) {
    const { page } = await driver.open(await driver.newContext({ width, height }));
    for (const key of ['Tab', 'Shift+Tab'])
      for (let count = 0; count < 60; count++) {
        await page.keyboard.press(key);
        assert.equal(await page.evaluate(findCovered), undefined, `${width} ${key}`);
      }
  }
});

test('the preview fits any window, also for a colleague who checks the draft on a phone', async () => {
  const link = `#${formatLink({ content: { ...briefing, documentType: 'Theirs' }, actionNeeded: '' }, briefing)}`;
  for (const width of [1440, 1280, 1024, 768, 390, 320])
    for (const fragment of ['', link]) {
      const { page } = await driver.open(await driver.newContext({ width, height: 800 }), fragment);
      const preview = page.getByRole('button', { name: 'Preview', exact: true });
      if (await preview.isVisible()) await preview.click();
      const hidden = await page.locator('.stage').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      assert.equal(hidden, 0, `${width} ${fragment}`);
    }
});

test('every field that the briefing shows is found in the preview', async () => {
  const { page } = await driver.open();
  const list = (described: Field, path: string): string[] =>
    described.kind === 'group'
      ? Object.entries(described.fields).flatMap(([key, inner]) => list(inner, path ? `${path}.${key}` : key))
      : [path];
  const paths = list(contentField, '').filter(
    (path) => !/^(labels|lang|dir|edition|status|replacement|.*\.items)/.test(path),
  );
  for (const path of paths) {
    const control = page.locator(`[id="field-${path}"]`);
    if (!(await control.isVisible())) continue;
    await control.focus();
    await page.waitForFunction(
      () =>
        [...document.querySelector('policy-briefing')!.shadowRoot!.querySelectorAll('*')].some(
          (node) => node.getAnimations().length > 0,
        ),
      undefined,
      { timeout: 5000 },
    );
  }
});

test('the tabs never move the form', async () => {
  const { page } = await driver.open();
  await write(page, phone, '01632 960123');
  const before = await page.evaluate(() => scrollY);
  assert.ok(before > 1000);
  await openChanges(page);
  await openShare(page);
  await tab(page, /^Preview/).click();
  assert.equal(await page.evaluate(() => scrollY), before);
});

test('every element, width and theme shows a draft that is marked as one, at a scale that can be read', async () => {
  const { page, told } = await driver.open();
  const [elements, widths, themes] = ['Show', 'Width', 'Theme'].map((name) =>
    page.getByRole('combobox', { name: new RegExp(`^${name}`) }),
  );
  const values = (select: typeof elements) =>
    select!.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  for (const theme of await values(themes))
    for (const element of await values(elements)) {
      await themes!.selectOption(theme);
      await elements!.selectOption(element);
      assert.ok((await readPreview(page, element)).includes(briefing.labels.draft), `${element}, ${theme}`);
    }
  await themes!.selectOption('plain');
  for (const width of await values(widths)) {
    await widths!.selectOption(width);
    await page.waitForFunction((name) => {
      const host = document.querySelector<HTMLElement>('.host-page')!;
      const expected = { phone: 320, tablet: 768, desktop: 1280 }[name]!;
      return host.style.width === `${expected}px` && Number(host.style.getPropertyValue('zoom')) >= 0.55;
    }, width);
  }
  assert.deepEqual(told, []);
});

test('on a phone one of four views is shown, and one section at a time', async () => {
  const { page } = await driver.open(await driver.newContext({ width: 390, height: 844 }));
  const views = page.getByRole('navigation', { name: 'Views' });
  await field(page, documentType).waitFor();
  await page.getByRole('button', { name: 'Contact' }).click();
  await field(page, documentType).waitFor({ state: 'hidden' });
  await write(page, phone, '1');
  assert.equal(await views.getByRole('link').innerText(), '1 error');
  await views.getByRole('button', { name: 'Preview' }).click();
  await field(page, phone).waitFor({ state: 'hidden' });
  await page.locator('policy-briefing [part~=introduction]').click();
  assert.equal(await readFocus(page), 'field-introduction');
  await views.getByRole('button', { name: 'Share' }).click();
  await page.getByText('Fix the error to share').waitFor();
  await views.getByRole('link').click();
  assert.equal(await readFocus(page), 'field-contact.telephone.printed');
  assert.equal(await readValue(page, phone), '1');
});

test('printed, there is the sign-off form and nothing else', async () => {
  const { page } = await driver.open();
  await write(page, 'Message 1', 'Other text');
  await openShare(page);
  await write(page, actionNeeded, 'Replace message 1.');
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  for (const text of [
    'Sign-off form',
    'Other text',
    'Replace message 1.',
    '13 unchanged',
    'Signature',
    formatDate(briefing.edition.releasedOn, briefing.labels),
  ])
    assert.ok(printed.includes(text), text);
  assert.ok(!printed.includes('Edit the briefing'));
  const signatures = page.locator('.sign-off-form div').filter({ has: page.locator('h2'), hasText: 'Signature' });
  assert.equal(await signatures.evaluate((block) => getComputedStyle(block).breakInside), 'avoid');
  assert.match(await signatures.innerText(), /^Signed off by\s+Policy Briefing, edition 2 \(reference [0-9a-f]{8}\)/);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 320])
    test(`axe finds nothing and nothing scrolls sideways in any view, ${colorScheme}, ${width} px, also with text twice as large`, async () => {
      const { page } = await driver.open(await driver.newContext({ width, height: 800 }));
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axeSource);
      const check = async (where: string) => {
        const violations = await page.evaluate(async () => {
          const { violations: found } = await axe.run();
          return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
        });
        assert.deepEqual(violations, [], where);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), where);
      };
      await check('start');
      const first = field(page, documentType);
      await first.fill('');
      await first.blur();
      await check('error');
      await first.fill('Other');
      await first.blur();
      const view = (name: RegExp) =>
        width === 320
          ? page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name })
          : page.getByRole('tab', { name });
      for (const name of [/^Changes/, /^Share/, /^Preview/]) {
        await view(name).click();
        await check(String(name));
      }
      if (width === 320) await view(/^Edit/).click();
      await button(page, 'Withdraw this briefing').click();
      await button(page, 'Withdraw the briefing').click();
      await check('withdraw');
      await button(page, 'Back to the editor').click();
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await page.setViewportSize({ width: 320, height: 800 });
      // The page takes its narrow form once it is told of its new width.
      await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth);
      const views = page.getByRole('navigation', { name: 'Views' }).getByRole('button');
      assert.equal(await views.first().evaluate(countLines), 1, 'the name of a view is broken');
      await button(page, 'Import').click();
      await check('file and text');
      await page.locator('#import-text').fill(`Hi Sam,\n\n${source.replace('July 2009', 'May 2016')}`);
      await button(page, 'Check the text').click();
      await button(page, 'Import these changes').click();
      await page.locator('#import-open').waitFor();
      await check('import');
    });
