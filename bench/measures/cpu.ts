import type { Browser } from 'playwright-core';
import type { Implementation } from '../implementations.js';
import { pagePath, type Server } from '../server.js';
import { readCpu, visit } from '../visit.js';

/** CPU time of the main thread for one visit with empty caches, from navigation to the painted text, in milliseconds. */
export async function measureCpu(browser: Browser, server: Server, implementation: Implementation): Promise<number> {
  return visit(browser, server, 'desktop', async ({ session, open }) => {
    const before = await readCpu(session);
    await open(pagePath(implementation));
    return (await readCpu(session)) - before;
  });
}
