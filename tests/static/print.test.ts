import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { formatPrintLength } from '../../src/content/print-length.js';
import { openBrowser, serve, visit } from '../support/serve.js';

// Metrically equal to Times New Roman and Arial, so that the result does not depend on the machine's fonts.
const fonts = ['16px Tinos', '16px Arimo', '24px Arimo'];
const fontFiles = ['tinos', 'arimo'].flatMap((name) =>
  ['400', '700'].map((weight) => `/node_modules/@fontsource/${name}/${weight}.css`),
);

const page = (font: string, body: string) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Print</title>
${fontFiles.map((file) => `<link rel="stylesheet" href="${file}">`).join('')}
<script type="module" src="/dist/briefing.js"></script><body style="margin: 0; font: ${font}">${body}`;
const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
const discussion = '<div slot="discussion"><p>What does this mean for our team?</p></div>';

/** A text for which the build prints no note has one page; one below a notice may need two. */
const isShort = briefing.status !== 'superseded' && formatPrintLength(briefing) === undefined;
const most = isShort ? 1 : 2;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  const pages = fonts.flatMap((font, index) => [
    [`/${index}.html`, page(font, '<policy-briefing></policy-briefing>')],
    [`/${index}-discussed.html`, page(font, `<policy-briefing>${discussion}</policy-briefing>`)],
  ]);
  [browser, server] = await Promise.all([openBrowser(), serve(Object.fromEntries(pages) as Record<string, string>)]);
});
after(() => Promise.all([browser.close(), server.stop()]));

async function countPages(
  path: string,
  options: Parameters<Page['pdf']>[0] = { format: 'A4', margin },
): Promise<number> {
  const { page } = await visit(browser, server.address + path);
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf(options);
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
}

test('briefing.html prints on one page of A4 with its own margins', async () => {
  assert.ok((await countPages('/dist/briefing.html', { preferCSSPageSize: true })) <= most);
});

fonts.forEach((font, index) => {
  test(`the briefing prints on one page of A4 in ${font}`, async () => {
    assert.ok((await countPages(`/${index}.html`)) <= most);
  });

  test(`the briefing with a discussion prints on at most one page more, in ${font}`, async () => {
    assert.ok((await countPages(`/${index}-discussed.html`)) <= most + 1);
  });
});
