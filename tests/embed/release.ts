import { readFileSync } from 'node:fs';
import { sriHash } from '../../scripts/build/hosting/integrity.js';
import { cspHash } from '../../scripts/build/pages/page.js';
import type { Release } from '../../src/embed/embed-code.js';
import { stylesOf } from '../../src/static/fallback.js';
import { tags, type Tag } from '../../src/elements/catalogue.js';
import { version } from '../../src/version.js';

/** What the build in dist/ publishes. */
export const release: Release = {
  version,
  hashes: Object.fromEntries(
    ['briefing.js', 'iframe-height.js', ...tags.map((tag) => `${tag}.js`)].map((file) => [
      file,
      sriHash(readFileSync(`dist/${file}`)),
    ]),
  ),
  styles: Object.fromEntries(tags.map((tag) => [tag, cspHash(stylesOf(tag))])) as Record<Tag, string>,
};
