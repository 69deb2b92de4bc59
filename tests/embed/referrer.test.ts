import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { commonHeaders } from '../../scripts/build/hosting/header-rules.js';
import { briefing } from '../../src/content/briefing.js';
import { tags } from '../../src/elements/catalogue.js';
import { createEmbedCode, type EmbedCode, type Release } from '../../src/embed/embed-code.js';
import { defaultOptions } from '../../src/embed/embed-options.js';
import { version } from '../../src/version.js';
import { closePages, openBrowser, serve, visit } from '../support/serve.js';

/** What the host of the files learns about a page whose own policy gives its whole address to everybody. */
const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as { files: Release['hashes'] };
const pagePath = '/report.html';
const query = '?case=1234';

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;
let code: EmbedCode;
before(async () => {
  const scripts = ['briefing.js', 'iframe-height.js'].map((name) => [`/dist/${name}`, commonHeaders]);
  [browser, host] = await Promise.all([openBrowser(), serve({}, Object.fromEntries(scripts))]);
  const options = { ...defaultOptions, elements: tags, hosting: 'self-hosted', integrity: true } as const;
  const release: Release = { version, hashes: files, styles: {} as Release['styles'] };
  code = createEmbedCode({ ...options, address: `${host.address}/dist` }, release, briefing);
});
afterEach(() => closePages(browser));
after(() => Promise.all([browser.close(), host.stop()]));

/** Opens a partner's page with that code, and returns what the host was asked for, and what it was told. */
async function receive(markup: string, path: string, use?: (page: Page) => Promise<unknown>) {
  const html = `<!doctype html><link rel="icon" href="data:,"><title>A report</title>${markup}`;
  const partner = await serve({ [pagePath]: html }, { [pagePath]: { 'referrer-policy': 'unsafe-url' } });
  host.received.length = 0;
  try {
    let answered: Promise<unknown> | undefined;
    const { page } = await visit(browser, partner.address + pagePath + query, (opened) => {
      answered = opened.waitForResponse(host.address + path);
      return Promise.resolve();
    });
    await use?.(page);
    await answered;
    return { received: [...host.received], address: partner.address };
  } finally {
    await partner.stop();
  }
}

const codes: Readonly<
  Record<string, () => readonly [markup: string, path: string, use?: (page: Page) => Promise<unknown>]>
> = {
  'the script': () => [code.script + code.markup, '/dist/briefing.js'],
  'the iframes': () => [code.iframes, '/dist/iframe/policy-briefing.html'],
  'the script of the iframes': () => [code.iframeScript, '/dist/iframe-height.js'],
  'the link to the page': () => [
    code.pageLink,
    '/dist/briefing.html',
    async (page) => {
      await page.getByRole('link').click();
      await page.waitForURL('**/dist/briefing.html');
    },
  ],
};

for (const [name, write] of Object.entries(codes))
  test(`${name} in the embed code tells the host nothing of the page, whatever its policy`, async () => {
    const [markup, path, use] = write();
    const { received, address } = await receive(markup, path, use);
    const asked = received.find((request) => request.path === path);
    assert.ok(asked, `${path} was not asked for`);
    assert.equal(asked.referer, undefined);
    assert.ok(
      received.every(({ referer }) => !referer?.startsWith(address)),
      JSON.stringify(received),
    );

    // So that the test can fail: without the attribute, the host is told all.
    const told = await receive(markup.replaceAll(' referrerpolicy="no-referrer"', ''), path, use);
    const request = told.received.find((one) => one.path === path);
    assert.equal(request?.referer, told.address + pagePath + query);
  });
