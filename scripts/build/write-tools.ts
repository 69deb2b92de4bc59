import { readFileSync, writeFileSync } from 'node:fs';
import { version } from '../../src/version.js';
import { tags, type Tag } from '../../src/static/render-element.js';
import type { Release } from '../../src/embed/embed-code.js';
import { sriHash } from './hosting/integrity.js';
import { hash } from './pages/page.js';
import { writeToolPage } from './pages/tool-page.js';
import { stylesOf } from '../../src/static/fallback.js';

/** The Board's tools, made last: they know the hashes of the scripts. */
const scripts = ['briefing.js', ...tags.map((tag) => `${tag}.js`)];
const release: Release = {
  version,
  hashes: Object.fromEntries(scripts.map((file) => [file, sriHash(readFileSync(`dist/${file}`))])),
  styles: Object.fromEntries(tags.map((tag) => [tag, hash(stylesOf(tag))])) as Record<Tag, string>,
};

writeFileSync(
  'dist/embed.html',
  await writeToolPage('src/embed/generator/generator', 'Embed pack: safeguarding policy briefing', {
    RELEASE: release,
  }),
);
writeFileSync(
  'dist/editor.html',
  await writeToolPage('src/editor/ui/editor', 'Preview: safeguarding policy briefing', {
    MODULES: {
      editionsModule: readFileSync('src/content/edition-history.ts', 'utf8'),
      noticesModule: readFileSync('src/content/notices.ts', 'utf8'),
    },
  }),
);
