import type { Page } from 'playwright-core';

/** What we read of the browser's performance entries. */
export interface Entry {
  /** Milliseconds since the visit began. */
  readonly startTime: number;
  /** How far things moved, in a layout shift. */
  readonly value?: number;
}

interface Collecting {
  collected: Entry[];
}

/** Has the page keep all entries of that type, from its beginning. Call it before the page is opened. */
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

/** Milliseconds from the beginning of the visit to the first paint with something in it. */
export async function readFirstPaint(page: Page): Promise<number> {
  const paint = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  return (await paint.jsonValue())!;
}
