import type { Measure } from './measures.js';

/** Every measure as a table on the terminal. */
export function printMeasures(measures: readonly Measure[]): void {
  for (const { title, columns, names } of measures) {
    console.log(`\n${title}`);
    const row = (name: string) =>
      Object.fromEntries(Object.entries(columns).map(([head, tell]) => [head, tell(name)] as const));
    console.table(Object.fromEntries(names.map((name) => [name, row(name)])));
  }
}

/** The same as Markdown. */
export function writeTable({ columns, names }: Measure): string {
  const heads = Object.keys(columns);
  const rows = names.map((name) => [name, ...Object.values(columns).map((tell) => tell(name))]);
  return [['', ...heads], ['-', ...heads.map(() => '-:')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
