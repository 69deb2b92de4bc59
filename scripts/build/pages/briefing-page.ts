import { readFileSync } from 'node:fs';
import type { Briefing } from '../../../src/content/schema.js';
import { formatPage } from './page.js';
import { formatHtml, withoutPartnerSlots } from '../../../src/static/html.js';
import { renderElement } from '../../../src/static/render-element.js';
import { stylesOf } from '../../../src/static/fallback.js';

/** The whole briefing as a page of its own: printable, without a script, with schema.org data for search engines. */
export function formatBriefingPage(briefing: Briefing): string {
  const { documentType, title, publisher, status } = briefing;
  return formatPage(briefing, {
    // The title is part of the text, which a withdrawn briefing does not show.
    title: [documentType, ...(status === 'withdrawn' ? [] : [title.text]), publisher].join(' – '),
    style: pageStyle + stylesOf('policy-briefing', 'main'),
    head: [
      '<link rel="alternate" type="text/markdown" href="briefing.md">',
      '<link rel="alternate" type="text/plain" href="briefing.txt">',
      '<link rel="alternate" type="application/json" href="briefing.json">',
      '<link rel="alternate" type="application/atom+xml" href="feed.xml">',
      `<script type="application/ld+json">${formatJsonLd(briefing)}</script>`,
    ],
    body: `<main>${formatHtml(withoutPartnerSlots(renderElement('policy-briefing', briefing, { headingLevel: 1 })))}</main>`,
  });
}

/** The colours and type of our other pages; printed, black on white within the margins of A4. */
const pageStyle = `${readFileSync('src/ui/theme.css', 'utf8')}
body {
  max-inline-size: 62rem;
  margin: 0 auto;
  padding: clamp(1rem, 4vw, 3rem);
  background: var(--background);
  color: var(--text);
  font: var(--font-size-lead) / 1.55 var(--font);
  --briefing-accent: var(--accent);
}
@page {
  size: A4;
  margin: 10mm 12mm;
}
@media print {
  body {
    padding: 0;
    background: none;
    color: #000;
    font-size: 1.0625rem;
    --briefing-accent: currentColor;
  }
}
`;

/** schema.org data: what this is and who publishes it. Not the text, where predictors could lose their caveat. */
function formatJsonLd(briefing: Briefing): string {
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
