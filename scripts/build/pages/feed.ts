import type { Edition } from '../../../src/content/edition-history.js';
import type { Notice } from '../../../src/content/notices.js';
import type { Briefing } from '../../../src/content/schema.js';
import { latestAddress, placeholderHost } from '../../../src/embed/host.js';
import { escapeHtml } from '../../../src/static/render-to-string.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly actionNeeded: string;
}

/** Atom feed of the editions and of notices that the words no longer stand, newest first: each says who must do what. */
export function writeFeed(briefing: Briefing, editions: readonly Edition[], notices: readonly Notice[] = []): string {
  const { lang, publisher, documentType } = briefing;
  const entries = [
    ...editions.map(({ number, releasedOn, actionNeeded, words }): Entry => {
      return { id: `urn:sha256:${words}:${number}`, title: `Edition ${number}`, day: releasedOn, actionNeeded };
    }),
    ...notices.map(({ status, changedOn, actionNeeded }): Entry => {
      return {
        id: `urn:sha256:${editions.at(-1)!.words}:${status}:${changedOn}`,
        title: titles[status],
        day: changedOn,
        actionNeeded,
      };
    }),
  ].sort((a, b) => (a.day < b.day ? 1 : -1));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${placeholderHost}/feed.xml</id>
  <title>${escapeHtml(`${documentType}: ${publisher}`)}</title>
  <subtitle>Editions and withdrawals, and who must act</subtitle>
  <updated>${entries[0]!.day}T00:00:00Z</updated>
  <author><name>${escapeHtml(publisher)}</name></author>
  <link rel="self" href="${latestAddress}feed.xml"/>
  <link href="${latestAddress}briefing.html"/>
${entries.map(writeEntry).join('\n')}
</feed>
`;
}

const titles: Readonly<Record<Notice['status'], string>> = {
  superseded: 'Superseded',
  withdrawn: 'Withdrawn: do not use this briefing any more',
};

function writeEntry({ id, title, day, actionNeeded }: Entry): string {
  return `  <entry>
    <id>${id}</id>
    <title>${title}</title>
    <updated>${day}T00:00:00Z</updated>
    <link href="${latestAddress}briefing.html"/>
    <summary>${escapeHtml(actionNeeded)}</summary>
  </entry>`;
}
