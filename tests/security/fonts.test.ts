import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { openBrowser, serve } from '../support/serve.js';
import { listShown } from '../support/source-lines.js';

/** Whether a page's fonts can show the predictors without their caveat, or a draft without its notice. */
const font = readFileSync('node_modules/@fontsource/arimo/files/arimo-latin-400-normal.woff2').toString('base64');
const regular = `@font-face { font-family: Host; font-weight: 400; src: url(data:font/woff2;base64,${font}) }`;

/** What a page can do with the other faces of its font, by accident or on purpose. */
const faces: Readonly<Record<string, string>> = {
  'whose bold face never comes':
    '@font-face { font-family: Host; font-weight: 600 900; font-display: block; src: url(/never.woff2) }',
  'whose bold face has no size': `@font-face { font-family: Host; font-weight: 600 900; size-adjust: 0%; src: url(data:font/woff2;base64,${font}) }`,
  'whose italic face has no size': `@font-face { font-family: Host; font-style: italic; size-adjust: 0%; src: url(data:font/woff2;base64,${font}) }`,
};

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

async function openPage(rules: string, body: string): Promise<{ readonly page: Page; readonly stop: () => unknown }> {
  const server = await serve({
    '/page.html': `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A partner</title>
<style>${regular} ${rules} body { font-family: Host; color: #000; background: #fff }</style>
<script type="module" src="/dist/briefing.js"></script>${body}`,
  });
  const page = await browser.newPage();
  // Never answered, so that the face is still loading when the picture is taken.
  await page.route('**/never.woff2', () => undefined);
  await page.goto(`${server.address}/page.html`, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('p, predictor-prompts, policy-briefing')?.shadowRoot);
  await page.evaluate(() => document.fonts.load('400 16px Host'));
  return { page, stop: () => Promise.all([page.close(), server.stop()]) };
}

/** How many dark pixels the text of that selector has. Playwright's own screenshot would wait for the fonts. */
async function countInk(page: Page, selector: string): Promise<number> {
  // Of the text, without the frame around it.
  const box = await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width: Math.max(1, width), height: Math.max(1, height) };
    });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    clip: { ...box, scale: 1 },
    captureBeyondViewport: true,
  });
  const { data: pixels } = PNG.sync.read(Buffer.from(data, 'base64'));
  let ink = 0;
  for (let at = 0; at < pixels.length; at += 4) if (pixels[at]! < 100) ink++;
  return ink;
}

for (const [name, rules] of Object.entries(faces)) {
  for (const tag of ['predictor-prompts', 'policy-briefing'])
    test(`in <${tag}> on a page ${name}, caveat, predictors and source line are all seen`, async () => {
      const { page, stop } = await openPage(rules, `<${tag}></${tag}>`);
      try {
        for (const selector of [...listShown(['.caveat', '.predictors ol > li']), '.note'])
          assert.ok((await countInk(page, selector)) > 100, `${selector} is not seen`);
      } finally {
        await stop();
      }
    });

  test(`on a page ${name}, the mark of a draft and the notice of a withdrawal are seen, and bold words of the caveat`, async () => {
    const { page, stop } = await openPage(rules, '<predictor-prompts></predictor-prompts>');
    try {
      await page.evaluate(async () => {
        const element = document.querySelector('predictor-prompts')!;
        const { content } = element;
        const predictors = { ...content.predictors, caveat: '**These words are bold**' };
        const status = { status: 'superseded', statusChangedOn: '2026-12-01', replacement: { title: 'X', url: null } };
        element.content = { ...content, ...status, predictors } as typeof content;
        await element.updateComplete;
      });
      for (const selector of ['.notice >> nth=0', '.notice >> nth=1', '.caveat', '.predictors li'])
        assert.ok((await countInk(page, selector)) > 100, `${selector} is not seen`);
    } finally {
      await stop();
    }
  });
}
