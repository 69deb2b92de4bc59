import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { criterionEvidence, judgements } from '../../scripts/accessibility-evidence.js';
import { describeAccessibility } from '../../scripts/describe-accessibility.js';
import { criteria, sharedCriteria } from '../../stories/accessibility.js';
import { openBrowser } from '../support/serve.js';

test('docs/accessibility.md is what the tests and the browser’s tree say today (npm run docs writes it)', async () => {
  const browser = await openBrowser();
  try {
    assert.equal(readFileSync('docs/accessibility.md', 'utf8'), await describeAccessibility(browser));
  } finally {
    await browser.close();
  }
});

test('every criterion of the elements names tests that hold it', () => {
  const promised = [...sharedCriteria, ...Object.values(criteria).flat()];
  assert.deepEqual(Object.keys(criterionEvidence).sort(), [...promised].sort());
  for (const [criterion, evidence] of Object.entries(criterionEvidence)) assert.ok(evidence.length > 0, criterion);
});

test('what is tested, in whole or part, names a test, and what is not names none', () => {
  for (const { criterion, state, evidence } of judgements)
    assert.equal(evidence.length > 0, state !== 'not tested', criterion);
});

test('each test that is named is there', () => {
  const evidence = [
    ...judgements.flatMap((judgement) => judgement.evidence),
    ...Object.values(criterionEvidence).flat(),
  ];
  for (const [file, name] of evidence) assert.ok(readFileSync(file, 'utf8').includes(name), `${file}: ${name}`);
});
