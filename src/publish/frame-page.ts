import type { Briefing } from '../content/schema.js';
import { withoutPartner } from './blocks.js';
import { drawElement, type Tag } from './drawing.js';
import { latestAddress } from './host.js';
import { writePage } from './page.js';
import { escapeHtml, renderToString } from './render-to-string.js';
import { stylesOf } from './twin.js';

/** Height of a frame whose page cannot run `frame.js`, in CSS pixels: enough to read in, the rest scrolls. */
const fallbackHeights: Readonly<Record<Tag, number>> = {
  'key-messages': 640,
  'predictor-prompts': 640,
  'board-contact': 260,
  'policy-briefing': 800,
};

/**
 * A page for editors that only take frames: complete without a script, in the element's own look. With scripts it tells
 * its height, and the element takes over, which says how old the words are today.
 */
export function writeFramePage(tag: Tag, briefing: Briefing, tellHeight: string): string {
  const words = withoutPartner(renderToString(drawElement(tag, briefing)));
  return writePage(briefing, {
    title: frameTitle(tag, briefing),
    style: frameStyle + stylesOf(tag).replaceAll(':host', tag),
    head: [
      // A successor's page belongs into the whole window; calls and mail open beside it.
      '<base target="_top">',
      `<link rel="alternate" type="application/json+oembed" href="${latestAddress}frame/${tag}.oembed.json" title="${escapeHtml(frameTitle(tag, briefing))}">`,
    ],
    body: `<${tag}>${words}</${tag}>`,
    script: tellHeight,
    module: `../${tag}.js`,
  });
}

/** The code of a frame with that page. `files` is the address of the published files, with its slash. */
export function writeFrame(tag: Tag, briefing: Briefing, files: string): string {
  return `<iframe src="${escapeHtml(files)}frame/${tag}.html" title="${escapeHtml(frameTitle(tag, briefing))}" lang="${briefing.lang}" width="100%" height="${fallbackHeights[tag]}" loading="lazy" style="border: 0"></iframe>`;
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

/** What a screen reader says of the frame: what is in it, and whose it is. */
function frameTitle(tag: Tag, { kind, keyMessages, predictors, publisher }: Briefing): string {
  const headings: Readonly<Record<Tag, readonly string[]>> = {
    'key-messages': [keyMessages.heading],
    'predictor-prompts': [predictors.heading],
    'board-contact': [],
    'policy-briefing': [kind],
  };
  return [...headings[tag], publisher].join(' – ');
}

/** Room for the focus ring at the edges, and nothing else: the page around has its own margins. */
const frameStyle = 'body{margin:0;padding:4px;font:1rem/1.5 system-ui,sans-serif}';
