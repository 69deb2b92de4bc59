import type { Browser } from 'playwright-core';
import type { Implementation } from '../implementations.js';
import { collectEntries, readEntries, readFirstPaint } from '../entries.js';
import { pagePath, type Server } from '../server.js';
import { passFrames, visit } from '../visit.js';

/** A slow phone connection (latency in milliseconds, throughput in bytes a second) and a processor 4 times slower. */
const network = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };
const slowdown = 4;

/** Milliseconds from navigation. */
export interface Paint {
  /** First Contentful Paint. */
  readonly first: number;
  /** Largest Contentful Paint. */
  readonly largest: number;
}

export async function measurePaint(browser: Browser, server: Server, implementation: Implementation): Promise<Paint> {
  return visit(browser, server, 'phone', async ({ page, session, open }) => {
    await collectEntries(page, 'largest-contentful-paint');
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await open(pagePath(implementation));
    const first = await readFirstPaint(page);
    // The browser reports a paint some frames later.
    await passFrames(page, 10);
    return { first, largest: (await readEntries(page)).at(-1)!.startTime };
  });
}
