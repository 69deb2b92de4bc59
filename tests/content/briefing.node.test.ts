import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { briefing } from '../../src/content/briefing.js';
import { sourceFile } from '../../src/content/edition-rules.js';
import { findSourceDifferences } from '../../src/content/source-document.js';

const source = readFileSync(sourceFile(briefing.edition.number), 'utf8');

test('the published text is that of the source document, character by character', () => {
  assert.deepEqual(findSourceDifferences(briefing, source), []);
});

test('the published text cannot be edited by a page, however deep', () => {
  const unfrozen: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) unfrozen.push(path);
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
  };
  visit(briefing, 'briefing');
  assert.deepEqual(unfrozen, []);
  assert.throws(() => Object.assign(briefing.keyMessages.items[0]!, { text: 'other text' }), TypeError);
});
