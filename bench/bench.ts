/**
 * Compares the elements with other ways to show the same text, in one Chromium.
 *
 * `npm run bench` measures everything and fills the tables of docs/performance.md. `npm run bench -- 3` does at most three
 * rounds and prints the tables only. `npm run bench -- --short` measures only what every machine measures alike, and fails
 * if a styled fallback shifts. The notice of a replaced or withdrawn briefing has nothing to be compared with: then only the
 * fallbacks are measured.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { chromium } from 'playwright-core';
import { fillMarkers } from '../scripts/docs/fill-markers.js';
import { briefing } from '../src/content/briefing.js';
import { version } from '../src/version.js';
import { browserArgs, findBrowser } from '../scripts/browser.mjs';
import { createAssets, prepare, readVersions } from './assets.js';
import { emptyPage, implementations } from './implementations.js';
import { measureBytes } from './measures/bytes.js';
import { checkText } from './measures/check-text.js';
import { measureCpu } from './measures/cpu.js';
import { measureMemory } from './measures/memory.js';
import { measurePaint } from './measures/paint.js';
import { findShiftProblems, measureShift, pastedFallbacks, type Shift } from './measures/shift.js';
import { measureWork } from './measures/work.js';
import * as report from './report.js';
import { runRounds } from './rounds.js';
import { Server } from './server.js';

const page = 'docs/performance.md';

/** Rounds of a full run. Memory takes long and differs little between rounds. */
const fullRounds = { cpu: 15, work: 9, memory: 3, paint: 9 };

const [option] = process.argv.slice(2);
const isShort = option === '--short';
const mostRounds = option === undefined || isShort ? Infinity : Number(option);
if (!(mostRounds >= 1)) throw new Error(`npm run bench takes a number of rounds or --short, not "${option}".`);

const compared = briefing.status === 'published' ? implementations : [];
if (!isShort && compared.length === 0)
  throw new Error('The briefing is replaced or withdrawn. Run npm run bench -- --short.');

prepare();
const assets = await createAssets();
const server = new Server(assets, pastedFallbacks);
await server.start();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
try {
  await checkText(browser, server, compared);
  const bytes = measureBytes(assets);
  const shift = new Map<string, Shift>();
  for (const each of [...compared, ...pastedFallbacks]) shift.set(each.name, await measureShift(browser, server, each));
  report.printTable('Bytes to load', report.bytesTable(bytes));
  report.printTable('Layout shift with a late script', report.shiftTable(shift));
  for (const problem of findShiftProblems(shift)) {
    console.error(problem);
    process.exitCode = 1;
  }
  if (!isShort) {
    const count = (rounds: number) => Math.min(rounds, mostRounds);
    const results: report.Results = {
      bytes,
      shift,
      cpu: await runRounds([emptyPage, ...implementations], count(fullRounds.cpu), (each) =>
        measureCpu(browser, server, each),
      ),
      work: await runRounds([emptyPage, ...implementations], count(fullRounds.work), (each) =>
        measureWork(browser, server, each),
      ),
      memory: await runRounds(implementations, count(fullRounds.memory), (each) =>
        measureMemory(browser, server, each),
      ),
      paint: await runRounds(implementations, count(fullRounds.paint), (each) => measurePaint(browser, server, each)),
    };
    const tables = {
      targets: report.targetsTable(results),
      'where others need less': report.lossesTable(results),
      bytes: report.bytesTable(bytes),
      cpu: report.cpuTable(results.cpu),
      work: report.workTable(results.work),
      memory: report.memoryTable(results.memory),
      shift: report.shiftTable(shift),
      paint: report.paintTable(results.paint),
    };
    for (const [title, table] of Object.entries(tables)) report.printTable(title, table);
    if (mostRounds === Infinity) {
      const sections = Object.entries(tables).map(([name, table]) => [name, report.formatMarkdown(table)]);
      const text = await fillMarkers(page, readFileSync(page, 'utf8'), {
        ...(Object.fromEntries(sections) as Record<string, string>),
        conditions: describeConditions(),
      });
      writeFileSync(page, text);
      console.log(`\nWrote ${page}.`);
    }
  }
} finally {
  await browser.close();
  server.stop();
}

/** Date, machine, browser and versions of the run. */
function describeConditions(): string {
  const versions = Object.entries(readVersions()).map(([name, version]) => `${name} ${version}`);
  const machine = `${cpus().length} processor cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${process.platform}`;
  return (
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}; Chromium ${browser.version()}; ` +
    `Node ${process.versions.node}; version ${version} of the elements; ${versions.join(', ')}. ` +
    `Rounds: ${fullRounds.cpu} for CPU, ${fullRounds.work} for its parts, ${fullRounds.memory} for memory, ` +
    `${fullRounds.paint} for paint.`
  );
}
