import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/serve.js';
import { assertWholeBriefing, checkRenderedPage, listFiles } from './rendered-page.js';
import { Workspace, type Command } from './workspace.js';

const workspace = new Workspace();
let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  workspace.remove();
});

const sites: Readonly<Record<string, Command>> = {
  astro: ['astro', 'build', '--root', 'astro'],
  eleventy: [
    'eleventy',
    '--config',
    'eleventy/eleventy.config.js',
    '--input',
    'eleventy',
    '--output',
    'build/eleventy',
  ],
};

for (const [name, command] of Object.entries(sites))
  test(`a page built by ${name} has the briefing, with and without its script`, async () => {
    assert.equal(workspace.run(command), '');
    // Browsers ask for an icon, which the recipe does not have.
    const files = { ...listFiles(workspace, `build/${name}`), '/favicon.ico': '' };
    await checkRenderedPage(browser, files, (page) => assertWholeBriefing(page, 'Our own referral route'));
  });
