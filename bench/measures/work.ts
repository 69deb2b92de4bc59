import type { Browser } from 'playwright-core';
import type { Implementation } from '../implementations.js';
import { pagePath, type Server } from '../server.js';
import { visit } from '../visit.js';

/** What a page's main thread does, by the names that Chromium gives to it in a trace. The first that matches counts. */
const works = {
  script: /^v8\.|^(?:EvaluateScript|FunctionCall|RunMicrotasks|EventDispatch|FireAnimationFrame)$/i,
  style: /^UpdateLayoutTree$/,
  layout: /^Layout$/,
  paint: /^(?:PrePaint|Paint|Layerize|Commit)$/,
  parsing: /^ParseHTML$/,
  /** What the trace has no name of its own for: a task that starts a script, reads a style sheet or answers another process. */
  other: /^/,
} as const;

/** Milliseconds of CPU time for each. */
export type Work = Readonly<Record<keyof typeof works, number>>;

/** One thing that a thread did. Times are in microseconds: by the clock, and of the processor. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  readonly tdur?: number;
  readonly args?: { readonly beginData?: { readonly url?: string } };
}

/** What the main thread did during one visit with empty caches, from navigation to the painted text. */
export async function measureWork(browser: Browser, server: Server, implementation: Implementation): Promise<Work> {
  return visit(browser, server, 'desktop', async ({ page, open }) => {
    await browser.startTracing(page, {
      categories: ['devtools.timeline', 'v8', 'toplevel', 'disabled-by-default-v8.compile'],
    });
    await open(pagePath(implementation));
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    const sums = Object.fromEntries(Object.keys(works).map((work) => [work, 0])) as Record<keyof Work, number>;
    for (const [name, time] of sumOwnTimes(findMainThread(traceEvents, page.url()))) {
      const [work] = Object.entries(works).find(([, pattern]) => pattern.test(name)) as [keyof Work, RegExp];
      sums[work] += time / 1000;
    }
    return sums;
  });
}

/** The events of the thread that parsed this page, in order: those that others are within come first. */
function findMainThread(events: readonly TraceEvent[], url: string): readonly TraceEvent[] {
  const { pid, tid } = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url)!;
  return events
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
}

/** Processor time by name, without that of the events within. */
function sumOwnTimes(events: readonly TraceEvent[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const add = (name: string, time: number) => times.set(name, (times.get(name) ?? 0) + time);
  const open: TraceEvent[] = [];
  for (const event of events) {
    while (open.length > 0 && open.at(-1)!.ts + open.at(-1)!.dur <= event.ts) open.pop();
    add(event.name, event.tdur ?? 0);
    const outer = open.at(-1);
    if (outer) add(outer.name, -(event.tdur ?? 0));
    open.push(event);
  }
  return times;
}
