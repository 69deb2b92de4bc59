import { contestants, plain } from '../contestants.js';
import { setCount } from '../measures/many-sets.js';
import { line, slowdown } from '../measures/paint.js';
import type { Shift } from '../measures/shift.js';
import { findSpread, type Round, type Spread } from '../rounds.js';
import { lateness } from '../server.js';
import type { Steady, Timed } from '../results.js';

/** Something that was measured of every contestant; less is better. */
export interface Series {
  /** What it is, where a measure has more than one: `desktop`. */
  readonly label: string;
  readonly values: ReadonlyMap<string, Spread>;
  readonly digits: number;
  /** In a chart, what plain HTML needs is drawn as a line. */
  readonly isRatio: boolean;
}

/** A chapter of the report. */
export interface Measure {
  /** Name of its chart's file. */
  readonly id: string;
  readonly title: string;
  /** How it was measured. */
  readonly method: string;
  /** What the numbers of the chart are. */
  readonly unit: string;
  readonly series: readonly Series[];
  /** The table: the head of each column, and what it says of a contestant. */
  readonly columns: Readonly<Record<string, (name: string) => string>>;
  /** Who is in the table. */
  readonly names: readonly string[];
}

const names = contestants.map(({ name }) => name);

export function listSteadyMeasures({ bytes, shift }: Steady): readonly Measure[] {
  const loaded = exact(names, (name) => bytes.get(name)!.script + bytes.get(name)!.style);
  const onScreen = (screen: keyof Shift) => exact([...shift.keys()], (name) => shift.get(name)![screen]);
  return [
    {
      id: 'bytes',
      title: 'Bytes to load',
      method:
        'Script and style that a page must load for the three blocks, each file packed by brotli at its best (11). The words are in the script where the page itself does not hold them; what the page holds for one set is in the last column.',
      unit: 'bytes, brotli',
      series: [{ label: '', values: loaded, digits: 0, isRatio: false }],
      columns: {
        script: (name) => group(bytes.get(name)!.script),
        style: (name) => group(bytes.get(name)!.style),
        together: (name) => group(loaded.get(name)!.median),
        'in the page': (name) => group(bytes.get(name)!.markup),
      },
      names,
    },
    {
      id: 'shift',
      title: 'Layout shift with a late script',
      method: `The script comes ${lateness} ms after it was asked for, when the page has long been painted. Cumulative Layout Shift as the browser scores it; things that move below the edge of the screen do not count. The last rows are each of our elements alone with the twin that partners paste.`,
      unit: 'Cumulative Layout Shift',
      series: (['desktop', 'phone'] as const).map((screen) => ({
        label: screen,
        values: onScreen(screen),
        digits: 3,
        isRatio: false,
      })),
      columns: {
        desktop: (name) => shift.get(name)!.desktop.toFixed(3),
        phone: (name) => shift.get(name)!.phone.toFixed(3),
      },
      names: [...shift.keys()],
    },
  ];
}

export function listMeasures(steady: Steady, { firstSet, manySets, paint }: Timed): readonly Measure[] {
  const [bytes, shift] = listSteadyMeasures(steady) as [Measure, Measure];
  return [
    bytes,
    {
      id: 'first-set',
      title: 'CPU to show one set',
      method: `CPU time of the page's main thread from the address to the painted words: loading, parsing, running, laying out, painting, in a browser process that has nothing in its caches. ${countRounds(firstSet)}`,
      unit: 'times plain HTML',
      ...compare(firstSet, [{ label: '', unit: 'ms', pick: (ms) => ms, digits: 1 }]),
    },
    {
      id: 'many-sets-cpu',
      title: `CPU for each of ${setCount} sets`,
      method: `CPU time of the main thread to add ${setCount} sets to a page at once and paint them, for each set. ${countRounds(manySets)}`,
      unit: 'times plain HTML',
      ...compare(manySets, [{ label: '', unit: 'ms', pick: ({ cpu }) => cpu, digits: 2 }]),
    },
    {
      id: 'many-sets-memory',
      title: `Memory for each of ${setCount} sets`,
      method: `Bytes by which the page's heaps, that of the scripts and that of the document with its layout, grow when ${setCount} sets are added, after a full garbage collection, for each set. ${countRounds(manySets)}`,
      unit: 'times plain HTML',
      ...compare(manySets, [{ label: '', unit: 'kB', pick: ({ memory }) => memory / 1000, digits: 1 }]),
    },
    {
      id: 'removal',
      title: 'Removal, and what is left',
      method: `CPU time of the main thread to take one of the ${setCount} sets away, and what the page then holds more than before the first came: bytes after a full garbage collection, nodes and listeners. Before, sets came and went once, so that code that the browser makes only once is hardly counted. ${countRounds(manySets)}`,
      unit: 'times plain HTML',
      ...compare(manySets, [{ label: '', unit: 'ms', pick: ({ removal }) => removal, digits: 3 }], {
        'left, kB': (name) =>
          describe(
            spreadOf(manySets, name, ({ leftBytes }) => leftBytes / 1000),
            0,
          ),
        'nodes left': (name) => String(spreadOf(manySets, name, ({ leftNodes }) => leftNodes).median),
        'listeners left': (name) => String(spreadOf(manySets, name, ({ leftListeners }) => leftListeners).median),
      }),
    },
    shift,
    {
      id: 'paint',
      title: 'First and largest paint on a slow phone',
      method: `First and Largest Contentful Paint with nothing in the cache, on a line of ${(line.downloadThroughput * 8) / 1_000_000} Mbit/s with ${line.latency} ms of latency and a processor ${slowdown} times slower. This is time by the clock, so it depends on the machine's other work. The first paint can be the page's own heading; the largest has the words. ${countRounds(paint)}`,
      unit: 'times plain HTML',
      ...compare(paint, [
        { label: 'first', unit: 'ms', pick: ({ first }) => first, digits: 0 },
        { label: 'largest', unit: 'ms', pick: ({ largest }) => largest, digits: 0 },
      ]),
    },
  ];
}

interface Picked<Result> {
  readonly label: string;
  readonly unit: string;
  readonly pick: (result: Result) => number;
  readonly digits: number;
}

/** Series and table of what was measured in rounds: each value, and its ratio to that of plain HTML in the same round. */
function compare<Result>(
  rounds: readonly Round<Result>[],
  picked: readonly Picked<Result>[],
  more: Measure['columns'] = {},
): Pick<Measure, 'series' | 'columns' | 'names'> {
  const all = picked.map(({ label, unit, pick, digits }) => {
    const values = new Map(names.map((name) => [name, spreadOf(rounds, name, pick)]));
    const ratios = new Map(
      names.map((name) => [
        name,
        findSpread(rounds.map((round) => pick(round.get(name)!) / pick(round.get(plain.name)!))),
      ]),
    );
    const columns: Measure['columns'] = {
      [`${label} ${unit}`.trim()]: (name) => describe(values.get(name)!, digits),
      [`${label} times plain HTML`.trim()]: (name) => describe(ratios.get(name)!, 2),
    };
    return { columns, series: { label, values: ratios, digits: 2, isRatio: true } };
  });
  return {
    series: all.map(({ series }) => series),
    columns: Object.assign({}, ...all.map(({ columns }) => columns), more) as Measure['columns'],
    names,
  };
}

function spreadOf<Result>(rounds: readonly Round<Result>[], name: string, pick: (result: Result) => number): Spread {
  return findSpread(rounds.map((round) => pick(round.get(name)!)));
}

/** What was measured once, because it is always the same. */
function exact(all: readonly string[], read: (name: string) => number): ReadonlyMap<string, Spread> {
  return new Map(all.map((name) => [name, findSpread([read(name)])]));
}

/** With a comma at the thousands. */
function group(bytes: number): string {
  return bytes.toLocaleString('en-GB');
}

/** The median, and the middle half behind it. */
function describe({ median, lower, upper }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${lower.toFixed(digits)} to ${upper.toFixed(digits)})`;
}

function countRounds(rounds: readonly unknown[]): string {
  return rounds.length === 1 ? '1 round.' : `${rounds.length} rounds.`;
}
