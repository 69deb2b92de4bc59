import type { Briefing } from '../content/schema.js';
import type { Tag } from '../static/render-element.js';
import { escapeHtml } from '../static/escape-html.js';

/** Height of a frame on a page without `iframe-height.js`, in CSS pixels: enough to read in, the rest scrolls. */
export const fallbackHeights: Readonly<Record<Tag, number>> = {
  'key-messages': 640,
  'predictor-prompts': 640,
  'board-contact': 260,
  'policy-briefing': 800,
};

/**
 * The code of a frame with that page; its border goes by an old attribute, for a strict policy refuses a style. `files` is the
 * address of the published files, with its slash.
 */
export function writeFrame(tag: Tag, briefing: Briefing, files: string): string {
  return `<iframe src="${escapeHtml(files)}iframe/${tag}.html" title="${escapeHtml(frameTitle(tag, briefing))}" lang="${briefing.lang}" width="100%" height="${fallbackHeights[tag]}" loading="lazy" frameborder="0"></iframe>`;
}

/** What a screen reader says of the frame: what is in it, and whose it is. */
export function frameTitle(tag: Tag, { documentType, keyMessages, predictors, publisher, status }: Briefing): string {
  // Headings are words too.
  if (status === 'withdrawn') return [documentType, publisher].join(' – ');
  const headings: Readonly<Record<Tag, readonly string[]>> = {
    'key-messages': [keyMessages.heading],
    'predictor-prompts': [predictors.heading],
    'board-contact': [],
    'policy-briefing': [documentType],
  };
  return [...headings[tag], publisher].join(' – ');
}
