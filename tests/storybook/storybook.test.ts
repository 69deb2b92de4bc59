import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { name } from '../../.storybook/theme.js';
import { briefing } from '../../src/content/briefing.js';
import type { HeadingLevel } from '../../src/elements/templates/heading.js';
import type { Tag } from '../../src/elements/catalogue.js';
import { createEmbedCode } from '../../src/embed/embed-code.js';
import { defaultOptions, type EmbedOptions } from '../../src/embed/embed-options.js';
import { version } from '../../src/version.js';
import { fragmentRules } from '../../stories/fragment-rules.js';
import { assertDownloads } from '../support/downloads.js';
import { openBrowser, serve } from '../support/serve.js';
import { readHeading } from '../support/source-lines.js';

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

/** A warning of Storybook's own menu. */
const storybooksWarning = "The 'ariaLabel' prop on 'PopoverProvider'";

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve()]);
});
after(() => Promise.all([browser.close(), server.stop()]));

test('every file that the embed code page offers in Storybook can be downloaded', async () => {
  await assertDownloads(browser, `${server.address}/storybook-static/dist/embed.html`);
});

/** The messages in the page's console, its errors, and its requests to other hosts. */
function listen(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== server.address) messages.push(`requests ${request.url()}`);
  });
  return messages;
}

/** Opens a story or a reference page without the manager, and waits until it and its iframes are rendered. */
async function open(page: Page, { id, type }: Entry): Promise<void> {
  // Without Storybook's own run of axe, which would only take time.
  await page.goto(`${server.address}/storybook-static/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
  await page.waitForFunction(() => document.body.matches('.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview'));
  assert.ok(await page.evaluate(() => document.body.matches('.sb-show-main')), 'it is shown');
  if (type === 'docs') await page.locator('.docs-story').first().waitFor();
  await Promise.all(page.frames().map((frame) => frame.waitForLoadState()));
}

/** The ids of the stories and reference pages that the page links to. */
async function findLinks(page: Page): Promise<string[]> {
  const links = await page
    .locator('a[href*="?path="]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  return links.map((href) => href.split('/').at(-1)!);
}

/** What axe finds, in iframes too. The editor and the embed code page have tests of their own. */
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

test('controls change the element and the code that a partner pastes', async () => {
  const page = await browser.newPage();
  const messages = listen(page);
  const [tag, id, level] = ['key-messages', briefing.keyMessages.items.at(-1)!.id, '4'] as const;
  await page.goto(
    `${server.address}/storybook-static/index.html?path=/story/elements-${tag}--all-messages&args=heading-level:${level};message-ids[0]:${id}`,
  );
  const preview = page.frameLocator('#storybook-preview-iframe').locator(tag);
  const heading = readHeading(briefing.keyMessages.heading);
  await preview.getByRole('heading', { level: Number(level), name: heading, exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Code' }).click();
  const code = page.locator('#storybook-panel-root pre');
  await code.waitFor();
  const release = { version, hashes: {}, styles: {} as Record<Tag, string> };
  const options: EmbedOptions = {
    ...defaultOptions,
    elements: [tag],
    headingLevel: Number(level) as HeadingLevel,
    messageIds: [id],
  };
  const { script, markup } = createEmbedCode(options, release, briefing);
  const fold = (text: string) => text.replace(/\s+/g, '');
  assert.equal(fold(await code.innerText()), fold(script + markup));
  assert.match(await page.title(), new RegExp(`${name}$`));
  assert.deepEqual(
    messages.filter((line) => !line.includes(storybooksWarning)),
    [],
  );
  await page.close();
});

/** Opens the root address and expects the front page. */
async function expectFrontPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForURL(/guide-start-here/);
  await page.frameLocator('#storybook-preview-iframe').getByRole('heading', { level: 1 }).waitFor();
  assert.match(await page.title(), /Start here/);
  assert.equal(await page.getByText('Something went wrong').count(), 0);
}

for (const path of ['/', '/index.html'])
  test(`the static build shows the front page at ${path}, and again from the product name`, async () => {
    const site = await serve(
      { '/': readFileSync('storybook-static/index.html', 'utf8') },
      { '/': { 'content-type': 'text/html' } },
      'storybook-static',
    );
    const page = await browser.newPage();
    await expectFrontPage(page, site.address + path);
    await page.goto(`${site.address}${path}?path=/story/elements-board-contact--the-contact`);
    await page.getByRole('link', { name }).click();
    await page.waitForURL(/guide-start-here/);
    await page.close();
    await site.stop();
  });

test('the dev server shows the front page at /', { timeout: 120_000 }, async () => {
  const dev = spawn('node_modules/.bin/storybook', ['dev', '--ci', '--no-version-updates', '--disable-telemetry']);
  const page = await browser.newPage();
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      dev.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? [];
        if (found) resolve(found);
      });
      dev.on('exit', () => {
        reject(new Error(output));
      });
    });
    await expectFrontPage(page, address);
  } finally {
    await page.close();
    dev.kill();
    await once(dev, 'close');
  }
});

for (const [query, result] of [
  ['draft-error', 'Drafts and the draft-error event'],
  ['theme', 'Bootstrap, dark theme'],
  ['WordPress', 'Install on WordPress or another CMS'],
] as const)
  test(`searching for "${query}" finds "${result}"`, async () => {
    const page = await browser.newPage();
    await page.goto(`${server.address}/storybook-static/index.html`);
    await page.getByPlaceholder('Find components').fill(query);
    await page.getByRole('option').filter({ hasText: result }).first().waitFor();
    await page.close();
  });

test('the Actions panel shows the draft-error event of a draft with errors', async () => {
  const page = await browser.newPage();
  await page.goto(
    `${server.address}/storybook-static/index.html?path=/story/elements-board-contact--draft-with-errors`,
  );
  await page.getByRole('tab', { name: /Actions/ }).click();
  await page.locator('#storybook-panel-root').getByText('draft-error', { exact: true }).waitFor();
  await page.close();
});

test('the guide page about drafts logs the draft-error event', async () => {
  const page = await browser.newPage();
  await open(page, entries['guide-drafts-and-the-draft-error-event--drafts-and-the-draft-error-event']!);
  await page.getByRole('button', { name: 'Set a draft with errors' }).click();
  await page.getByRole('log').getByText('draft-error: title.text').waitFor();
  await page.close();
});

describe('Storybook', { concurrency: 2 }, () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every story and page has an empty console, no requests to other hosts and no axe violations, ${colorScheme}`, async (t) => {
      const page = await browser.newPage({ colorScheme });
      const messages = listen(page);
      for (const entry of Object.values(entries))
        await t.test(`${entry.id}, ${colorScheme}`, async () => {
          await page.emulateMedia({ forcedColors: entry.tags.includes('forced-colors') ? 'active' : 'none' });
          await open(page, entry);
          assert.deepEqual(await findBarriers(page, entry.tags.includes('page')), []);
          for (const id of await findLinks(page))
            assert.ok(entries[id], `a link leads to "${id}", which does not exist`);
          const shown = messages.splice(0);
          // A refused draft is a warning, once.
          if (entry.tags.includes('draft-error')) assert.match(shown.splice(0, 1).join(), /^warning: .*title/);
          assert.deepEqual(shown, []);
        });
      await page.close();
    });
});
