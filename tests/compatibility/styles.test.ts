import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertShownOnce, readShown } from '../support/visible-text.js';
import { isDefined, ourElement, ourScript, scriptPath, Stage, writePage } from './stage.js';
import { makeSheets, projects, styleHosts } from './style-hosts.js';

const sheets = await makeSheets();
const stage = new Stage(sheets);
before(() => stage.start());
after(() => stage.stop());

const parts = ['key-messages', 'predictor-prompts', 'board-contact'].map((tag) => `<${tag}></${tag}>`).join('');

/** As wide as a page, as a column, and as a phone. */
const widths = [1100, 620, 290];

const measure = (page: Page, selector: string) =>
  page.locator(selector).evaluate((place) => hostMeasure.measure(place));

/** Where our elements and their parts are, in each width. Checked first for text that nobody could read. */
async function measureOurs(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const markup of [ourElement, parts])
    for (const width of widths) {
      await page.locator('#place').evaluate(
        (place, [html, size]) => {
          place.innerHTML = html;
          place.style.inlineSize = size;
        },
        [markup, `${width}px`] as const,
      );
      const faults = await page.locator('#place').evaluate((place) => hostMeasure.findFaults(place));
      assert.deepEqual(faults, [], `${width} px`);
      found.push(...(await measure(page, '#place')));
    }
  return found;
}

for (const host of styleHosts)
  describe(`On a page in ${host.package}`, () => {
    test('all text is there once, before and after the script, everything looks as without its styles, and the page is unharmed', async () => {
      const body = `<div id="own">${host.own}</div><div id="place" class="${host.place ?? ''}">${ourElement}</div>`;
      const { page, path, told, requests } = await stage.open(writePage(host.head, body), {}, (opened) =>
        opened.addInitScript({ path: 'tests/compatibility/measure.mjs' }),
      );
      const findFaults = () => page.locator('#place').evaluate((place) => hostMeasure.findFaults(place));
      assertShownOnce(await readShown(page));
      assert.deepEqual(await findFaults(), [], 'the fallback');

      const own = await measure(page, '#own');
      await page.addScriptTag({ type: 'module', url: scriptPath });
      assert.ok(await isDefined(page));
      assert.deepEqual(await measure(page, '#own'), own);
      assertShownOnce(await readShown(page));

      const onHost = await measureOurs(page);
      await page.locator('#place').evaluate((place) => {
        hostMeasure.strip(place);
      });
      assert.deepEqual(onHost, await measureOurs(page));

      const others = requests.filter((asked) => !asked.startsWith(projects) && !Object.hasOwn(sheets, asked));
      assert.deepEqual(others, [path, scriptPath]);
      assert.deepEqual(told, []);
      await page.close();
    });

    const { opener, opened } = host;
    if (opener && opened)
      test('what opens by a click on it still opens', async () => {
        const { page } = await stage.open(writePage(host.head + ourScript, host.own + ourElement));
        assert.ok(await isDefined(page));
        const hidden = page.locator(opened);
        await hidden.waitFor({ state: 'hidden' });
        await page.locator(opener).click();
        await hidden.waitFor();
        await page.close();
      });
  });
