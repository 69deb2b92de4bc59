import type { Browser } from 'playwright-core';
import type { Implementation } from '../implementations.js';
import { pagePath, type Server } from '../server.js';
import { readCounts, visit } from '../visit.js';

/** The browser's counters of what a page's main thread did, in seconds. */
const counters = {
  all: 'ThreadTime',
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
} as const;

/** Milliseconds of the page's main thread: in all, and for what. Waiting for other programs does not count in `all`. */
export type Cpu = Readonly<Record<keyof typeof counters, number>>;

/** CPU time of one visit with empty caches, from navigation to the painted text. */
export async function measureCpu(browser: Browser, server: Server, implementation: Implementation): Promise<Cpu> {
  return visit(browser, server, 'desktop', async ({ session, open }) => {
    const before = await readCounts(session);
    await open(pagePath(implementation));
    const after = await readCounts(session);
    return Object.fromEntries(
      Object.entries(counters).map(([name, counter]) => [name, (after.get(counter)! - before.get(counter)!) * 1000]),
    ) as Cpu;
  });
}
