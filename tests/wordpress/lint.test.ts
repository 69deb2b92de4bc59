import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadFiles } from '../../scripts/build/hosting/published-files.js';

const files = [...loadFiles('wordpress').keys()].filter((path) => path.endsWith('.php'));

test('PHP can read every file of the plugin, and has nothing to warn of', () => {
  assert.ok(files.length > 1, 'the plugin has PHP files');
  for (const path of files.map((file) => join('wordpress', file))) {
    const options = ['-d', 'error_reporting=-1', '-d', 'display_errors=1', '-l', path];
    assert.equal(execFileSync('php', options, { encoding: 'utf8' }).trim(), `No syntax errors detected in ${path}`);
  }
});

// Debian has PHP_CodeSniffer, but not WordPress's standard for it. tests/scripts/build/wordpress.test.ts tests more of its rules.
test('the code of the plugin follows the rules of WordPress that PHP_CodeSniffer has', () => {
  const options = ['--standard=tests/wordpress/phpcs.xml', '--extensions=php', '--report=emacs', '-s', 'wordpress'];
  const { stdout, error } = spawnSync('phpcs', options, { encoding: 'utf8' });
  assert.equal(error, undefined);
  assert.equal(stdout, '');
});
