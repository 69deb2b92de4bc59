import { brotliCompressSync } from 'node:zlib';
import { contestants } from '../contestants.js';

/** What a page has to load for a contestant, in bytes, brotli at its best (11, as `zlib` has it if nothing is said). */
export interface Bytes {
  readonly script: number;
  readonly style: number;
  /** In the page itself for one set of the three blocks; not loaded on top, but not free either. */
  readonly markup: number;
}

export function measureBytes(files: ReadonlyMap<string, string>): ReadonlyMap<string, Bytes> {
  const pack = (path: string) => brotliCompressSync(files.get(path)!).length;
  return new Map(
    contestants.map(({ name, script, hasLook, style, markup }) => [
      name,
      {
        script: script === undefined ? 0 : pack(script),
        style: (hasLook ? pack('/blocks.css') : 0) + (style === undefined ? 0 : pack(style)),
        markup: markup === '' ? 0 : brotliCompressSync(markup).length,
      },
    ]),
  );
}
