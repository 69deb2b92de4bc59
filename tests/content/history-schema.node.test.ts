import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factPaths } from '../../src/content/facts.js';
import { ContentError } from '../../src/content/check.js';
import { parseEditionHistory } from '../../src/content/edition-history.js';
import { actionPlaceholder, editionHistoryFile, statusHistoryFile } from '../../src/content/history-schema.js';
import { parseStatusHistory } from '../../src/content/status-history.js';
import { northmoorEditions } from '../fixtures/northmoor-history.js';

const [first, second] = northmoorEditions;
const withdrawal = {
  status: 'withdrawn',
  changedOn: '2027-02-03',
  edition: 2,
  version: '1.1.1',
  actionNeeded: 'Every partner: remove the briefing.',
};

/** What a history is refused for, as the build prints it: the field, then a sentence. */
function findProblems(parse: (value: unknown) => unknown, entries: unknown): string[] {
  try {
    parse(entries);
    return [];
  } catch (error) {
    assert.ok(error instanceof ContentError);
    return error.problems.map(({ path, message }) => `${path}: ${message}`);
  }
}

test('good histories are read as they are', () => {
  const complete = { ...second, reportPublishedOn: '2009-07', confirmed: ['publisher'], sourceWrittenByEditor: true };
  for (const entries of [northmoorEditions, [first, complete], [{ ...first, reportPublishedOn: null }]])
    assert.deepEqual(parseEditionHistory(entries), entries);
  const later = { ...withdrawal, status: 'published', version: '10.20.30' };
  assert.deepEqual(parseStatusHistory([withdrawal, later]), [withdrawal, later]);
});

const good = 'a'.repeat(64);
const wrongEditions: readonly [field: string, value: unknown, message: string][] = [
  ['number', 0, 'Enter 1 or more'],
  ['number', 1.5, 'Enter a whole number'],
  ['releasedOn', '2026-02-30', 'Enter a real date, like 2026-12-01'],
  ['releasedOn', undefined, 'Enter a real date, like 2026-12-01'],
  ['version', undefined, 'Add the version of the package'],
  ...['1.0', '1.0.0-beta', 'v1.0.0', '1.0.0.', 'x1.0.0'].map(
    (version) => ['version', version, 'Enter the version of the package, like 1.0.0'] as [string, unknown, string],
  ),
  ['actionNeeded', undefined, 'Enter what partners must do'],
  ['actionNeeded', ' ', 'Enter what partners must do'],
  ['actionNeeded', actionPlaceholder, 'Enter what partners must do'],
  ['contentHash', undefined, 'Add the hash'],
  ['contentHash', `${good}a`, 'Enter a SHA-256 hash'],
  ['contentHash', `x${good}`, 'Enter a SHA-256 hash'],
  ['sourceHash', good.toUpperCase(), 'Enter a SHA-256 hash'],
  ['previous', 'none', 'Enter a SHA-256 hash'],
  ['confirmed.0', ['contact'], `Use only ${factPaths.join(', ')}`],
  ['sourceWrittenByEditor', false, 'Write true, or remove the field'],
];

for (const [path, value, message] of wrongEditions) {
  const [field] = path.split('.');
  test(`an edition is refused with the place and what to do: ${path} ${JSON.stringify(value)}`, () => {
    const problems = findProblems(parseEditionHistory, [first, { ...second, [field!]: value }]);
    assert.deepEqual(problems, [`${editionHistoryFile}: [1].${path.replace('.0', '[0]')}: ${message}`]);
  });
}

test('a change of the status is refused with the place and what to do', () => {
  const wrong: readonly [field: string, value: unknown, message: string][] = [
    ['status', 'replaced', 'Enter "published", "superseded" or "withdrawn"'],
    ['changedOn', 'yesterday', 'Enter a real date, like 2026-12-01'],
    ['edition', 'second', 'Enter the number of an edition'],
  ];
  for (const [field, value, message] of wrong)
    assert.deepEqual(findProblems(parseStatusHistory, [{ ...withdrawal, [field]: value }]), [
      `${statusHistoryFile}: [0].${field}: ${message}`,
    ]);
});

test('an action needed with two lines, and a field that no history has, are refused', () => {
  for (const wrong of [{ ...second, actionNeeded: 'One\nTwo' }, { ...second, note: 'x' }, null])
    assert.equal(findProblems(parseEditionHistory, [first, wrong]).length, 1);
});
