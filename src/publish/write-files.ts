import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { briefing } from '../content/briefing.js';
import { editions } from '../content/editions.js';
import { notices } from '../content/notices.js';
import { readBlocks } from './blocks.js';
import { writeBriefingPage } from './briefing-page.js';
import { bundleScript } from './bundle-script.js';
import { writeJson, writeJsonSchema } from './data.js';
import { drawElement, hasLocalSlot, tags } from './drawing.js';
import { writeFeed } from './feed.js';
import { writeFramePage, writeOembed } from './frame-page.js';
import { renderToString } from './render-to-string.js';
import { writeSbom, type Lockfile } from './sbom.js';
import { writeLightTwin, writeShadowTwin } from './twin.js';
import { writeMarkdown, writeText } from './write-text.js';

/** What is published of the words beside the scripts: twins, pages, frames, data, feed. */
const tellHeight = await bundleScript('src/frames/tell-height.ts');
const blocks = readBlocks(renderToString(drawElement('policy-briefing', briefing, { headingLevel: 1 })));

write('briefing.html', writeBriefingPage(briefing));
write('briefing.md', writeMarkdown(blocks));
write('briefing.txt', writeText(blocks));
write('briefing.json', writeJson(briefing));
write('briefing.schema.json', writeJsonSchema());
write('sbom.cdx.json', writeSbom(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile));
write('feed.xml', writeFeed(briefing, editions, notices));
write('iframe-height.js', `${await bundleScript('src/frames/frame.ts')}\n`);
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
