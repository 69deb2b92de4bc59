import { cpus, totalmem } from 'node:os';
import type { Browser } from 'playwright-core';
import { contestants } from './contestants.js';
import { measureBytes, type Bytes } from './measures/bytes.js';
import { measureFirstSet } from './measures/first-set.js';
import { measureManySets, type ManySets } from './measures/many-sets.js';
import { measurePaint, type Paint } from './measures/paint.js';
import { measureShift, pasted, type Shift } from './measures/shift.js';
import { runRounds, type Round } from './rounds.js';
import type { Server } from './server.js';

/** What is the same whenever it is measured: enough for every change to be checked by. */
export interface Steady {
  readonly bytes: ReadonlyMap<string, Bytes>;
  /** Of the contestants and of `pasted`. */
  readonly shift: ReadonlyMap<string, Shift>;
}

/** What depends on the machine and its other work: to be compared within each round, never asserted. */
export interface Timed {
  readonly firstSet: readonly Round<number>[];
  readonly manySets: readonly Round<ManySets>[];
  readonly paint: readonly Round<Paint>[];
}

/** In which conditions something was measured. */
export interface Conditions {
  readonly day: string;
  readonly machine: string;
  readonly browser: string;
  readonly node: string;
  /** Fewer rounds than a full run has. */
  readonly isPreliminary: boolean;
}

/** Rounds of a full run. Many sets take long, and differ little from round to round. */
const fullRounds = { firstSet: 31, manySets: 7, paint: 15 };

export async function measureSteady(
  browser: Browser,
  server: Server,
  files: ReadonlyMap<string, string>,
): Promise<Steady> {
  const shift = new Map<string, Shift>();
  for (const each of [...contestants, ...pasted]) shift.set(each.name, await measureShift(browser, server, each));
  return { bytes: measureBytes(files), shift };
}

/** Measures in rounds, at most so many of each. */
export async function measureTimed(browser: Browser, server: Server, most: number): Promise<Timed> {
  const count = (rounds: number) => Math.min(rounds, most);
  return {
    firstSet: await runRounds(contestants, count(fullRounds.firstSet), (each) =>
      measureFirstSet(browser, server, each),
    ),
    paint: await runRounds(contestants, count(fullRounds.paint), (each) => measurePaint(browser, server, each)),
    manySets: await runRounds(contestants, count(fullRounds.manySets), (each) =>
      measureManySets(browser, server, each),
    ),
  };
}

/** The conditions of a run of at most so many rounds; the machine by its class, for its name says nothing to others. */
export function describeConditions(browser: Browser, most: number): Conditions {
  return {
    day: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} processor cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${process.platform}`,
    browser: `Chromium ${browser.version()}`,
    node: `Node ${process.versions.node}`,
    isPreliminary: most < Math.max(...Object.values(fullRounds)),
  };
}
