import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, serve, visit } from '../support/serve.js';

const page = (font: string, body: string) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Paper</title>
<script type="module" src="/dist/briefing.js"></script><body style="margin: 0; font: ${font}">${body}`;
const fonts = ['16px serif', '16px sans-serif', '24px sans-serif'];
const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
const discussion = '<div slot="discussion"><p>What does this mean for our team?</p></div>';

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

async function countPages(path: string, paper: Parameters<Page['pdf']>[0] = { format: 'A4', margin }): Promise<number> {
  const { page } = await visit(browser, server.address + path);
  const pdf = await page.pdf(paper);
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
}

test('briefing.html is one sheet with its own margins', async () => {
  assert.equal(await countPages('/dist/briefing.html', { preferCSSPageSize: true }), 1);
});

fonts.forEach((font, index) => {
  test(`the briefing is one sheet of A4 on a page in ${font}`, async () => {
    assert.equal(await countPages(`/${index}.html`), 1);
  });

  test(`with a discussion it is two at the most, in ${font}`, async () => {
    assert.ok((await countPages(`/${index}-discussed.html`)) <= 2);
  });
});
