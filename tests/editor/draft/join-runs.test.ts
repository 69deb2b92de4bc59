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
