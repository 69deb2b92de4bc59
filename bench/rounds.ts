/** What one round found out, by the names of the contestants. */
export type Round<Result> = ReadonlyMap<string, Result>;

/** The middle of many measurements, and between which two the middle half of them lies. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Measures everyone once in each round, so that a busy machine slows all alike; each round begins with another one, so that
 * everyone comes first, second and last equally often. The very first measurements, with everything cold, are thrown away.
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

/** The value below which that part of the sorted ones lies, between two of them if need be. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place % 1);
}
