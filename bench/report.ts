import {
  bareLit,
  emptyPage,
  implementations,
  isOurs,
  lightFallback,
  plainHtml,
  scriptOnly,
  shadowFallback,
} from './implementations.js';
import type { Bytes } from './measures/bytes.js';
import type { Paint } from './measures/paint.js';
import type { Shift } from './measures/shift.js';
import type { Work } from './measures/work.js';
import { findSpread, type Round, type Spread } from './rounds.js';

/** A table with one row for each implementation. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything that was measured. */
export interface Results {
  readonly bytes: ReadonlyMap<string, Bytes>;
  readonly shift: ReadonlyMap<string, Shift>;
  readonly cpu: readonly Round<number>[];
  readonly work: readonly Round<Work>[];
  readonly memory: readonly Round<number>[];
  readonly paint: readonly Round<Paint>[];
}

const names = implementations.map(({ name }) => name);

export function bytesTable(bytes: Results['bytes']): Table {
  return {
    heads: ['script', 'style', 'in the page'],
    rows: names.map((name) => {
      const { script, style, markup } = bytes.get(name)!;
      return [name, ...[script, style, markup].map(formatInteger)];
    }),
  };
}

export function shiftTable(shift: Results['shift']): Table {
  return {
    heads: ['desktop', 'phone'],
    rows: [...shift].map(([name, { desktop, phone }]) => [name, desktop.toFixed(3), phone.toFixed(3)]),
  };
}

/** CPU time net of the empty page of the same round, and its ratio to bare LitElement. */
export function cpuTable(cpu: Results['cpu']): Table {
  return {
    heads: ['milliseconds', 'times bare LitElement'],
    rows: names.map((name) => [
      name,
      formatSpread(findSpread(cpu.map((round) => netCpu(round, name))), 1),
      formatSpread(cpuRatio(cpu, name), 2),
    ]),
  };
}

/** What CPU time went on, net of the empty page of the same round. */
export function workTable(work: Results['work']): Table {
  const heads = ['script', 'style', 'layout', 'paint', 'parsing', 'other'] as const;
  const net = (name: string, kind: keyof Work) =>
    findSpread(work.map((round) => round.get(name)![kind] - round.get(emptyPage.name)![kind])).median;
  return {
    heads,
    rows: names.map((name) => [name, ...heads.map((kind) => formatNumber(net(name, kind), 1))]),
  };
}

export function memoryTable(memory: Results['memory']): Table {
  return {
    heads: ['kB', 'times bare LitElement'],
    rows: names.map((name) => [
      name,
      formatSpread(findSpread(memory.map((round) => round.get(name)! / 1000)), 1),
      formatSpread(memoryRatio(memory, name), 2),
    ]),
  };
}

export function paintTable(paint: Results['paint']): Table {
  return {
    heads: ['first, ms', 'largest, ms', 'first, times plain HTML'],
    rows: names.map((name) => [
      name,
      formatSpread(findSpread(paint.map((round) => round.get(name)!.first)), 0),
      formatSpread(findSpread(paint.map((round) => round.get(name)!.largest)), 0),
      formatSpread(firstPaintRatio(paint, name), 2),
    ]),
  };
}

/** Each target of the design, with what was measured in this run. */
export function targetsTable({ bytes, shift, cpu, memory, paint }: Results): Table {
  const largestAfterFirst = findSpread(
    paint.map((round) => round.get(shadowFallback.name)!.largest - round.get(shadowFallback.name)!.first),
  );
  const targets: readonly (readonly [text: string, most: number, measured: number, digits: number])[] = [
    ['`briefing.js`, bytes (brotli)', 13_500, bytes.get(scriptOnly.name)!.script, 0],
    ['Layout shift with `TAG.shadow.html`, desktop', 0, shift.get(shadowFallback.name)!.desktop, 3],
    ['Layout shift with `TAG.shadow.html`, phone', 0, shift.get(shadowFallback.name)!.phone, 3],
    ['CPU with `TAG.shadow.html`, times bare LitElement', 1, cpuRatio(cpu, shadowFallback.name).median, 2],
    ['CPU with the script only, times bare LitElement', 1.25, cpuRatio(cpu, scriptOnly.name).median, 2],
    ['Memory with `TAG.shadow.html`, times bare LitElement', 0.95, memoryRatio(memory, shadowFallback.name).median, 2],
    ['Memory with the script only, times bare LitElement', 1.08, memoryRatio(memory, scriptOnly.name).median, 2],
    ['First paint with `TAG.html`, times plain HTML', 1.05, firstPaintRatio(paint, lightFallback.name).median, 2],
    [
      'First paint with `TAG.shadow.html`, times plain HTML',
      1.05,
      firstPaintRatio(paint, shadowFallback.name).median,
      2,
    ],
    ['Largest paint after the first with `TAG.shadow.html`, ms', 0, largestAfterFirst.median, 0],
  ];
  return {
    heads: ['at most', 'measured', 'result'],
    rows: targets.map(([text, most, measured, digits]) => [
      text,
      formatNumber(most, digits),
      formatNumber(measured, digits),
      measured - most < 0.5 * 10 ** -digits ? 'reached' : '**missed**',
    ]),
  };
}

/** The other implementations that need less than our script alone, best first. */
export function lossesTable({ bytes, cpu, memory, paint }: Results): Table {
  const measures: readonly (readonly [string, (name: string) => number, number])[] = [
    ['Bytes', (name) => bytes.get(name)!.script + bytes.get(name)!.style, 0],
    ['CPU, ms', (name) => findSpread(cpu.map((round) => netCpu(round, name))).median, 1],
    ['Memory, kB', (name) => findSpread(memory.map((round) => round.get(name)! / 1000)).median, 1],
    ['First paint, ms', (name) => findSpread(paint.map((round) => round.get(name)!.first)).median, 0],
  ];
  const others = implementations.filter((one) => !isOurs(one)).map(({ name }) => name);
  return {
    heads: ['ours', 'need less'],
    rows: measures.map(([title, read, digits]) => {
      const better = others.filter((name) => read(name) < read(scriptOnly.name)).sort((a, b) => read(a) - read(b));
      const list = better.map((name) => `${name} ${formatNumber(read(name), digits)}`).join(', ');
      return [title, formatNumber(read(scriptOnly.name), digits), list || 'none'];
    }),
  };
}

export function formatMarkdown({ heads, rows }: Table): string {
  return [['', ...heads], ['-', ...heads.map(() => '-:')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

export function printTable(title: string, { heads, rows }: Table): void {
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      rows.map(([name, ...cells]) => [name, Object.fromEntries(cells.map((cell, index) => [heads[index], cell]))]),
    ),
  );
}

function netCpu(round: Round<number>, name: string): number {
  return round.get(name)! - round.get(emptyPage.name)!;
}

function cpuRatio(cpu: Results['cpu'], name: string): Spread {
  return findSpread(cpu.map((round) => netCpu(round, name) / netCpu(round, bareLit.name)));
}

function memoryRatio(memory: Results['memory'], name: string): Spread {
  return findSpread(memory.map((round) => round.get(name)! / round.get(bareLit.name)!));
}

function firstPaintRatio(paint: Results['paint'], name: string): Spread {
  return findSpread(paint.map((round) => round.get(name)!.first / round.get(plainHtml.name)!.first));
}

function formatNumber(value: number, digits: number): string {
  return digits === 0 ? formatInteger(value) : value.toFixed(digits);
}

function formatInteger(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

/** The median, with the quartiles in brackets. */
function formatSpread({ median, lower, upper }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${lower.toFixed(digits)} to ${upper.toFixed(digits)})`;
}
