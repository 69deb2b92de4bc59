import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertShownOnce, readShown } from '../support/visible-text.js';
import { readDebianFiles, scriptHosts } from './script-hosts.js';
import { findTitle, isDefined, ourElement, ourScript, Stage, writePage } from './stage.js';

/** Right before our script and right after it. */
const moments = { '/before.js': 'hostWatch.remember()', '/after.js': 'hostWatch.compare()' };
const [remember, compare] = Object.keys(moments).map((path) => `<script type="module" src="${path}"></script>`);

/** The globals of Lit's own: version markers, and what decorators of other code may use. */
const globalsOfLit = new Set([
  'Symbol.metadata',
  'window.litPropertyMetadata',
  ...['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'].flatMap((name) => [
    `window.${name}`,
    `${name}.0`,
    `${name}.length`,
  ]),
]);

const stage = new Stage({ ...readDebianFiles(), ...moments });
before(() => stage.start());
after(() => stage.stop());

/** Uses the library as tests/compatibility/uses.mjs does; then the one briefing on the page is whole, and its headings are lower. */
async function assertUsable(page: Page, use: string): Promise<void> {
  const isWell = await page.evaluate(`import('/tests/compatibility/uses.mjs').then((uses) => uses.${use}())`);
  assert.equal(isWell, true);
  assert.equal(await page.locator('policy-briefing').count(), 1);
  await findTitle(page, 3).waitFor();
  assertShownOnce(await readShown(page));
}

for (const { package: name, scripts, use } of scriptHosts)
  describe(`On a page with ${name}`, () => {
    test('that came first, all text is there once, we add nothing but the globals of Lit, and the library does its work', async () => {
      const head = scripts.map((path) => `<script src="${path}"></script>`).join('');
      const { page, told } = await stage.open(writePage(head + remember! + ourScript + compare!));
      assert.ok(await isDefined(page));
      assertShownOnce(await readShown(page));
      const changes = await page.evaluate(() => hostWatch.readChanges());
      assert.deepEqual(
        changes.filter((name) => !globalsOfLit.has(name)),
        [],
      );
      assert.deepEqual(await page.evaluate(() => hostWatch.readListening()), []);
      await assertUsable(page, use);
      assert.deepEqual(told, []);
      await page.close();
    });

    test('that came later, elements made before and after it are whole, and the library does its work', async () => {
      const { page, told } = await stage.open(writePage(ourScript));
      for (const url of scripts) await page.addScriptTag({ url });
      await page.locator('policy-briefing').evaluate((element, markup) => {
        element.setAttribute('heading-level', '4');
        element.parentElement!.innerHTML = markup;
      }, ourElement);
      assertShownOnce(await readShown(page));
      await assertUsable(page, use);
      assert.deepEqual(told, []);
      await page.close();
    });
  });
