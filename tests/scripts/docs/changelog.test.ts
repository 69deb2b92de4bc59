import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMissingSection } from '../../../scripts/docs/changelog.js';

test('the build asks for a section of the changelog until there is one for the version', () => {
  const changelog = '# Changelog\n\n## 1.1.0 (not yet released), edition 2\n\n## 1.0.11, edition 1\n\n## 1.0.10\n';
  for (const known of ['1.1.0', '1.0.11', '1.0.10']) assert.equal(findMissingSection(changelog, known), undefined);
  for (const unknown of ['1.0.1', '1.1', '2.0.0'])
    assert.ok(findMissingSection(changelog, unknown)!.includes(`"## ${unknown}"`));
});
