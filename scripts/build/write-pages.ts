import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { briefing } from '../../src/content/briefing.js';
import { editionHistory } from '../../src/content/edition-history.js';
import { statusHistory } from '../../src/content/status-history.js';
import { findBlocks } from '../../src/static/blocks.js';
import { renderDeclarativeShadow, renderFallback } from '../../src/static/fallback.js';
import { formatMarkdown } from '../../src/static/markdown.js';
import { tags } from '../../src/elements/catalogue.js';
import { renderElement } from '../../src/static/render-element.js';
import { formatPlainText } from '../../src/static/text.js';
import { formatBriefingPage } from './pages/briefing-page.js';
import { bundleScript } from './pages/bundle-script.js';
import { formatFeed } from './pages/feed.js';
import { formatIframePage, formatOembed } from './pages/iframe-page.js';
import { formatBriefingJson, formatJsonSchema } from './pages/json.js';

/** Writes what is published of the content in addition to the scripts: fallback markup, pages, data and feed. */
const iframeScript = await bundleScript('src/iframe/iframe-page.ts');
const blocks = findBlocks(renderElement('policy-briefing', briefing, { headingLevel: 1 }));

write('briefing.html', formatBriefingPage(briefing));
write('briefing.md', formatMarkdown(blocks));
write('briefing.txt', formatPlainText(blocks));
write('briefing.json', formatBriefingJson(briefing));
write('briefing.schema.json', formatJsonSchema());
write('feed.xml', formatFeed(briefing, editionHistory, statusHistory));
write('iframe-height.js', `${await bundleScript('src/iframe/iframe-height.ts')}\n`);
for (const tag of tags) {
  write(`fallback/${tag}.html`, `${renderFallback(tag)}\n`);
  write(`fallback/${tag}.shadow.html`, `${renderDeclarativeShadow(tag)}\n`);
  write(`iframe/${tag}.html`, formatIframePage(tag, briefing, iframeScript));
  write(`iframe/${tag}.oembed.json`, formatOembed(tag, briefing));
}

function write(file: string, text: string): void {
  const path = join('dist', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
