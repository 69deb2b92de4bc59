import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { launch, type Browser, type LaunchOptions } from 'puppeteer-core';
import { browserArgs, findBrowser, findProgram } from '../../scripts/browser.mjs';
import { briefing } from '../../src/content/briefing.js';
import { serve } from '../support/serve.js';

// Playwright drives a Firefox of its own only, which is not the one of Debian.
const engines: Readonly<Record<string, () => LaunchOptions | Promise<LaunchOptions>>> = {
  Firefox: () => ({ browser: 'firefox', executablePath: findProgram('Firefox', ['firefox-esr', 'firefox']) }),
  Chromium: async () => ({ executablePath: await findBrowser(), args: browserArgs }),
};

// The same width as Arial, so that the result does not depend on the machine's fonts.
const page = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Print</title>
${['400', '700'].map((weight) => `<link rel="stylesheet" href="/node_modules/@fontsource/arimo/${weight}.css">`).join('')}
<script type="module" src="/dist/briefing.js"></script><body style="margin: 0; font: 16px Arimo">
<h1>Serious case reviews</h1><p>This is the briefing for our staff.</p><policy-briefing></policy-briefing>`;

let server: Awaited<ReturnType<typeof serve>>;
before(async () => (server = await serve({ '/page.html': page })));
after(() => server.stop());

/** How much each page of a PDF has, as the bytes of its content. */
function measurePages(pdf: Buffer): readonly number[] {
  return [...pdf.toString('latin1').matchAll(/stream\r?\n([^]*?)endstream/g)]
    .map(([, stream]) => inflate(stream!))
    .filter((content) => /\bTf\b/.test(content))
    .map(({ length }) => length);
}

function inflate(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };

/** Prints the page with a space above the briefing, in CSS pixels; everything, or the predictors only. */
async function print(browser: Browser, space: number, shown: 'all' | 'predictors'): Promise<readonly number[]> {
  const tab = await browser.newPage();
  await tab.goto(`${server.address}/page.html`);
  await tab.evaluate(
    async (height, isAll) => {
      await Promise.all([customElements.whenDefined('policy-briefing'), document.fonts.ready]);
      document.body.style.paddingBlockStart = `${height}px`;
      if (isAll) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.predictors { visibility: visible; }');
      document.querySelector('policy-briefing')!.shadowRoot!.adoptedStyleSheets.push(sheet);
      document.body.style.visibility = 'hidden';
    },
    space,
    shown === 'all',
  );
  return measurePages(Buffer.from(await tab.pdf({ format: 'A4', margin })));
}

for (const [name, getOptions] of Object.entries(engines)) {
  let browser: Browser;
  before(async () => (browser = await launch({ headless: true, ...(await getOptions()) })));
  after(() => browser.close());

  test(`below a heading of the page, most of the briefing is on the first printed page: ${name}`, async () => {
    const [first = 0, ...others] = await print(browser, 0, 'all');
    const rest = others.reduce((sum, length) => sum + length, 0);
    assert.ok(first > rest, `the first page has ${first} bytes, the others ${rest}`);
  });

  test(`the predictors are on one printed page with their caveat, wherever the briefing begins: ${name}`, async () => {
    for (const space of [300, 500, 700]) {
      const pages = await print(browser, space, 'predictors');
      assert.equal(pages.length, briefing.status === 'withdrawn' ? 0 : 1, `${space} px down`);
    }
  });
}
