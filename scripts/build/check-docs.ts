import { existsSync, readFileSync } from 'node:fs';
import { version } from '../../src/version.js';
import { findMissingSection } from '../docs/changelog.js';
import { outdatedFiles } from '../docs/files.js';

/** The last step of the build: documents and demo pages quote the content, and only `npm run docs` writes them. */
const outdated = await outdatedFiles();
console.log('Built dist/ and release/.');
if (outdated.size > 0)
  console.log(
    `These files quote what has changed: ${[...outdated.keys()].join(', ')}.\nRun \`npm run docs\` to update them.`,
  );
const missing = findMissingSection(existsSync('CHANGELOG.md') ? readFileSync('CHANGELOG.md', 'utf8') : '', version);
if (missing !== undefined) console.log(missing);
