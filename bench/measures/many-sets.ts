import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Contestant } from '../contestants.js';
import { pagePath, type Server } from '../server.js';
import { readCounts, readCpu, settle, visit, type Visit } from '../visit.js';

/** How many sets a page is given beside its first. */
export const setCount = 1000;

/** Sets that come and go before anything is counted, so that code that is made once is not counted as left behind. */
const warmUp = 50;

export interface ManySets {
  /** Milliseconds of CPU time to show one set more. */
  readonly cpu: number;
  /** Bytes that one set more takes. */
  readonly memory: number;
  /** Milliseconds of CPU time to take one set away. */
  readonly removal: number;
  /** Bytes by which the page is larger after all sets came and went. */
  readonly leftBytes: number;
  readonly leftNodes: number;
  readonly leftListeners: number;
}

/** What a contestant built with a framework offers to whoever adds sets to a page. */
interface Mounting {
  mount?(place: Element): void;
  unmount?(place: Element): void;
}

/** Adds sets to the page and takes them away again, and reads what that costs and leaves. */
export async function measureManySets(browser: Browser, server: Server, contestant: Contestant): Promise<ManySets> {
  return visit(browser, server, 'desktop', async (opened) => {
    const { page, session } = opened;
    await opened.open(pagePath(contestant));
    await addSets(page, contestant, warmUp);
    await settle(opened);
    await removeSets(page, contestant);

    const before = await readState(session);
    const shown = await timeCpu(opened, () => addSets(page, contestant, setCount));
    const full = await readState(session);
    const removed = await timeCpu(opened, () => removeSets(page, contestant));
    const after = await readState(session);
    return {
      cpu: shown / setCount,
      memory: (full.bytes - before.bytes) / setCount,
      removal: removed / setCount,
      leftBytes: after.bytes - before.bytes,
      leftNodes: after.nodes - before.nodes,
      leftListeners: after.listeners - before.listeners,
    };
  });
}

async function addSets(page: Page, { script, markup }: Contestant, count: number): Promise<void> {
  await page.evaluate(
    async ([address, html, wanted]) => {
      const mounting = (address ? await import(address) : {}) as Mounting;
      for (let index = 0; index < wanted; index++) {
        const place = document.createElement('div');
        place.className = 'added';
        document.querySelector('main')!.append(place);
        place.setHTMLUnsafe(html);
        mounting.mount?.(place);
      }
    },
    [script ?? '', markup, count] as const,
  );
}

async function removeSets(page: Page, { script }: Contestant): Promise<void> {
  await page.evaluate(
    async ([address]) => {
      const mounting = (address ? await import(address) : {}) as Mounting;
      for (const place of document.querySelectorAll('.added')) {
        mounting.unmount?.(place);
        place.remove();
      }
    },
    [script ?? ''] as const,
  );
}

async function timeCpu(opened: Visit, act: () => Promise<void>): Promise<number> {
  const before = await readCpu(opened.session);
  await act();
  await settle(opened);
  return (await readCpu(opened.session)) - before;
}

/** What the page holds once all that nobody needs is gone: bytes of script and of document, nodes and listeners. */
async function readState(session: CDPSession) {
  for (let round = 0; round < 4; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  const counts = await readCounts(session);
  return {
    bytes: usedSize + embedderHeapUsedSize + backingStorageSize,
    nodes: counts.get('Nodes')!,
    listeners: counts.get('JSEventListeners')!,
  };
}
