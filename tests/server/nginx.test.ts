import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser, Frame, Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { briefing } from '../../src/content/briefing.js';
import { cacheControl, commonHeaders, headerRules } from '../../scripts/build/hosting/header-rules.js';
import { sriHash } from '../../scripts/build/hosting/integrity.js';
import { loadFiles, type Files } from '../../scripts/build/hosting/published-files.js';
import { createRelease, hostedFolders } from '../../scripts/build/hosting/release.js';
import { version } from '../../src/version.js';
import { openBrowser, serve, visit } from '../support/serve.js';
import { readSourceLines } from '../support/source-lines.js';
import { startNginx, type Answer } from './nginx.js';

const [fixed, latest] = hostedFolders(version);
const dist = loadFiles('dist');
const below = (files: Iterable<readonly [string, Uint8Array]>, start: string): Files =>
  new Map(
    [...files].filter(([path]) => path.startsWith(start)).map(([path, content]) => [path.slice(start.length), content]),
  );

/** What is built, with a file of every class that a rule names, and some that must not be served. */
const release = createRelease({
  version,
  briefing,
  dist: new Map([
    ['embed.html', Buffer.from('<title>Get the embed code</title>')],
    ['editor.html', Buffer.from('<title>The preview</title>')],
    ...dist,
    ['.hidden', Buffer.from('Not for anybody')],
  ]),
  licence: readFileSync('LICENSE'),
  plugin: readFileSync(`release/safeguarding-briefing-wordpress-${version}.zip`),
});
const site: Files = new Map([...below(release, 'site/'), ['.git/config', Buffer.from('Not for anybody')]]);
const configuration = readFileSync('release/nginx.conf', 'utf8');
const zip = below(
  Object.entries(unzipSync(readFileSync(`release/safeguarding-briefing-elements-${version}.zip`))),
  'briefing/',
);

/** What browsers ask a reader's permission for. */
const asking = ['camera', 'microphone', 'display-capture', 'geolocation', 'payment', 'usb', 'serial', 'hid', 'midi'];

/** Debian has it beside nginx-light, as libnginx-mod-http-brotli-static. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

type Nginx = Awaited<ReturnType<typeof startNginx>>;
let host: Nginx;
let hostWithBrotli: Nginx;
let partner: Nginx;
let browser: Browser;
before(async () => {
  [host, hostWithBrotli, partner, browser] = await Promise.all([
    startNginx(site, configuration),
    startNginx(site, configuration.replaceAll('# brotli_static on;', 'brotli_static on;'), [brotliModule]),
    startNginx(
      new Map([...zip].map(([path, content]) => [`briefing/${path}`, content])),
      Buffer.from(zip.get('server/nginx.conf')!).toString(),
    ),
    openBrowser(),
  ]);
});
after(() => Promise.all([host.stop(), hostWithBrotli.stop(), partner.stop(), browser.close()]));

const allPackings = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };

function assertCommonHeaders({ headers }: Answer, path: string) {
  for (const [name, value] of Object.entries(commonHeaders)) assert.equal(headers[name.toLowerCase()], value, path);
}

/** The headers that some files have and others do not. */
const pageHeaders = [...new Set(headerRules.flatMap(({ headers = {} }) => Object.keys(headers)))];

test('the configuration in release/ is the one that a dist with the tools has', () => {
  assert.equal(configuration, Buffer.from(release.get('nginx.conf')!).toString());
});

for (const { path: folder, cacheControl: caching } of [fixed, latest])
  test(`every file below ${folder} has its type, its caching and the common headers, and is what was built`, async () => {
    const files = [...below(site, folder.slice(1))].filter(([path]) => !/\.(br|gz)$|^\./.test(path));
    assert.ok(files.length > 10);
    const used = new Set<unknown>();
    for (const [path, content] of files) {
      const answer = await host.ask(folder + path);
      const rule = headerRules.find(({ files }) => new RegExp(`^(?:${files})$`).test(path))!;
      used.add(rule);
      assert.equal(answer.status, 200, path);
      assertCommonHeaders(answer, path);
      assert.equal(answer.headers['cache-control'], caching, path);
      assert.equal(answer.headers['content-type'], rule.type, path);
      for (const name of pageHeaders) assert.equal(answer.headers[name.toLowerCase()], rule.headers?.[name], path);
      assert.ok(answer.body.equals(content), path);
    }
    // The rule for the tools has no file in the folder of a fixed version.
    const unused = folder === fixed.path ? 1 : 0;
    assert.equal(used.size, headerRules.length - unused, 'a rule is for no file of these');
  });

test('the tools are never in an iframe, the other pages may be', async () => {
  const policies = ['embed.html', 'editor.html', 'iframe/key-messages.html', 'briefing.html'].map(
    async (path) => (await host.ask(latest.path + path)).headers['content-security-policy'],
  );
  const [none, any] = ["frame-ancestors 'none'", 'frame-ancestors *'];
  assert.deepEqual(await Promise.all(policies), [none, none, any, any]);
});

test('a file of a fixed version is cached for a year, one of the latest version for minutes', async () => {
  const keep = async (path: string) => (await host.ask(`${path}briefing.js`)).headers['cache-control'];
  assert.deepEqual([await keep(fixed.path), await keep(latest.path)], [cacheControl.fixed, cacheControl.latest]);
  assert.match(cacheControl.fixed, /max-age=31536000, immutable$/);
  assert.doesNotMatch(cacheControl.latest, /immutable/);
});

test('a client that has the latest file gets a response without it, which says again how long to cache it', async () => {
  for (const headers of [{}, allPackings]) {
    const first = await host.ask(`${latest.path}briefing.js`, headers);
    const again = await host.ask(`${latest.path}briefing.js`, { ...headers, 'If-None-Match': first.headers.etag! });
    assert.deepEqual([again.status, again.body.length], [304, 0]);
    assert.equal(again.headers['cache-control'], cacheControl.latest);
    assertCommonHeaders(again, 'the 304');
    const other = await host.ask(`${latest.path}briefing.js`, { ...headers, 'If-None-Match': '"another"' });
    assert.equal(other.status, 200);
  }
});

test('nginx as it comes sends the compressed file, and says that the answer depends on it', async () => {
  const plain = dist.get('briefing.js')!;
  const { headers, body } = await host.ask(`${fixed.path}briefing.js`, allPackings);
  assert.equal(headers['content-encoding'], 'gzip');
  assert.match(headers.vary!, /Accept-Encoding/);
  assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
  assert.ok(body.equals(release.get(`site${fixed.path}briefing.js.gz`)!));
  assert.ok(gunzipSync(body).equals(plain));
  console.log(`briefing.js over nginx: ${plain.length} bytes, gzip ${body.length}`);
});

test('nginx with the brotli module sends the smaller file, and gzip or plain to clients without brotli', async () => {
  const ask = (accept: string) => hostWithBrotli.ask(`${fixed.path}briefing.js`, { 'Accept-Encoding': accept });
  const [best, gzip, plain] = await Promise.all([ask('gzip, deflate, br, zstd'), ask('gzip'), ask('identity')]);
  assert.deepEqual(
    [best, gzip, plain].map(({ headers }) => headers['content-encoding']),
    ['br', 'gzip', undefined],
  );
  for (const answer of [best, gzip, plain]) {
    assert.match(answer.headers.vary!, /Accept-Encoding/);
    assert.equal(answer.headers['content-type'], 'text/javascript; charset=utf-8');
    assertCommonHeaders(answer, 'briefing.js');
  }
  assert.ok(brotliDecompressSync(best.body).equals(dist.get('briefing.js')!));
  assert.ok(best.body.length < gzip.body.length);
  console.log(`briefing.js over nginx: brotli ${best.body.length}`);
});

test('a missing file is not cached as missing, and its response breaks no page', async () => {
  for (const path of [`${fixed.path}nothing.js`, `${latest.path}nothing.html`, '/9.9.9/briefing.js']) {
    const { status, headers } = await host.ask(path);
    assert.deepEqual([status, headers['cache-control']], [404, undefined], path);
  }
  assertCommonHeaders(await host.ask(`${fixed.path}nothing.js`), 'the 404');
});

test('hidden files, the host’s own files and compressed files under their own name are not served', async () => {
  const paths = ['/_headers', '/.git/config', `${latest.path}.hidden`, `${fixed.path}.hidden`];
  for (const path of [...paths, `${fixed.path}briefing.js.gz`, `${fixed.path}briefing.js.br`])
    assert.equal((await host.ask(path)).status, 404, path);
});

test('the folder of the zip works on a partner’s nginx with the snippet that comes in it', async () => {
  const { status, headers, body } = await partner.ask('/briefing/briefing.js', allPackings);
  assert.deepEqual([status, headers['content-encoding']], [200, 'gzip']);
  assert.equal(headers['cache-control'], cacheControl.latest);
  assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
  assert.ok(gunzipSync(body).equals(dist.get('briefing.js')!));
  assert.equal((await partner.ask('/briefing/READ-ME.txt')).headers['content-type'], 'text/plain; charset=utf-8');
  for (const path of ['server/nginx.conf', 'server/_headers', 'embed.html'])
    assert.equal((await partner.ask(`/briefing/${path}`)).status, 404, path);
});

/** A partner's page on another origin, with the fixed script under this hash and a fallback inside the tag. */
const writePage = (
  integrity: string,
) => `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A partner</title>
<script type="module" src="${host.address}${fixed.path}briefing.js" integrity="${integrity}" crossorigin="anonymous"></script>
<policy-briefing>Words from before the script</policy-briefing>`;

async function openPartnersPage(integrity: string) {
  const pages = await serve({ '/page.html': writePage(integrity) });
  try {
    const { page, told } = await visit(browser, `${pages.address}/page.html`);
    const element = page.locator('policy-briefing');
    const shown = await element.evaluate(
      (node) => (node.shadowRoot as unknown as { textContent?: string } | null)?.textContent,
    );
    const text = await element.innerText();
    await page.close();
    return { shown, text: text.replace(/\s+/g, ' '), told };
  } finally {
    await pages.stop();
  }
}

test('a page of another origin loads the script of a fixed version under its published hash, and shows the text', async () => {
  const list = JSON.parse((await host.ask(`${fixed.path}integrity.json`)).body.toString());
  const { shown, told } = await openPartnersPage(list.files['briefing.js']);
  const folded = shown!.replace(/\s+/g, ' ');
  for (const line of readSourceLines()) assert.ok(folded.includes(line), line);
  assert.deepEqual(told, []);
});

test('under a wrong hash the browser refuses the script, and the page shows what is inside the tag', async () => {
  const { shown, text, told } = await openPartnersPage(sriHash(Buffer.from('other bytes')));
  assert.deepEqual([shown, text], [undefined, 'Words from before the script']);
  assert.match(told.join('\n'), /integrity/);
});

test('a page of another origin shows the iframe page, also in a sandbox, and not the tools', async () => {
  const paths = ['iframe/key-messages.html', 'embed.html'];
  const frames = paths.map((path) => `<iframe sandbox src="${host.address}${latest.path}${path}"></iframe>`);
  const pages = await serve({ '/frames.html': `<!doctype html><link rel="icon" href="data:,">${frames.join('')}` });
  try {
    const { page } = await visit(browser, `${pages.address}/frames.html`);
    const [frame, tool] = page.frames().slice(1);
    const shown = await frame!.locator('body').innerText();
    assert.ok(shown.includes(briefing.publisher));
    assert.match(tool!.url(), /^chrome-error:/);
    await page.close();
  } finally {
    await pages.stop();
  }
});

/** What the pages of the latest version may do, by the browser's own account. */
const listAllowed = (page: Page | Frame) =>
  page.evaluate(() =>
    (document as Document & { featurePolicy: { allowedFeatures: () => string[] } }).featurePolicy.allowedFeatures(),
  );

test('no page may use what asks a reader for permission, and each may write to the clipboard', async () => {
  for (const path of ['embed.html', 'editor.html', 'briefing.html', 'iframe/key-messages.html']) {
    const { page, told } = await visit(browser, host.address + latest.path + path);
    const allowed = await listAllowed(page);
    for (const name of asking) assert.ok(!allowed.includes(name), `${path} may use ${name}`);
    assert.ok(allowed.includes('clipboard-write'), path);
    assert.deepEqual(told, [], path);
    await page.close();
  }
});

test('in an iframe of a page that allows everything, the copy buttons work, and nothing else does', async () => {
  const address = `${host.address}${latest.path}iframe/key-messages.html?copy-buttons`;
  const frame = `<iframe src="${address}" allow="clipboard-write; ${asking.join('; ')}"></iframe>`;
  const pages = await serve({ '/frame.html': `<!doctype html><link rel="icon" href="data:,">${frame}` });
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  try {
    const { page, told } = await visit(context, `${pages.address}/frame.html`);
    const inside = page.frames()[1]!;
    const allowed = await listAllowed(inside);
    for (const name of asking) assert.ok(!allowed.includes(name), `the frame may use ${name}`);
    if (briefing.status !== 'withdrawn') {
      await inside.getByRole('button').first().click();
      await inside.getByText(briefing.labels.copied, { exact: true }).first().waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.ok(copied.includes(briefing.publisher));
    }
    assert.deepEqual(told, []);
  } finally {
    await Promise.all([context.close(), pages.stop()]);
  }
});

test('a folder is no file: no redirect is kept, and none names the host of the request', async () => {
  for (const path of [`${fixed.path}iframe`, `${fixed.path}fallback/`, fixed.path, fixed.path.slice(0, -1)]) {
    const { status, headers } = await host.ask(path, { Host: 'evil.example' });
    assert.equal(headers['cache-control'], undefined, path);
    assert.doesNotMatch(headers.location ?? '', /:/, path);
    if (path !== fixed.path.slice(0, -1)) assert.equal(status, 404, path);
  }
  assert.equal((await partner.ask('/briefing/iframe')).status, 404);
});

test('the tools are in the folder of the latest version only', async () => {
  for (const tool of ['editor.html', 'embed.html']) {
    assert.equal((await host.ask(latest.path + tool)).status, 200);
    assert.equal((await host.ask(fixed.path + tool)).status, 404);
  }
});

test('a page that opens a tool has no hold on its window', async () => {
  const pages = await serve({
    '/opener.html': '<!doctype html><link rel="icon" href="data:,"><title>An opener</title>',
  });
  try {
    const { page } = await visit(browser, `${pages.address}/opener.html`);
    for (const [path, isOut] of [
      ['editor.html', true],
      ['embed.html', true],
      ['briefing.html', false],
    ] as const) {
      const opened = page.waitForEvent('popup');
      await page.evaluate((address) => {
        (window as { tool?: Window | null }).tool = open(address);
      }, `${host.address}${latest.path}${path}`);
      const tool = await opened;
      await tool.waitForLoadState();
      assert.equal(await page.evaluate(() => (window as { tool?: Window | null }).tool!.closed), isOut, path);
      await tool.close();
    }
    await page.close();
  } finally {
    await pages.stop();
  }
});

test('no link scrolls a tool down to a text', async () => {
  const label = 'Text for your colleagues';
  const filled = `<!doctype html><title>A tool</title><p>Top</p><div style="height: 9000px"></div><p>${label}</p>`;
  const open = async (address: string) => {
    const { page } = await visit(browser, `${address}#:~:text=${encodeURIComponent(label)}`);
    // The browser scrolls in one of the frames after loading.
    const top = await page.evaluate(async () => {
      for (let frame = 0; frame < 30 && scrollY === 0; frame++) await new Promise(requestAnimationFrame);
      return scrollY;
    });
    await page.close();
    return top;
  };
  const headers = headerRules[0]!.headers!;
  const pages = await serve({ '/a.html': filled, '/b.html': filled }, { '/b.html': headers });
  try {
    assert.ok((await open(`${pages.address}/a.html`)) > 0);
    assert.equal(await open(`${pages.address}/b.html`), 0);
  } finally {
    await pages.stop();
  }
});
