import { briefing } from '../../src/content/briefing.js';
import { tags, type Options, type Tag } from '../../src/static/render-element.js';
import type { Parts } from '../../src/embed/cms/index.js';
import { renderFallback } from '../../src/static/fallback.js';

/** What a partner may choose: every attribute and slot is in it once. */
const chosen: Readonly<Record<Tag, { readonly attributes: string; readonly options: Options }>> = {
  'key-messages': {
    attributes: ` heading-level="3" message-ids="${briefing.keyMessages.items.map(({ id }) => id).join(' ')}" copy-buttons`,
    options: { headingLevel: 3, messageIds: briefing.keyMessages.items.map(({ id }) => id) },
  },
  'predictor-prompts': { attributes: ' heading-level="3"', options: { headingLevel: 3 } },
  'board-contact': {
    attributes: ' email-subject="Briefing"',
    options: { emailSubject: 'Briefing', slots: ['referral-route'] },
  },
  'policy-briefing': { attributes: '', options: { slots: ['referral-route'] } },
};

const local = '<p slot="referral-route">[Our own referral route]</p>';

function writeTag(tag: Tag, inside: readonly string[]): string {
  return [`<${tag}${chosen[tag].attributes}>`, ...inside, `</${tag}>`].join('\n');
}

function readSlots(tag: Tag): string[] {
  return chosen[tag].options.slots ? [local] : [];
}

const base = 'https://briefing.example/1.0.0';
const integrity = `sha384-${'A'.repeat(64)}`;

/** A page with all four elements, pinned to a version. */
export const parts: Parts = {
  tags,
  scriptUrl: `${base}/briefing.js`,
  integrity,
  script: `<script type="module" src="${base}/briefing.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
  markup: tags.map((tag) => writeTag(tag, [renderFallback(tag, chosen[tag].options), ...readSlots(tag)])).join('\n\n'),
  tagsOnly: tags.map((tag) => writeTag(tag, readSlots(tag))).join('\n\n'),
  frames: tags
    .map(
      (tag) =>
        `<iframe src="${base}/iframe/${tag}.html" title="${tag}" loading="lazy" width="100%" height="600" style="border:0"></iframe>`,
    )
    .join('\n'),
  frameScriptUrl: `${base}/iframe-height.js`,
};

/** All that may be pasted into a page. */
export const snippet = `<p>Before</p>\n${parts.script}\n\n${parts.markup}\n<p>After</p>`;

const { keyMessages, predictors, contact, introduction, title } = briefing;

/** The Board's words as they are read, the caveat before its predictors. */
export const words: readonly string[] = [
  title.text,
  introduction,
  ...keyMessages.items.map(({ text }) => text.replaceAll('**', '')),
  predictors.caveat,
  ...predictors.items.map(({ text }) => text),
  contact.telephone.printed,
  contact.email,
];
