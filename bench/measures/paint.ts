import type { Browser } from 'playwright-core';
import type { Contestant } from '../contestants.js';
import { collectEntries, readEntries, readFirstPaint } from '../entries.js';
import { pagePath, type Server } from '../server.js';
import { passFrames, visit } from '../visit.js';

/** A phone out of town: a slow line, in milliseconds and bytes a second, and a processor so many times slower than this. */
export const line = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };
export const slowdown = 4;

/** Milliseconds from the beginning of the visit. */
export interface Paint {
  /** To the first paint with something in it. */
  readonly first: number;
  /** To the paint of the largest thing on the screen. */
  readonly largest: number;
}

export async function measurePaint(browser: Browser, server: Server, contestant: Contestant): Promise<Paint> {
  return visit(browser, server, 'phone', async ({ page, session, open }) => {
    await collectEntries(page, 'largest-contentful-paint');
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await open(pagePath(contestant));
    const first = await readFirstPaint(page);
    // The browser tells of a paint some frames after it.
    await passFrames(page, 10);
    return { first, largest: (await readEntries(page)).at(-1)!.startTime };
  });
}
