import type { Browser, CDPSession, Page } from 'playwright-core';
import { briefing } from '../src/content/briefing.js';
import type { Server } from './server.js';

/** The sizes of screen that pages are measured on. */
const screens = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } } as const;
export type Screen = keyof typeof screens;

/** A page in a new browser process, with empty caches. */
export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  /** Opens that path of the server and waits until the page's scripts have rendered and painted. */
  readonly open: (path: string) => Promise<void>;
}

/** Calls `measure` with a new page of that size. */
export async function visit<Result>(
  browser: Browser,
  server: Server,
  screen: Screen,
  measure: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: screens[screen] });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  // From here on the process belongs to the server's site, and its counters continue on the next page.
  await page.goto(server.address);
  try {
    return await measure({
      page,
      session,
      open: async (path) => {
        await page.goto(server.address + path, { waitUntil: 'load' });
        await passFrames(page, 3);
      },
    });
  } finally {
    await context.close();
  }
}

/** Waits for that many animation frames. */
export async function passFrames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
  }, count);
}

/** Waits until frames add no more nodes, for frameworks that render in portions. */
export async function settle({ page, session }: Pick<Visit, 'page' | 'session'>): Promise<void> {
  let [before, now] = [NaN, NaN];
  do {
    await passFrames(page, 3);
    [before, now] = [now, (await readCounts(session)).get('Nodes')!];
  } while (now !== before);
}

/**
 * Sets the page's date to the release date, which the fallback is rendered for. Call it before the page is opened.
 * Playwright's clock is of no use here: it also replaces `performance`, which we read.
 */
export async function setReleaseDate(page: Page): Promise<void> {
  await page.addInitScript((date) => {
    globalThis.Date = class extends Date {
      constructor() {
        super(date);
      }
    } as DateConstructor;
  }, briefing.edition.releasedOn);
}

/** The browser's counters for a page, by their names in the Performance domain. */
export async function readCounts(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** CPU time of the page's main thread in milliseconds. Waiting for other programs does not count. */
export async function readCpu(session: CDPSession): Promise<number> {
  return (await readCounts(session)).get('ThreadTime')! * 1000;
}
