import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { tags } from '../../src/elements/catalogue.js';
import type { Implementation } from '../implementations.js';
import { collectEntries, readEntries, readFirstPaint } from '../entries.js';
import { pagePath, type Server } from '../server.js';
import { setReleaseDate, visit, type Screen } from '../visit.js';

/** Cumulative Layout Shift when the script is late. */
export type Shift = Readonly<Record<Screen, number>>;

/** Each element with the fallback file that partners paste. */
export const pastedFallbacks: readonly Implementation[] = ['.html', '.shadow.html'].flatMap((ending) =>
  tags.map((tag) => {
    const name = tag + ending;
    const inside = readFileSync(`dist/fallback/${name}`, 'utf8');
    return { name, markup: `<${tag}>${inside}</${tag}>`, script: '/briefing.js' };
  }),
);

export async function measureShift(browser: Browser, server: Server, implementation: Implementation): Promise<Shift> {
  return {
    desktop: await measureOn('desktop', browser, server, implementation),
    phone: await measureOn('phone', browser, server, implementation),
  };
}

/** A sentence for each screen on which a styled fallback moves. */
export function findShiftProblems(shifts: ReadonlyMap<string, Shift>): readonly string[] {
  return [...shifts]
    .filter(([name]) => name.endsWith('.shadow.html'))
    .flatMap(([name, shift]) =>
      Object.entries(shift)
        .filter(([, value]) => value >= 0.0005)
        .map(([screen, value]) => `${name} shifts by ${value.toFixed(3)} on a ${screen}. It must be 0.000.`),
    );
}

async function measureOn(
  screen: Screen,
  browser: Browser,
  server: Server,
  implementation: Implementation,
): Promise<number> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const { shift, wasPaintedBefore } = await visit(browser, server, screen, async ({ page, open }) => {
      await setReleaseDate(page);
      await collectEntries(page, 'layout-shift');
      await open(pagePath(implementation, true));
      const [paint, scriptLoaded] = [await readFirstPaint(page), await readScriptLoaded(page)];
      const shifts = await readEntries(page);
      return {
        shift: shifts.reduce((sum, { value = 0 }) => sum + value, 0),
        wasPaintedBefore: scriptLoaded === undefined || paint < scriptLoaded,
      };
    });
    if (wasPaintedBefore) return shift;
  }
  throw new Error(
    `${implementation.name}: the page was never painted before its late script. The machine is too busy.`,
  );
}

/** When the late script had loaded; `undefined` if the page has none. */
async function readScriptLoaded(page: Page): Promise<number | undefined> {
  return page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/late/'));
    return (scripts[0] as PerformanceResourceTiming | undefined)?.responseEnd;
  });
}
