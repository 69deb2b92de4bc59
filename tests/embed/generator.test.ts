import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { platforms } from '../../src/embed/cms/index.js';
import { openBrowser, serve, visit } from '../support/serve.js';
import { readSourceLines } from '../support/source-lines.js';

declare const axe: typeof axeCore;
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What was copied, pasted into a page without anything else; filled in by the tests. */
const pages: Record<string, string> = {};

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve(pages)]);
});
after(() => Promise.all([browser.close(), server.stop()]));

const open = (choice = '') => visit(browser, `${server.address}/dist/embed.html#${choice}`);
const readCode = (page: Page) => page.locator('.steps pre').allInnerTexts();

/** The words on a page, in shadow roots and frames too. */
async function readWords(page: Page): Promise<string> {
  const texts = page.frames().map((frame) =>
    frame.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const inside = roots.flatMap((root) => [...root.children].filter((child) => !child.matches('style')));
      return [document.body, ...(inside as HTMLElement[])].map(({ innerText }) => innerText).join(' ');
    }),
  );
  return (await Promise.all(texts)).join(' ').replace(/\s+/g, ' ');
}

test('what is pasted into a bare page shows every line of the source once: the tag, its shadow twin, and the frame', async () => {
  for (const [name, choice, index] of [
    ['/pasted.html', 'address=/dist', 0],
    ['/styled.html', 'address=/dist&twin=shadow&integrity', 0],
    ['/framed.html', 'address=/dist', 1],
  ] as const) {
    const { page: pack } = await open(choice);
    pages[name] = `<!doctype html><link rel="icon" href="data:,"><title>x</title>${(await readCode(pack))[index]!}`;
    const { page, told } = await visit(browser, server.address + name);
    await page.waitForFunction((frame) => frame || customElements.get('policy-briefing'), index === 1);
    const words = await readWords(page);
    for (const line of readSourceLines()) assert.equal(words.split(line).length, 2, `${name}: ${line}`);
    assert.deepEqual(told, []);
    await Promise.all([pack.close(), page.close()]);
  }
});

test('every choice that can be clicked is in the code, and in the address', async () => {
  const { page, told } = await open();
  await page.getByLabel(/key messages/).check();
  await page.getByLabel(/How to reach/).check();
  await page.getByLabel('Level of its first heading').selectOption('4');
  await page.getByLabel('Buttons to copy').check();
  await page.getByLabel('Subject of the mail').pressSequentially('A question');
  await page.locator('summary').click();
  const { id, text } = briefing.keyMessages.items[2]!;
  await page.getByRole('checkbox', { name: text }).check();
  await page.getByLabel(/this version/).check();
  await page.getByLabel(/integrity/).check();
  const [code] = await readCode(page);
  for (const said of [
    'heading-level="4"',
    `message-ids="${id}"`,
    ' copy-buttons',
    'email-subject="A question"',
    'integrity="sha384-',
    '/briefing.js"',
  ])
    assert.ok(code!.includes(said), said);
  const { page: again } = await visit(browser, page.url());
  assert.deepEqual(await readCode(again), await readCode(page));
  await page.getByLabel(/newest/).check();
  assert.ok(!(await readCode(page))[0]!.includes('integrity'));
  assert.equal(await page.getByLabel(/integrity/).count(), 0);
  assert.deepEqual(told, []);
});

test('choosing by keyboard keeps the focus, and a wrong address is explained beside its field', async () => {
  const { page } = await open('elements=key-messages');
  await page.locator('summary').click();
  const { text } = briefing.keyMessages.items[0]!;
  const box = page.getByRole('checkbox', { name: text });
  await box.press('Space');
  await box.press('Space');
  assert.ok(await box.evaluate((element) => element === document.activeElement));
  const address = page.getByLabel('Their address');
  await address.fill('javascript:alert(1)');
  assert.equal(await address.getAttribute('aria-invalid'), 'true');
  assert.match(await page.locator('#address-error').innerText(), /https:/);
  assert.deepEqual(await readCode(page), []);
  await address.fill('/files');
  await page.getByLabel(/newest/).check();
  await page.getByLabel(/Your own copy/).check();
  assert.ok((await readCode(page))[0]!.includes('"/files/key-messages.js"'));
});

test('each platform has its own steps', async () => {
  const { page } = await open();
  const seen = new Set<string>();
  for (const { name } of platforms) {
    await page.getByLabel(name, { exact: true }).check();
    assert.ok((await page.locator('#paste + .lead').innerText()).startsWith(name));
    seen.add((await readCode(page)).join());
  }
  assert.equal(seen.size, platforms.length);
});

test('where a filter would take the shadow twin away, the code has the light one', async () => {
  const { page } = await open('twin=shadow');
  assert.ok((await readCode(page))[0]!.includes('shadowrootmode'));
  await page.getByLabel('WordPress, block editor').check();
  assert.equal(await page.getByLabel(/own look/).count(), 0);
  assert.ok(!(await readCode(page)).join().includes('shadowrootmode'));
  assert.ok((await readCode(page)).join().includes('data-edition'));
});

test('without an element the page says what to do, and brings the code back with the next choice', async () => {
  const { page } = await open('elements=');
  assert.equal(await page.locator('.error').count(), 2);
  await page.getByLabel(/predictors under/).check();
  assert.equal(await page.locator('.error').count(), 0);
  assert.ok((await readCode(page))[0]!.includes('<predictor-prompts>'));
});

test('a button copies what stands above it, and says so; where it may not, the text is selected', async () => {
  const { page } = await open();
  const copied = async () => {
    const button = page.getByRole('button', { name: /^Copy: Paste this/ });
    await button.click();
    const status = page.locator('.copyable', { has: button }).getByRole('status');
    await status.filter({ hasText: /./ }).waitFor();
    return status.innerText();
  };
  await page.evaluate(() => {
    const written: string[] = [];
    Object.assign(globalThis, { written });
    navigator.clipboard.writeText = (text) => Promise.resolve(void written.push(text));
  });
  assert.equal(await copied(), 'Copied');
  const written = await page.evaluate(() => (globalThis as unknown as { written: string[] }).written);
  assert.deepEqual(written, (await readCode(page)).slice(0, 1));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  assert.match(await copied(), /^Selected/);
  assert.equal(await page.evaluate(() => getSelection()!.toString().trim()), written[0]!.trim());
  await page.getByLabel('Buttons to copy').check();
  assert.deepEqual((await page.getByRole('status').allInnerTexts()).join(''), '');
});

test('it is one file that works by a double click and asks for nothing else', async () => {
  const { page, requests, told } = await visit(browser, pathToFileURL(resolve('dist/embed.html')).href);
  assert.equal(requests.length, 1);
  assert.deepEqual(told, []);
  const shown = page.locator('.stage policy-briefing').first();
  assert.ok(await shown.evaluate(({ shadowRoot }) => shadowRoot !== null));
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 320])
    test(`it is free of what axe finds, ${colorScheme}, ${width} px wide, and does not scroll sideways`, async () => {
      const { page } = await open('elements=key-messages+board-contact&platform=wordpress');
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(axeSource);
      const found = await page.evaluate(async () => {
        // The previews repeat the words on purpose, as pages of their own would have them.
        const { violations } = await axe.run({ exclude: ['.stage .page'] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      });
      assert.deepEqual(found, []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });
