import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Colour distance, from 0 to 1, below which two pixels count as equal: antialiasing may differ between machines. */
const threshold = 0.03;

/** Number of differing pixels that is tolerated: fewer than a word has. */
const tolerance = 100;

export interface Comparison {
  /** Number of pixels that differ. */
  readonly different: number;
  readonly isEqual: boolean;
  /** An image that marks the differences; missing if the sizes differ. */
  readonly diff?: Buffer;
}

/** Compares two PNG files. */
export function compareImages(stored: Buffer, taken: Buffer): Comparison {
  const [one, other] = [PNG.sync.read(stored), PNG.sync.read(taken)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height)
    return { different: Math.abs(width * height - other.width * other.height), isEqual: false };
  const diff = new PNG({ width, height });
  const different = pixelmatch(one.data, other.data, diff.data, width, height, { threshold });
  return { different, isEqual: different <= tolerance, diff: PNG.sync.write(diff) };
}
