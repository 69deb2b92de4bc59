import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { briefing } from '../../src/content/briefing.js';
import { version } from '../../src/version.js';
import { loadFiles } from './hosting/published-files.js';
import { createRelease } from './hosting/release.js';

/** Writes release/: the files for the Board's host and for partners who host them themselves. */
const files = createRelease({
  version,
  briefing,
  dist: loadFiles('dist'),
  licence: readFileSync('LICENSE'),
});

rmSync('release', { recursive: true, force: true });
for (const [path, content] of files) {
  const file = join('release', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
