import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { briefing } from '../../../src/content/briefing.js';
import { tags } from '../../../src/elements/catalogue.js';
import { version } from '../../../src/version.js';
import { countShown, readSourceLines } from '../../support/source-lines.js';
import { Scratch } from '../../support/scratch.js';
import { openBrowser, serve, visit } from '../../support/serve.js';

const source = readSourceLines();

const page = (scripts: readonly string[], body = tags.map((tag) => `<${tag}></${tag}>`).join('\n')) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A partner</title>
${scripts.map((script) => `<script type="module" src="${script}"></script>`).join('\n')}
${body}`;

const bundle = readFileSync('dist/briefing.js', 'utf8');

/** Every page of these tests: on a plain server, with a copy of dist. */
const pages: Readonly<Record<string, string>> = {
  '/bare.html': page(['/dist/briefing.js']),
  ...Object.fromEntries(tags.map((tag) => [`/${tag}.html`, page([`/dist/${tag}.js`], `<${tag}></${tag}>`)])),
  '/many.html': page(['/dist/briefing.js', '/dist/briefing.js?again', ...tags.map((tag) => `/dist/${tag}.js`)]),
  '/versions.html': page(['/dist/briefing.js', '/older.js']),
  '/older.js': bundle.replaceAll(`elements ${version}`, 'elements 0.9.0'),
  '/taken.html': page([]).replace(
    '<title>',
    `<script>customElements.define('board-contact', class extends HTMLElement {})</script>
<script type="module" src="/dist/briefing.js"></script><title>`,
  ),
  '/page.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>XHTML</title>
<link rel="icon" href="data:,"/><script>window.loaded = import('/dist/briefing.js')</script></head>
<body><key-messages><p>Words from before the script</p></key-messages></body></html>`,
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve(pages)]);
});
after(() => Promise.all([browser.close(), server.stop()]));

const open = (path: string) => visit(browser, server.address + path);

/** What one can read on the page, shadow roots included, white space folded. */
const readPage = (path: Awaited<ReturnType<typeof open>>['page']) =>
  path.evaluate(() => {
    const roots = [...document.querySelectorAll('*')]
      .map(({ shadowRoot }) => shadowRoot)
      .filter((root) => root !== null);
    return roots
      .flatMap((root) => [...root.children].map((child) => (child as HTMLElement).innerText))
      .join(' ')
      .replace(/\s+/g, ' ');
  });

const assertAllShown = (text: string) => {
  for (const line of source) assert.ok(text.includes(line), `not shown: ${line}`);
};

test('a bare page with one script shows every line of the source, twice over', async () => {
  const { page, requests, told } = await open('/bare.html');
  const text = await readPage(page);
  assertAllShown(text);
  for (const { text: message } of briefing.keyMessages.items)
    assert.equal(text.split(message.replaceAll('**', '')).length, 1 + countShown(2), message);
  assert.deepEqual(requests, ['/bare.html', '/dist/briefing.js']);
  assert.deepEqual(told, []);
});

test('the script leaves no trace but Lit’s own globals: no cookie, storage or change of the page', async () => {
  const { page } = await open('/bare.html');
  const traces = await page.evaluate(async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const bare = new Set(Reflect.ownKeys(frame.contentWindow!));
    const symbols = new Set(Reflect.ownKeys((frame.contentWindow as unknown as typeof globalThis).Symbol));
    return {
      globals: Reflect.ownKeys(window)
        .filter((key) => !bare.has(key) && !/^\d+$/.test(String(key)))
        .map(String)
        .sort(),
      symbols: Reflect.ownKeys(Symbol)
        .filter((key) => !symbols.has(key))
        .map(String),
      cookies: document.cookie,
      stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      head: [...document.head.children].map(({ localName }) => localName).join(' '),
    };
  });
  assert.deepEqual(traces, {
    // Lit's own: its version markers, and two that decorators of other code may use. Nothing of a page depends on them.
    globals: ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'],
    symbols: ['metadata'],
    cookies: '',
    stored: 0,
    sheets: 0,
    head: 'link title script',
  });
});

for (const tag of tags)
  test(`${tag}.js alone shows <${tag}> and asks for nothing else`, async () => {
    const { page, requests, told } = await open(`/${tag}.html`);
    assert.notEqual(await readPage(page), '');
    assert.deepEqual(requests, [`/${tag}.html`, `/dist/${tag}.js`]);
    assert.deepEqual(told, []);
  });

test('the same script twice and all five bundles on one page work, without a message', async () => {
  const { page, told } = await open('/many.html');
  assertAllShown(await readPage(page));
  assert.deepEqual(told, []);
});

test('of two versions the first stays, and one warning names both', async () => {
  const { page, told } = await open('/versions.html');
  assertAllShown(await readPage(page));
  assert.equal(told.length, 1);
  assert.ok(
    told[0]!.includes('elements 0.9.0 did not register') &&
      told[0]!.includes(`already registered by safeguarding-briefing-elements ${version}`),
  );
});

test('a tag that another script holds costs that tag alone, and one warning', async () => {
  const { page, told } = await open('/taken.html');
  assertAllShown(await readPage(page));
  assert.equal(told.length, 1);
  assert.ok(told[0]!.includes('<board-contact>: already registered by another script'));
});

test('in XHTML nothing is defined or logged, and the fallback inside the tag stays', async () => {
  const { page, told } = await open('/page.xhtml');
  await page.evaluate('loaded');
  assert.equal(await page.evaluate(() => customElements.get('key-messages')), undefined);
  assert.equal(await page.locator('key-messages').innerText(), 'Words from before the script');
  assert.deepEqual(told, []);
});

test('bundles and source maps have the same bytes where node_modules is a link', async () => {
  const scratch = new Scratch('dist');
  try {
    const maps = ['briefing', ...tags].map((name) => `dist/${name}.js.map`);
    for (const map of maps) scratch.write(map, '');
    const { status, stderr } = await scratch.run(
      process.execPath,
      'node_modules/rollup/dist/bin/rollup',
      '-c',
      '--silent',
    );
    assert.equal(status, 0, stderr);
    for (const map of maps) {
      assert.equal(scratch.read(map), readFileSync(map, 'utf8'), map);
      assert.equal(scratch.read(map.slice(0, -'.map'.length)), readFileSync(map.slice(0, -'.map'.length), 'utf8'), map);
    }
  } finally {
    scratch.remove();
  }
});
