/**
 * How soon a page with the words in it is painted: with the twins and the script, against the same words as plain HTML, the
 * floor of the same run. Rounds are interleaved, so that a busy machine slows all alike. Prints medians and ratios, asserts
 * nothing. `npm run bench`, or `npm run bench -- 5` for fewer rounds.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from '../tests/browser.mjs';

const rounds = Number(process.argv[2] ?? 60);
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
const opened = await browser.newPage({ viewport: { width: 360, height: 740 } });
const session = await opened.context().newCDPSession(opened);
await session.send('Network.enable');
await session.send('Network.setCacheDisabled', { cacheDisabled: true });
await session.send('Network.emulateNetworkConditions', line);
await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

const names = Object.keys(variants);
const measured: Readonly<Record<string, number>>[] = [];
for (const name of names) await measure(name);
for (let round = 0; round < rounds; round++) {
  // Each variant comes first, second and third equally often.
  const order = names.map((_, index) => names[(index + round) % names.length]!);
  const times: Record<string, number> = {};
  for (const name of order) times[name] = await measure(name);
  measured.push(times);
}
await browser.close();
server.close();

console.log(`First contentful paint, ${rounds} rounds, ${slowdown} times slower processor, ${line.latency} ms latency`);
console.table(
  Object.fromEntries(
    names.map((name) => {
      const times = measured.map((round) => round[name]!);
      const ratios = measured.map((round) => round[name]! / round[names[0]!]!);
      return [
        name,
        {
          'median, ms': Math.round(quantile(times, 0.5)),
          'middle half, ms': `${Math.round(quantile(times, 0.25))} to ${Math.round(quantile(times, 0.75))}`,
          'times plain HTML, median of rounds': Number(quantile(ratios, 0.5).toFixed(3)),
        },
      ];
    }),
  ),
);

/** Milliseconds from the start of the visit to the first contentful paint, with an empty cache. */
async function measure(name: string): Promise<number> {
  await opened.goto(`${address}/${encodeURIComponent(name)}`, { waitUntil: 'load' });
  const paint = await opened.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return (await paint.jsonValue())!;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * part)]!;
}
