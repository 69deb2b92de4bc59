import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinRuns } from '../../../src/editor/draft/join-runs.js';

test('spaces of any kind at the ends of bold words stay between the words', () => {
  for (const space of [' ', '\u00a0', '\t', '\u2009'])
    assert.match(
      joinRuns([
        { text: 'in the', isBold: false },
        { text: `${space}safeguarding continuum${space}`, isBold: true },
        { text: 'of needs', isBold: false },
      ]),
      /^in the\s\*\*safeguarding continuum\*\*\sof needs$/,
    );
});

test('bold words with a space between them are bold together, and spaces at the ends of the line go', () => {
  assert.equal(
    joinRuns([
      { text: ' in', isBold: false },
      { text: ' the ', isBold: false },
      { text: 'safeguarding', isBold: true },
      { text: ' ', isBold: false },
      { text: 'continuum ', isBold: true },
    ]),
    'in the **safeguarding continuum**',
  );
});
