import type { Briefing } from '../../../src/content/schema.js';
import { withoutPartner } from '../../../src/static/blocks.js';
import { drawElement } from '../../../src/static/render-element.js';
import { writePage } from './page.js';
import { renderToString } from '../../../src/static/render-to-string.js';
import { stylesOf } from '../../../src/static/fallback.js';

/** The whole briefing as a page of its own: no script, printable on one sheet, with data for search engines. */
export function writeBriefingPage(briefing: Briefing): string {
  const { documentType, title, publisher, status } = briefing;
  return writePage(briefing, {
    // A title is words too.
    title: [documentType, ...(status === 'withdrawn' ? [] : [title.text]), publisher].join(' – '),
    style: pageStyle + stylesOf('policy-briefing', 'main'),
    head: [
      '<link rel="alternate" type="text/markdown" href="briefing.md">',
      '<link rel="alternate" type="text/plain" href="briefing.txt">',
      '<link rel="alternate" type="application/json" href="briefing.json">',
      '<link rel="alternate" type="application/atom+xml" href="feed.xml">',
      `<script type="application/ld+json">${writeLinkedData(briefing)}</script>`,
    ],
    body: `<main>${withoutPartner(renderToString(drawElement('policy-briefing', briefing, { headingLevel: 1 })))}</main>`,
  });
}

/** Black on white, or the reader's own; the edges of a sheet of paper. */
const pageStyle = [
  'body{max-inline-size:62rem;margin:0 auto;padding:clamp(1rem,4vw,3rem);font:1.0625rem/1.55 system-ui,sans-serif}',
  '@page{size:A4;margin:12mm 15mm}',
  '@media print{body{padding:0}}',
].join('');

/** As schema.org has it: what this is and whose. Not the words, which could part there from their caveat. */
function writeLinkedData(briefing: Briefing): string {
  const { lang, publishedOn, publisher, contact, edition, documentType, title, status } = briefing;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    name: status === 'withdrawn' ? documentType : title.text,
    genre: documentType,
    inLanguage: lang,
    ...(publishedOn === null ? {} : { datePublished: publishedOn }),
    version: String(edition.number),
    sdDatePublished: edition.releasedOn,
    publisher: {
      '@type': 'Organization',
      name: publisher,
      contactPoint: { '@type': 'ContactPoint', telephone: contact.telephone.e164, email: contact.email },
    },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
