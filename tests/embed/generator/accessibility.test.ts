import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type axeCore from 'axe-core';
import { platforms } from '../../../src/embed/cms/index.js';
import { serveForTests } from '../../support/serve-for-tests.js';
import { createFixturePages } from './fixture-pages.js';

declare const axe: typeof axeCore;
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const pages = await createFixturePages();
const site = serveForTests(pages);

const open = (fragment: string) => site.open(`/dist/embed.html#${fragment}`);

test('no platform makes the page scroll sideways on a narrow phone', async () => {
  for (const { id, name } of platforms) {
    const { page } = await open(`hosting=fixed&platform=${id}`);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole('heading', { name: `Code for ${name}` }).waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), id);
    await page.close();
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const [width, tab] of [
    [1440, 'Code and preview'],
    [320, 'Code'],
    [320, 'Preview'],
    [768, 'Text for your colleagues'],
  ] as const)
    test(`axe finds nothing and nothing scrolls sideways, ${colorScheme}, ${width}px wide, ${tab}`, async () => {
      const { page } = await open('elements=key-messages+board-contact&platform=wordpress');
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await page.evaluate(axeSource);
      const found = await page.evaluate(async () => {
        // The preview has headings of a page of its own.
        const { violations } = await axe.run({ exclude: ['#preview-heading ~ [role=group]'] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      });
      assert.deepEqual(found, []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.close();
    });

test('in forced colours, only the selected tab is underlined', async () => {
  const { page } = await open('');
  await page.emulateMedia({ forcedColors: 'active' });
  const underlined = await page
    .getByRole('tab')
    .evaluateAll((tabs) =>
      tabs.filter((tab) => getComputedStyle(tab).borderBlockEndWidth !== '0px').map((tab) => tab.ariaSelected),
    );
  assert.deepEqual(underlined, ['true']);
});

test('however long the name of a file is, Copy is at the right of its bar', async () => {
  for (const { id } of platforms) {
    const { page } = await open(`hosting=fixed&platform=${id}`);
    for (const width of [1440, 768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const gaps = await page.getByRole('button', { name: 'Copy' }).evaluateAll((buttons) =>
        buttons.map((button) => {
          const [bar, copy] = [button.parentElement!, button].map((element) => element.getBoundingClientRect());
          return Math.round(bar!.right - copy!.right);
        }),
      );
      assert.deepEqual([...new Set(gaps)], [gaps[0]], `${id}, ${width}px wide`);
      assert.ok(gaps[0]! < 10, `${id}, ${width}px wide: ${gaps[0]}px`);
    }
    await page.close();
  }
});
