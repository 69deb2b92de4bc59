import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { compareImages } from './visual/compare.js';

const stored = readFileSync('tests/visual/images/policy-briefing-withdrawn.png');

/** The stored image, moved down by so many pixels from a line on. */
function moveFrom(line: number, by: number): Buffer {
  const [before, after] = [PNG.sync.read(stored), PNG.sync.read(stored)];
  PNG.bitblt(before, after, 0, line, before.width, before.height - line - by, 0, line + by);
  return PNG.sync.write(after);
}

test('a screenshot is equal to itself, and differs if a part of it has moved by one pixel', () => {
  assert.ok(compareImages(stored, moveFrom(100, 0)).isEqual);
  assert.equal(compareImages(stored, moveFrom(100, 1)).isEqual, false);
});

test('a screenshot without its notice differs', () => {
  const image = PNG.sync.read(stored);
  const blank = new PNG({ width: image.width, height: 100, fill: true });
  blank.data.fill(255);
  PNG.bitblt(blank, image, 0, 0, image.width, 100, 0, 0);
  assert.equal(compareImages(stored, PNG.sync.write(image)).isEqual, false);
});
