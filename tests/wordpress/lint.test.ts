import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadFiles } from '../../scripts/build/hosting/published-files.js';

const files = [...loadFiles('wordpress').keys()].filter((path) => path.endsWith('.php'));

// Debian has PHP_CodeSniffer, but not WordPress's standard for it. scripts/build/wordpress.test.ts tests some of its rules.
test('PHP can read every file of the plugin, and has nothing to warn of', () => {
  assert.ok(files.length > 1, 'the plugin has PHP files');
  for (const path of files.map((file) => join('wordpress', file))) {
    const options = ['-d', 'error_reporting=-1', '-d', 'display_errors=1', '-l', path];
    assert.equal(execFileSync('php', options, { encoding: 'utf8' }).trim(), `No syntax errors detected in ${path}`);
  }
});
