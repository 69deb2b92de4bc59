import { readFileSync, writeFileSync } from 'node:fs';
import { briefing } from '../../src/content/briefing.js';
import { version } from '../../src/version.js';
import { tags, type Tag } from '../../src/elements/catalogue.js';
import type { Release } from '../../src/embed/embed-code.js';
import { sriHash } from './hosting/integrity.js';
import { cspHash } from './pages/page.js';
import { formatGeneratorPage } from './pages/generator-page.js';
import { formatToolPage } from './pages/tool-page.js';
import { stylesOf } from '../../src/static/fallback.js';

/** Writes the two tools, last, because they contain the hashes of the scripts. */
const subject = `${briefing.documentType}, ${briefing.publisher}`;
const scripts = ['briefing.js', 'iframe-height.js', ...tags.map((tag) => `${tag}.js`)];
const release: Release = {
  version,
  hashes: Object.fromEntries(scripts.map((file) => [file, sriHash(readFileSync(`dist/${file}`))])),
  styles: Object.fromEntries(tags.map((tag) => [tag, cspHash(stylesOf(tag))])) as Record<Tag, string>,
};

writeFileSync('dist/embed.html', await formatGeneratorPage(`Get the embed code: ${subject}`, release));
writeFileSync(
  'dist/editor.html',
  await formatToolPage('src/editor/ui/editor', { title: `Edit and preview: ${subject}` }),
);
