import { readFileSync, writeFileSync } from 'node:fs';
import { version } from '../../src/version.js';
import { writeIntegrity } from './hosting/integrity.js';
import { readFiles, sortFiles } from './hosting/published-files.js';

/** The last step that writes into dist: the hash of everything that the package will hold. */
const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: readonly string[] };

// The first three npm packs unasked; tests/scripts/build/integrity.test.ts holds the list against a packed tarball.
const beside = ['package.json', 'README.md', 'LICENSE', ...files.filter((path) => path !== 'dist')];

writeFileSync(
  'dist/integrity.json',
  writeIntegrity(version, readFiles('dist'), sortFiles(beside.map((path) => [path, readFileSync(path)]))),
);
