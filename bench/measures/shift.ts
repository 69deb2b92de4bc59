import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { hasLocalSlot, tags } from '../../src/static/render-element.js';
import type { Contestant } from '../contestants.js';
import { collectEntries, readEntries, readFirstPaint } from '../entries.js';
import { pagePath, type Server } from '../server.js';
import { setDayOfRelease, visit, type Screen } from '../visit.js';

/** How far things move when the script is late, as the browser scores it (Cumulative Layout Shift). */
export type Shift = Readonly<Record<Screen, number>>;

/** An element with its twin, from the file in `dist` that partners paste. */
export interface Pasted extends Contestant {
  readonly twin: 'light' | 'shadow';
}

export const pasted: readonly Pasted[] = (['light', 'shadow'] as const).flatMap((twin) =>
  tags.map((tag) => {
    const name = `${tag}${twin === 'shadow' ? '.shadow' : ''}.html`;
    const local = hasLocalSlot(tag) ? '<p slot="referral-route">Our own route</p>' : '';
    const inside = readFileSync(`dist/fallback/${name}`, 'utf8') + local;
    return { twin, name, markup: `<${tag}>${inside}</${tag}>`, script: '/briefing.js' };
  }),
);

export async function measureShift(browser: Browser, server: Server, contestant: Contestant): Promise<Shift> {
  return {
    desktop: await measureOn('desktop', browser, server, contestant),
    phone: await measureOn('phone', browser, server, contestant),
  };
}

async function measureOn(screen: Screen, browser: Browser, server: Server, contestant: Contestant): Promise<number> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const { shift, wasPaintedBefore } = await visit(browser, server, screen, async ({ page, open }) => {
      await setDayOfRelease(page);
      await collectEntries(page, 'layout-shift');
      await open(pagePath(contestant, true));
      const [paint, scriptCame] = [await readFirstPaint(page), await readScriptCame(page)];
      const moves = await readEntries(page);
      return {
        shift: moves.reduce((sum, { value = 0 }) => sum + value, 0),
        wasPaintedBefore: scriptCame === undefined || paint < scriptCame,
      };
    });
    if (wasPaintedBefore) return shift;
  }
  throw new Error(`The script of ${contestant.name} was never late: the machine is too busy to paint before it comes.`);
}

/** When the late script had come; `undefined` if the page has none. */
async function readScriptCame(page: Page): Promise<number | undefined> {
  return page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/late/'));
    return (scripts[0] as PerformanceResourceTiming | undefined)?.responseEnd;
  });
}
