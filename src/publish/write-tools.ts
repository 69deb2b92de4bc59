import { readFileSync, writeFileSync } from 'node:fs';
import { version } from '../version.js';
import { tags, type Tag } from './drawing.js';
import type { Release } from './embed-code.js';
import { hashFile } from './integrity.js';
import { hash } from './page.js';
import { writeToolPage } from './tool-page.js';
import { stylesOf } from './twin.js';

/** The Board's tools, made last: they know the hashes of the scripts. */
const scripts = ['briefing.js', ...tags.map((tag) => `${tag}.js`)];
const release: Release = {
  version,
  hashes: Object.fromEntries(scripts.map((file) => [file, hashFile(readFileSync(`dist/${file}`))])),
  styles: Object.fromEntries(tags.map((tag) => [tag, hash(stylesOf(tag))])) as Record<Tag, string>,
};

writeFileSync(
  'dist/embed.html',
  await writeToolPage('embed', 'Embed pack: safeguarding policy briefing', { RELEASE: release }),
);
writeFileSync(
  'dist/editor.html',
  await writeToolPage('preview', 'Preview: safeguarding policy briefing', {
    MODULES: {
      editionsModule: readFileSync('src/content/editions.ts', 'utf8'),
      noticesModule: readFileSync('src/content/notices.ts', 'utf8'),
    },
  }),
);
