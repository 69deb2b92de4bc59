import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { briefing } from '../../src/content/briefing.js';
import { editionHistory } from '../../src/content/edition-history.js';
import { statusHistory } from '../../src/content/status-history.js';
import { version } from '../../src/version.js';
import { loadFiles } from './hosting/published-files.js';
import { createRelease } from './hosting/release.js';
import { createPluginZip } from './wordpress/plugin-zip.js';

/** Writes release/: the files for the Board's host, for partners who host them themselves, and the WordPress plugin. */
const source = { version, briefing, dist: loadFiles('dist'), licence: readFileSync('LICENSE') };
const plugin = createPluginZip({
  ...source,
  source: loadFiles('wordpress'),
  editions: editionHistory,
  statusChanges: statusHistory,
});
const files = createRelease({ ...source, plugin });

rmSync('release', { recursive: true, force: true });
for (const [path, content] of files) {
  const file = join('release', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
