/** Results of one round, by the names of the implementations. */
export type Round<Result> = ReadonlyMap<string, Result>;

/** Median and quartiles of many measurements. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Measures every entry once in each round, so that other work on the machine slows all alike. Each round begins with
 * another entry, so that each comes first, second and last equally often. The first measurement of all is discarded.
 */
export async function runRounds<Entry extends { readonly name: string }, Result>(
  entries: readonly Entry[],
  count: number,
  measure: (entry: Entry) => Promise<Result>,
): Promise<readonly Round<Result>[]> {
  await measure(entries[0]!);
  const rounds: Round<Result>[] = [];
  for (let index = 0; index < count; index++) {
    const results = new Map<string, Result>();
    for (const entry of rotate(entries, index)) results.set(entry.name, await measure(entry));
    rounds.push(results);
  }
  return rounds;
}

export function rotate<Entry>(entries: readonly Entry[], by: number): readonly Entry[] {
  return entries.map((_entry, index) => entries[(index + by) % entries.length]!);
}

export function findSpread(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  return { median: quantile(sorted, 0.5), lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) };
}

/** Interpolates between two values where the quantile falls between them. */
function quantile(sorted: readonly number[], fraction: number): number {
  const place = (sorted.length - 1) * fraction;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place % 1);
}
