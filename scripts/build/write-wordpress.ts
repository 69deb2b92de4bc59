import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { briefing } from '../../src/content/briefing.js';
import { version } from '../../src/version.js';
import { loadFiles } from './hosting/published-files.js';
import { zipFolder } from './hosting/zip.js';
import { createPluginData } from './wordpress/plugin-data.js';
import { createPluginFiles } from './wordpress/plugin-files.js';

/** Writes the WordPress plugin into release/: the folder wordpress/ with this build's script and content. */
const files = createPluginFiles({
  source: loadFiles('wordpress'),
  dist: loadFiles('dist'),
  data: createPluginData(briefing),
  licence: readFileSync('LICENSE'),
  version,
});

mkdirSync('release', { recursive: true });
writeFileSync(
  `release/safeguarding-briefing-wordpress-${version}.zip`,
  zipFolder('safeguarding-briefing', files, briefing.edition.releasedOn, version),
);
