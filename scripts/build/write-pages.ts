import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { briefing } from '../../src/content/briefing.js';
import { editionHistory } from '../../src/content/edition-history.js';
import { statusHistory } from '../../src/content/status-history.js';
import { readBlocks } from '../../src/static/blocks.js';
import { writeBriefingPage } from './pages/briefing-page.js';
import { bundleScript } from './pages/bundle-script.js';
import { writeJson, writeJsonSchema } from './pages/json.js';
import { drawElement, hasLocalSlot, tags } from '../../src/static/render-element.js';
import { formatFeed } from './pages/feed.js';
import { writeFramePage, writeOembed } from './pages/iframe-page.js';
import { renderToString } from '../../src/static/render-to-string.js';
import { writeSbom, type Lockfile } from './hosting/sbom.js';
import { writeLightTwin, writeShadowTwin } from '../../src/static/fallback.js';
import { writeMarkdown, writeText } from '../../src/static/text.js';

/** What is published of the words beside the scripts: twins, pages, frames, data, feed. */
const tellHeight = await bundleScript('src/iframe/report-height.ts');
const blocks = readBlocks(renderToString(drawElement('policy-briefing', briefing, { headingLevel: 1 })));

write('briefing.html', writeBriefingPage(briefing));
write('briefing.md', writeMarkdown(blocks));
write('briefing.txt', writeText(blocks));
write('briefing.json', writeJson(briefing));
write('briefing.schema.json', writeJsonSchema());
write('sbom.cdx.json', writeSbom(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile));
write('feed.xml', formatFeed(briefing, editionHistory, statusHistory));
write('iframe-height.js', `${await bundleScript('src/iframe/resize-iframe.ts')}\n`);
for (const tag of tags) {
  // With the place that snippets fill: without it, a partner's own route would be unlabelled, or hidden, before the script.
  const options = hasLocalSlot(tag) ? { slots: ['referral-route'] } : {};
  write(`fallback/${tag}.html`, `${writeLightTwin(tag, options)}\n`);
  write(`fallback/${tag}.shadow.html`, `${writeShadowTwin(tag, options)}\n`);
  write(`iframe/${tag}.html`, writeFramePage(tag, briefing, tellHeight));
  write(`iframe/${tag}.oembed.json`, writeOembed(tag, briefing));
}

function write(file: string, text: string): void {
  const path = join('dist', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
