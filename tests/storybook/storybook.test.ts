import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { palette } from '../../.storybook/palette.js';
import { name } from '../../.storybook/theme.js';
import { briefing } from '../../src/content/briefing.js';
import type { HeadingLevel } from '../../src/elements/templates/heading.js';
import type { Tag } from '../../src/static/render-element.js';
import { makeParts, type Choice } from '../../src/embed/embed-code.js';
import { firstChoice } from '../../src/embed/generator/state.js';
import { version } from '../../src/version.js';
import { fragmentRules } from '../../stories/fragment-rules.js';
import { openBrowser, serve } from '../support/serve.js';

declare const axe: typeof axeCore;
const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}
const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8')) as {
  readonly entries: Readonly<Record<string, Entry>>;
};

/** What its own menu tells the console. */
const storybooksOwn = "The 'ariaLabel' prop on 'PopoverProvider'";

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve()]);
});
after(() => Promise.all([browser.close(), server.stop()]));

/** Notes what the page tells the console, and what it asks of other hosts. */
function listen(page: Page): string[] {
  const told: string[] = [];
  page.on('console', (message) => told.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => told.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== server.address) told.push(`asks ${request.url()}`);
  });
  return told;
}

/** Opens a story or a page of the reference alone, and waits until it and its frames are drawn. */
async function open(page: Page, { id, type }: Entry): Promise<void> {
  // Storybook's own run of axe would only take time.
  await page.goto(`${server.address}/storybook-static/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
  await page.waitForFunction(() => document.body.matches('.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview'));
  assert.ok(await page.evaluate(() => document.body.matches('.sb-show-main')), 'it is shown');
  if (type === 'docs') await page.locator('.docs-story').first().waitFor();
  await Promise.all(page.frames().map((frame) => frame.waitForLoadState()));
}

/** What axe finds, in frames too; but the Board's tools are held to it by tests of their own. */
async function findBarriers(page: Page, isPage: boolean): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(axeSource);
  return page.evaluate(
    async (rules) => {
      const { violations } = await axe.run({ exclude: ['.tool'] }, { resultTypes: ['violations'], rules });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    isPage ? {} : fragmentRules,
  );
}

test('Storybook has a name of ours, and its controls lead to the page and to the code that a partner pastes', async () => {
  const page = await browser.newPage();
  const told = listen(page);
  const [tag, id, level] = ['key-messages', briefing.keyMessages.items[2]!.id, '4'] as const;
  await page.goto(
    `${server.address}/storybook-static/index.html?path=/story/elements-${tag}--all-messages&args=heading-level:${level};messageIds[0]:${id}`,
  );
  const heading = page.frameLocator('#storybook-preview-iframe').getByRole('heading');
  await heading.waitFor();
  assert.equal(await heading.evaluate(({ localName }) => localName), `h${level}`);
  await page.getByRole('tab', { name: 'Code' }).click();
  const code = page.locator('#storybook-panel-root pre');
  await code.waitFor();
  const release = { version, hashes: {}, styles: {} as Record<Tag, string> };
  const choice: Choice = {
    ...firstChoice,
    elements: [tag],
    headingLevel: Number(level) as HeadingLevel,
    messageIds: [id],
  };
  const { script, markup } = makeParts(choice, release);
  const fold = (text: string) => text.replace(/\s+/g, '');
  assert.equal(fold(await code.innerText()), fold(script + markup));
  assert.match(await page.title(), new RegExp(`${name}$`));
  assert.deepEqual(
    told.filter((line) => !line.includes(storybooksOwn)),
    [],
  );
  await page.close();
});

test('its colours are those of the Board’s tools', () => {
  const css = readFileSync('src/ui/tool.css', 'utf8');
  const colours = [...css.matchAll(/--([a-z]+): light-dark\((#\w+), (#\w+)\);/g)];
  assert.deepEqual(
    Object.entries(palette),
    colours.map(([, colour, light, dark]) => [colour, [light, dark]]),
  );
});

describe('Storybook', { concurrency: 2 }, () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every story and page: says nothing, asks nobody, and is free of what axe finds, ${colorScheme}`, async (t) => {
      const page = await browser.newPage({ colorScheme });
      const told = listen(page);
      for (const entry of Object.values(entries))
        await t.test(`${entry.id}, ${colorScheme}`, async () => {
          await page.emulateMedia({ forcedColors: entry.tags.includes('forced-colors') ? 'active' : 'none' });
          await open(page, entry);
          assert.deepEqual(await findBarriers(page, entry.tags.includes('page')), []);
          assert.deepEqual(told.splice(0), []);
        });
      await page.close();
    });
});
