import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { openBrowser, serve, visit } from '../support/serve.js';
import { Workspace, type Command } from './workspace.js';

const { keyMessages, predictors, contact } = briefing;
const [first, , third] = keyMessages.items;
const route = 'Our own referral route';

/** What the development builds of Lit and React say once, whatever the page does. Bundles for production do not say it. */
const isDevelopmentNote = (text: string) => /^Lit is in dev mode|^%cDownload the React DevTools/.test(text);

const workspace = new Workspace();
let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  workspace.remove();
});

const typeChecks: Readonly<Record<string, Command>> = {
  react: ['tsc', '-p', 'servers/react'],
  vue: ['vue-tsc', '-p', 'servers/vue', '--noEmit'],
  svelte: ['svelte-check', '--workspace', 'servers/svelte', '--tsconfig', 'tsconfig.json', '--fail-on-warnings'],
};

for (const [framework, typeCheck] of Object.entries(typeChecks))
  describe(`A page rendered by ${framework} on a server, with the fallback from the package,`, () => {
    const folder = `build/servers/${framework}`;
    let server: Awaited<ReturnType<typeof serve>>;
    before(async () => {
      assert.equal(workspace.run(['node', 'servers/build.mjs', framework]), '');
      server = await serve({
        '/index.html': workspace.read(`${folder}/index.html`),
        '/client/client.js': workspace.read(`${folder}/client/client.js`),
      });
    });
    after(() => server.stop());

    test('fits the types', () => {
      assert.equal(workspace.run(typeCheck), '');
    });

    test('has each text once before the script', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const { page } = await visit(context, `${server.address}/index.html`);
      await assertReadable(page);
      await context.close();
    });

    test('hydrates with an empty console, has each text once, and hears a draft error at first render', async () => {
      const { page, told } = await visit(browser, `${server.address}/index.html`);
      await page.locator('output:not(:empty)').waitFor({ state: 'attached' });
      assert.equal(await page.locator('output').textContent(), 'predictors.caveat');
      assert.deepEqual(
        told.filter((text) => !isDevelopmentNote(text)).map((text) => text.slice(0, 44)),
        ['<predictor-prompts> shows the published text'],
      );
      await assertReadable(page);
      const prompts = page.locator('predictor-prompts');
      assert.equal(await prompts.getByText(predictors.items[0]!.text, { exact: true }).count(), 1);
      await page.locator('policy-briefing').getByRole('heading', { level: 4, name: predictors.heading }).waitFor();
      const messages = page.locator('key-messages');
      assert.equal(await messages.getByRole('button', { name: briefing.labels.copy, exact: true }).count(), 1);
      assert.equal(await messages.getAttribute('class'), 'ours');
      assert.deepEqual(await page.locator('policy-briefing, key-messages').evaluateAll(readFallbackDiffers), [
        false,
        false,
      ]);
      await page.close();
    });
  });

/** The briefing and the chosen messages are seen, each once, and the partner's own route is named as theirs. */
async function assertReadable(page: Page): Promise<void> {
  const seen = page.locator('policy-briefing').locator('li:visible');
  assert.equal(await seen.count(), keyMessages.items.length + predictors.items.length);
  const chosen = await page.locator('key-messages').locator('li:visible').allInnerTexts();
  assert.deepEqual(
    chosen.map((text) => text.split('\n')[0]),
    [first!.text, third!.text],
  );
  for (const text of [contact.email, briefing.labels.addedBySite, route])
    assert.equal(await page.locator('policy-briefing').getByText(text).filter({ visible: true }).count(), 1, text);
}

function readFallbackDiffers(elements: readonly Element[]): boolean[] {
  return elements.map((element) => (element as HTMLElement & { fallbackDiffers: boolean }).fallbackDiffers);
}
