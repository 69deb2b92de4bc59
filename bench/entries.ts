import type { Page } from 'playwright-core';

/** The part of a browser's performance entry that is used here. */
export interface Entry {
  /** Milliseconds since navigation. */
  readonly startTime: number;
  /** Score of a layout shift. */
  readonly value?: number;
}

interface Collecting {
  collected: Entry[];
}

/** Records all entries of that type from the start of the page. Call it before the page is opened. */
export async function collectEntries(page: Page, type: 'layout-shift' | 'largest-contentful-paint'): Promise<void> {
  await page.addInitScript((wanted) => {
    const collected: Entry[] = [];
    (globalThis as unknown as Collecting).collected = collected;
    new PerformanceObserver((list) => {
      collected.push(...list.getEntries());
    }).observe({ type: wanted, buffered: true });
  }, type);
}

export async function readEntries(page: Page): Promise<readonly Entry[]> {
  return page.evaluate(() =>
    (globalThis as unknown as Collecting).collected.map(({ startTime, value }) => ({
      startTime,
      ...(value === undefined ? {} : { value }),
    })),
  );
}

/** Milliseconds from navigation to the First Contentful Paint. */
export async function readFirstPaint(page: Page): Promise<number> {
  const paint = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  return (await paint.jsonValue())!;
}
