import { availableParallelism } from 'node:os';

/** Does the work for each item, for as many at a time as there are processors, in the order of the items. */
export async function inParallel<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  // All take from the same iterator, so that each item is taken once.
  const queue = items[Symbol.iterator]();
  const takeAll = async () => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeAll));
}
