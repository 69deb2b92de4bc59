import type { Briefing } from '../../../src/content/schema.js';
import { formatHtml, withoutPartnerSlots } from '../../../src/static/html.js';
import { renderElement, type Tag } from '../../../src/static/render-element.js';
import { fallbackHeights, frameTitle, writeFrame } from '../../../src/embed/iframe-code.js';
import { latestAddress } from '../../../src/embed/host.js';
import { formatPage } from './page.js';
import { escapeHtml } from '../../../src/static/escape-html.js';
import { stylesOf } from '../../../src/static/fallback.js';

/**
 * A page for systems that only allow iframes: complete without a script, in the element's own styles. With scripts it reports its
 * height, and the element takes over, which knows the reader's date.
 */
export function formatIframePage(tag: Tag, briefing: Briefing, reportHeight: string): string {
  const text = formatHtml(withoutPartnerSlots(renderElement(tag, briefing)));
  return formatPage(briefing, {
    title: frameTitle(tag, briefing),
    style: iframeStyle + stylesOf(tag, tag),
    head: [
      // Links open in the whole window, not in the iframe.
      '<base target="_top">',
      `<link rel="alternate" type="application/json+oembed" href="${latestAddress}iframe/${tag}.oembed.json" title="${escapeHtml(frameTitle(tag, briefing))}">`,
    ],
    body: `<${tag}>${text}</${tag}>`,
    script: reportHeight,
    module: `../${tag}.js`,
  });
}

/** The oEmbed response for that page. */
export function formatOembed(tag: Tag, briefing: Briefing): string {
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

/** Room for the focus ring at the edges; the page around it has its own margins. */
const iframeStyle = 'body{margin:0;padding:4px;font:1rem/1.5 system-ui,sans-serif}';
