import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Implementation } from '../implementations.js';
import { pagePath, type Server } from '../server.js';
import { settle, visit } from '../visit.js';

/** How many sets are added to a page. */
const setCount = 1000;

/** Sets that come and go before anything is counted, so that what is created once is not counted. */
const warmUpCount = 50;

/** What a framework's script exports. */
interface Mounting {
  mount?(place: Element): void;
  unmount?(place: Element): void;
}

/** Bytes of the script heap and of the document that one more set takes, after garbage collection. */
export async function measureMemory(browser: Browser, server: Server, implementation: Implementation): Promise<number> {
  return visit(browser, server, 'desktop', async (opened) => {
    const { page, session } = opened;
    await opened.open(pagePath(implementation));
    await addSets(page, implementation, warmUpCount);
    await settle(opened);
    await removeSets(page, implementation);

    const before = await readBytes(session);
    await addSets(page, implementation, setCount);
    await settle(opened);
    return ((await readBytes(session)) - before) / setCount;
  });
}

async function addSets(page: Page, { script, markup }: Implementation, count: number): Promise<void> {
  await page.evaluate(
    async ([url, html, wanted]) => {
      const mounting = (url ? await import(url) : {}) as Mounting;
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

async function removeSets(page: Page, { script }: Implementation): Promise<void> {
  await page.evaluate(
    async ([url]) => {
      const mounting = (url ? await import(url) : {}) as Mounting;
      for (const place of document.querySelectorAll('.added')) {
        mounting.unmount?.(place);
        place.remove();
      }
    },
    [script ?? ''] as const,
  );
}

async function readBytes(session: CDPSession): Promise<number> {
  for (let round = 0; round < 4; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
