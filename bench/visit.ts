import type { Browser, CDPSession, Page } from 'playwright-core';
import { briefing } from '../src/content/briefing.js';
import type { Server } from './server.js';

/** The sizes of screen that pages are measured on. */
const screens = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } } as const;
export type Screen = keyof typeof screens;

/** A page in a browser process that has seen nothing yet, so that nothing is in any cache. */
export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  /** Goes to that path of the server, and stays until what the page's scripts show is painted. */
  readonly open: (path: string) => Promise<void>;
}

/** Gives `measure` a fresh page of that size. */
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
  // The process belongs to the server's site from here on, and what is counted goes on over the next address.
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

/** Waits until so many frames were drawn: by the page's own pace, not by the clock. */
export async function passFrames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
  }, count);
}

/** Waits until frames bring nothing new into the page, for frameworks that draw in small portions. */
export async function settle({ page, session }: Pick<Visit, 'page' | 'session'>): Promise<void> {
  let [before, now] = [NaN, NaN];
  do {
    await passFrames(page, 3);
    [before, now] = [now, (await readCounts(session)).get('Nodes')!];
  } while (now !== before);
}

/**
 * Has the page's scripts believe that it is the day of the release, as which the twins are drawn: what a year later adds to
 * the words is no fault of theirs. Call it before the page is opened.
 */
export async function setDayOfRelease(page: Page): Promise<void> {
  await page.addInitScript((day) => {
    globalThis.Date = class extends Date {
      constructor() {
        super(day);
      }
    } as DateConstructor;
  }, briefing.edition.releasedOn);
}

/** What the browser counts for a page, by the names of its Performance domain. */
export async function readCounts(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Milliseconds that the page's main thread has had the processor; waiting for other programs does not count. */
export async function readCpu(session: CDPSession): Promise<number> {
  return (await readCounts(session)).get('ThreadTime')! * 1000;
}
