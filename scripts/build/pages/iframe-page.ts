import type { Briefing } from '../../../src/content/schema.js';
import { formatHtml, withoutPartnerSlots } from '../../../src/static/html.js';
import { catalogue, type Tag } from '../../../src/elements/catalogue.js';
import { renderElement } from '../../../src/static/render-element.js';
import { createIframeCode, iframeTitle } from '../../../src/embed/iframe-code.js';
import { latestAddress } from '../../../src/embed/host.js';
import { formatPage } from './page.js';
import { escapeHtml } from '../../../src/static/escape-html.js';
import type { TreeNode } from '../../../src/static/render-tree.js';
import { stylesOf } from '../../../src/static/fallback.js';

/**
 * A page for systems that only allow iframes: complete without a script, in the element's own styles. With scripts it
 * reports its height and takes options from its query, and the element takes over, which knows the reader's date.
 */
export function formatIframePage(tag: Tag, briefing: Briefing, script: string): string {
  const text = formatHtml(withDataParts(withoutPartnerSlots(renderElement(tag, briefing))));
  return formatPage(briefing, {
    title: iframeTitle(tag, briefing),
    style: iframeStyle + stylesOf(tag, tag).replaceAll('[part', '[data-part'),
    head: [
      // Links open in the whole window, not in the iframe.
      '<base target="_top">',
      `<link rel="alternate" type="application/json+oembed" href="${latestAddress}iframe/${tag}.oembed.json" title="${escapeHtml(iframeTitle(tag, briefing))}">`,
    ],
    // Reader view looks for the main text of a page.
    body: `<main><${tag}>${text}</${tag}></main>`,
    script,
    module: `../${tag}.js`,
  });
}

/** The nodes with `data-part` in place of `part`, which is not valid outside a shadow tree. */
function withDataParts(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const attributes = Object.entries(node.attributes).map(
      ([name, value]) => [name === 'part' ? 'data-part' : name, value] as const,
    );
    return { ...node, attributes: Object.fromEntries(attributes), children: withDataParts(node.children) };
  });
}

/** The oEmbed response for that page. */
export function formatOembed(tag: Tag, briefing: Briefing): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: iframeTitle(tag, briefing),
    provider_name: briefing.publisher,
    width: 640,
    height: catalogue[tag].iframeHeight,
    html: createIframeCode(tag, briefing, latestAddress),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** Room for the focus ring at the edges; the page around it has its own margins. */
const iframeStyle = 'body{margin:0;padding:4px;font:1rem/1.5 system-ui,sans-serif}';
