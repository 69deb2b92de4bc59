import { brotliCompressSync } from 'node:zlib';
import { implementations } from '../implementations.js';

/** What a page loads, in bytes, compressed by brotli at level 11. */
export interface Bytes {
  readonly script: number;
  readonly style: number;
  /** In the page itself, for one set of the three blocks. */
  readonly markup: number;
}

export function measureBytes(assets: ReadonlyMap<string, string>): ReadonlyMap<string, Bytes> {
  const size = (path: string) => brotliCompressSync(assets.get(path)!).length;
  return new Map(
    implementations.map(({ name, script, hasBlockStyles, style, markup }) => [
      name,
      {
        script: script === undefined ? 0 : size(script),
        style: (hasBlockStyles ? size('/blocks.css') : 0) + (style === undefined ? 0 : size(style)),
        markup: markup === '' ? 0 : brotliCompressSync(markup).length,
      },
    ]),
  );
}
