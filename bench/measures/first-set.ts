import type { Browser } from 'playwright-core';
import type { Contestant } from '../contestants.js';
import { pagePath, type Server } from '../server.js';
import { readCpu, visit } from '../visit.js';

/** Milliseconds of the main thread's CPU time for a visit, from the address to the painted words, with nothing in any cache. */
export async function measureFirstSet(browser: Browser, server: Server, contestant: Contestant): Promise<number> {
  return visit(browser, server, 'desktop', async ({ session, open }) => {
    const before = await readCpu(session);
    await open(pagePath(contestant));
    return (await readCpu(session)) - before;
  });
}
