import { readFileSync, writeFileSync } from 'node:fs';
import { version } from '../../src/version.js';
import { formatIntegrity } from './hosting/integrity.js';
import { loadFiles, sortFiles } from './hosting/published-files.js';

/** The last step that writes into dist: the hash of every file in the package. */
const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: readonly string[] };

// npm always packs the first three. tests/scripts/build/integrity.test.ts compares the list with a packed tarball.
const beside = ['package.json', 'README.md', 'LICENSE', ...files.filter((path) => path !== 'dist')];

writeFileSync(
  'dist/integrity.json',
  formatIntegrity(version, loadFiles('dist'), sortFiles(beside.map((path) => [path, readFileSync(path)]))),
);
