import { contestants, isOurs, lightTwin, lit, ours, shadowTwin } from '../contestants.js';
import type { Measure, Series } from './measures.js';

/** Something that we set out to reach. */
interface Goal {
  readonly text: string;
  readonly measure: string;
  /** Which series of that measure. */
  readonly series: number;
  readonly name: string;
  /** What may not be exceeded, from the numbers of the same run. */
  readonly most: (series: Series) => number;
}

/** Differences that no round could tell apart are none. */
const nothing = 0.0005;

const goals: readonly Goal[] = [
  ...[0, 1].map((series) => ({
    text: `Nothing moves when the script is late, with \`TAG.shadow.html\`, on a ${['desktop', 'phone'][series]!}`,
    measure: 'shift',
    series,
    name: shadowTwin.name,
    most: () => 0,
  })),
  ...[lightTwin, shadowTwin].map(({ name }) => ({
    text: `First paint at most 1.05 times plain HTML: ${name}`,
    measure: 'paint',
    series: 0,
    name,
    most: () => 1.05,
  })),
  atMostLit('CPU to show one set', 'first-set'),
  {
    text: 'CPU to show one set at most 2 times plain HTML',
    measure: 'first-set',
    series: 0,
    name: ours.name,
    most: () => 2,
  },
  atMostLit('CPU for each of many sets', 'many-sets-cpu'),
  atMostLit('Memory for each of many sets', 'many-sets-memory'),
  {
    text: 'Memory for each of many sets at most 1.1 times plain HTML',
    measure: 'many-sets-memory',
    series: 0,
    name: ours.name,
    most: () => 1.1,
  },
];

function atMostLit(what: string, measure: string): Goal {
  return {
    text: `${what} at most that of ${lit.name}`,
    measure,
    series: 0,
    name: ours.name,
    most: ({ values }) => values.get(lit.name)!.median,
  };
}

/** Each goal with what came out, as a table. */
export function writeGoals(measures: readonly Measure[]): string {
  const rows = goals.map(({ text, measure, series, name, most }) => {
    const measured = find(measures, measure).series[series]!;
    const { median } = measured.values.get(name)!;
    const limit = most(measured);
    const [shown, allowed] = [median, limit].map((value) => value.toFixed(measured.digits));
    return `| ${text} | ${allowed} | ${shown} | ${median - limit < nothing ? 'reached' : '**missed**'} |`;
  });
  return ['| Goal | at most | measured | |', '|-|-:|-:|-|', ...rows].join('\n');
}

/** Who needs less than our script alone, measure by measure. */
export function writeLosses(measures: readonly Measure[]): string {
  return measures.flatMap(({ title, series }) => series.map((each) => writeLoss(title, each))).join('\n');
}

function writeLoss(title: string, { label, values, digits }: Series): string {
  const tell = (name: string) => `${name} (${values.get(name)!.median.toFixed(digits)})`;
  const better = contestants
    .filter((contestant) => !isOurs(contestant))
    .map(({ name }) => name)
    .filter((name) => values.get(name)!.median < values.get(ours.name)!.median - nothing)
    .sort((one, other) => values.get(one)!.median - values.get(other)!.median);
  const heading = `**${title}${label ? `, ${label}` : ''}**`;
  return better.length === 0
    ? `- ${heading}: nobody needs less than ${tell(ours.name)}.`
    : `- ${heading}: less than ${tell(ours.name)} need ${better.map(tell).join(', ')}.`;
}

function find(measures: readonly Measure[], wanted: string): Measure {
  const found = measures.find(({ id }) => id === wanted);
  if (!found) throw new Error(`Nothing was measured for the goal ${wanted}.`);
  return found;
}
