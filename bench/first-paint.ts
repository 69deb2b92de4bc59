/**
 * How soon a page with the words in it is painted: with the twins and the script, against the same words as plain HTML, the
 * floor of the same run. Rounds are interleaved, so that a busy machine slows all alike. Prints medians and ratios, asserts
 * nothing. `npm run bench`, or `npm run bench -- 5` for fewer rounds.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { browserArgs, findBrowser } from '../tests/browser.mjs';

const rounds = Number(process.argv[2] ?? 31);
const light = readFileSync('dist/static/policy-briefing.html', 'utf8');
const shadow = readFileSync('dist/static/policy-briefing.shadow.html', 'utf8');
const script = '<script type="module" src="/briefing.js"></script>';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A partner</title><link rel="icon" href="data:,">${head}<h1>A partner</h1>${body}`;
const variants: Readonly<Record<string, string>> = {
  'plain HTML': page('', light),
  'light twin': page(script, `<policy-briefing>${light}</policy-briefing>`),
  'shadow twin': page(script, `<policy-briefing>${shadow}</policy-briefing>`),
};

/** A slow line and a slow processor: a phone out of town. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };
const slowdown = 4;

const packed = new Map<string, Buffer>([
  ['/briefing.js', brotliCompressSync(readFileSync('dist/briefing.js'))],
  ...Object.entries(variants).map(
    ([name, html]) => [`/${encodeURIComponent(name)}`, brotliCompressSync(Buffer.from(html))] as const,
  ),
]);
const server = createServer(({ url }, response) => {
  const type = url === '/briefing.js' ? 'text/javascript' : 'text/html; charset=utf-8';
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(packed.get(url!));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
const times = new Map(Object.keys(variants).map((name) => [name, [] as number[]]));
for (const name of times.keys()) await measure(browser, name);
for (let round = 0; round < rounds; round++)
  for (const [name, measured] of times) measured.push(await measure(browser, name));
await browser.close();
server.close();

const floor = quantile(times.get('plain HTML')!, 0.5);
console.log(`First contentful paint, ${rounds} rounds, ${slowdown} times slower processor, ${line.latency} ms latency`);
console.table(
  Object.fromEntries(
    [...times].map(([name, measured]) => [
      name,
      {
        'median, ms': Math.round(quantile(measured, 0.5)),
        'middle half, ms': `${Math.round(quantile(measured, 0.25))} to ${Math.round(quantile(measured, 0.75))}`,
        'times plain HTML': Number((quantile(measured, 0.5) / floor).toFixed(3)),
      },
    ]),
  ),
);

/** Milliseconds from the start of the visit to the first contentful paint, with an empty cache. */
async function measure(within: Browser, name: string): Promise<number> {
  const context = await within.newContext({ viewport: { width: 360, height: 740 } });
  const opened = await context.newPage();
  const session = await context.newCDPSession(opened);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await opened.goto(`${address}/${encodeURIComponent(name)}`, { waitUntil: 'load' });
  const paint = await opened.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const time = await paint.jsonValue();
  await context.close();
  return time!;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)]!;
}
