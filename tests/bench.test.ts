import assert from 'node:assert/strict';
import { test } from 'node:test';
import { implementations } from '../bench/implementations.js';
import { findShiftProblems, pastedFallbacks } from '../bench/measures/shift.js';
import { findSpread, rotate } from '../bench/rounds.js';

test('each implementation has every place once in as many rounds as there are implementations', () => {
  const rounds = implementations.map((_implementation, round) => rotate(implementations, round));
  for (const implementation of implementations) {
    const places = rounds.map((round) => round.indexOf(implementation));
    assert.deepEqual(new Set(places).size, implementations.length, implementation.name);
  }
});

test('a spread has the median and the quartiles, in any order of the values', () => {
  assert.deepEqual(findSpread([5, 1, 3, 2, 4]), { median: 3, lower: 2, upper: 4 });
  assert.deepEqual(findSpread([4, 2]), { median: 3, lower: 2.5, upper: 3.5 });
});

test('a styled fallback that shifts on any screen fails the short run', () => {
  const still = new Map(pastedFallbacks.map(({ name }) => [name, { desktop: 0, phone: 0 }]));
  assert.deepEqual(findShiftProblems(still), []);
  for (const { name } of pastedFallbacks)
    assert.equal(
      findShiftProblems(new Map([...still, [name, { desktop: 0, phone: 0.001 }]])).length,
      name.endsWith('.shadow.html') ? 1 : 0,
      name,
    );
});
