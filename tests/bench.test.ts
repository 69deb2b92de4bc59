import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contestants } from '../bench/contestants.js';
import { writeChart } from '../bench/report/chart.js';
import type { Measure } from '../bench/report/measures.js';
import { findSpread, rotate } from '../bench/rounds.js';
import { checkShift } from '../bench/short.js';
import { pasted } from '../bench/measures/shift.js';

test('in as many rounds as there are contestants, everyone has every place once', () => {
  const rounds = contestants.map((_contestant, round) => rotate(contestants, round));
  for (const contestant of contestants) {
    const places = rounds.map((round) => round.indexOf(contestant));
    assert.deepEqual(new Set(places).size, contestants.length, contestant.name);
  }
});

test('a spread has the median and the quartiles, in whatever order the rounds came', () => {
  assert.deepEqual(findSpread([5, 1, 3, 2, 4]), { median: 3, lower: 2, upper: 4 });
  assert.deepEqual(findSpread([4, 2]), { median: 3, lower: 2.5, upper: 3.5 });
});

test('a chart says in words what it shows, as text within its frame', () => {
  const values = new Map(contestants.map(({ name }, index) => [name, findSpread([index, index + 0.5])]));
  const measure: Measure = {
    id: 'sample',
    title: 'Sample <of> all',
    method: '',
    unit: 'times',
    series: [{ label: '', values, digits: 2, isRatio: true }],
    columns: {},
    names: [],
  };
  const svg = writeChart(measure);
  const [, description] = /<desc id="desc">(.*)<\/desc>/.exec(svg)!;
  const texts = [...svg.matchAll(/<text[^>]* x="([\d.]+)"[^>]*>([^<]*)<\/text>/g)];
  for (const [name, { median }] of values) {
    assert.ok(description!.includes(`${name}: ${median.toFixed(2)}`), name);
    for (const shown of [name, median.toFixed(2)])
      assert.ok(
        texts.some(([, , text]) => text === shown),
        shown,
      );
  }
  assert.ok(svg.includes('<title id="title">Sample &lt;of&gt; all</title>'));
  const width = Number(/ width="(\d+)"/.exec(svg)![1]);
  for (const [, x, text] of texts) assert.ok(Number(x) + 40 < width, text);
});

test('a shadow twin that moves on any screen fails the short run', () => {
  const still = new Map([...contestants, ...pasted].map(({ name }) => [name, { desktop: 0, phone: 0 }]));
  assert.deepEqual(checkShift(still), []);
  for (const { name, twin } of pasted)
    assert.equal(
      checkShift(new Map([...still, [name, { desktop: 0, phone: 0.001 }]])).length,
      twin === 'shadow' ? 1 : 0,
      name,
    );
});
