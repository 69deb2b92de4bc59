import type { Briefing } from '../../../src/content/schema.js';
import { withoutPartner } from '../../../src/static/blocks.js';
import { drawElement, type Tag } from '../../../src/static/render-element.js';
import { fallbackHeights, frameTitle, writeFrame } from '../../../src/embed/iframe-code.js';
import { latestAddress } from '../../../src/embed/host.js';
import { writePage } from './page.js';
import { escapeHtml } from '../../../src/static/escape-html.js';
import { renderToString } from '../../../src/static/render-to-string.js';
import { stylesOf } from '../../../src/static/fallback.js';

/**
 * A page for editors that only take frames: complete without a script, in the element's own look. With scripts it tells
 * its height, and the element takes over, which says how old the words are today.
 */
export function writeFramePage(tag: Tag, briefing: Briefing, tellHeight: string): string {
  const words = withoutPartner(renderToString(drawElement(tag, briefing)));
  return writePage(briefing, {
    title: frameTitle(tag, briefing),
    style: frameStyle + stylesOf(tag, tag),
    head: [
      // A successor's page belongs into the whole window; calls and mail open beside it.
      '<base target="_top">',
      `<link rel="alternate" type="application/json+oembed" href="${latestAddress}iframe/${tag}.oembed.json" title="${escapeHtml(frameTitle(tag, briefing))}">`,
    ],
    body: `<${tag}>${words}</${tag}>`,
    script: tellHeight,
    module: `../${tag}.js`,
  });
}

/** The answer of oEmbed for that page, for editors that ask by themselves. */
export function writeOembed(tag: Tag, briefing: Briefing): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: frameTitle(tag, briefing),
    provider_name: briefing.publisher,
    width: 640,
    height: fallbackHeights[tag],
    html: writeFrame(tag, briefing, latestAddress),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** Room for the focus ring at the edges, and nothing else: the page around has its own margins. */
const frameStyle = 'body{margin:0;padding:4px;font:1rem/1.5 system-ui,sans-serif}';
