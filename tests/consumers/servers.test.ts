import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { openBrowser } from '../support/serve.js';
import { listShownTexts } from '../support/source-lines.js';
import { assertWholeBriefing, checkRenderedPage, listFiles, sanitiserNote } from './rendered-page.js';
import { Workspace, type Command } from './workspace.js';

const { keyMessages, predictors, labels } = briefing;
const [first, , third] = keyMessages.items;

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
  angular: ['tsc', '-p', 'servers/angular'],
};

for (const [framework, typeCheck] of Object.entries(typeChecks))
  describe(`A page rendered by ${framework} on a server, with the fallback from the package,`, () => {
    before(() => {
      assert.equal(workspace.run(['node', 'servers/build.mjs', framework]), '');
    });

    test('fits the types', () => {
      assert.equal(workspace.run(typeCheck), '');
    });

    test('has each text once, hydrates with nothing else in the console, and hears a draft error at first render', async () => {
      const files = listFiles(workspace, `build/servers/${framework}`);
      const sanitised = framework === 'angular' ? [sanitiserNote, sanitiserNote] : [];
      await checkRenderedPage(browser, files, assertPage, [/^<predictor-prompts>: draft not shown/, ...sanitised]);
    });
  });

async function assertPage(page: Page, hasScript: boolean): Promise<void> {
  await assertWholeBriefing(page, 'Our own referral route');
  const messages = page.locator('key-messages');
  const chosen = await messages.locator('li:visible').allInnerTexts();
  assert.deepEqual(
    chosen.map((text) => text.split('\n')[0]),
    listShownTexts([first!, third!]),
  );
  assert.equal(await messages.getAttribute('class'), 'ours');
  if (!hasScript) return;
  await page.locator('output:not(:empty)').waitFor({ state: 'attached' });
  assert.equal(await page.locator('output').textContent(), 'predictors.caveat');
  const prompts = page.locator('predictor-prompts');
  assert.deepEqual(await prompts.locator('li').allInnerTexts(), listShownTexts(predictors.items));
  assert.equal(await messages.getByRole('button', { name: labels.copy, exact: true }).count(), 1);
}
