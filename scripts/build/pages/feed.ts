import type { Edition } from '../../../src/content/edition-history.js';
import type { Briefing } from '../../../src/content/schema.js';
import type { StatusChange } from '../../../src/content/status-history.js';
import { latestAddress, placeholderHost } from '../../../src/embed/host.js';
import { escapeXml } from '../../../src/static/escape-html.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly actionNeeded: string;
}

/**
 * Atom feed of editions and status changes, newest first, each with the action needed. The feed's own text is English,
 * whatever the language of the content.
 */
export function formatFeed(
  { lang, publisher, documentType }: Briefing,
  editions: readonly Edition[],
  statusChanges: readonly StatusChange[],
): string {
  const entries = [
    ...editions.map(editionEntry),
    ...statusChanges.map((change, index) => statusEntry(change, index, editions)),
  ]
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
    .reverse();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${placeholderHost}/feed.xml</id>
  <title xml:lang="${lang}">${escapeXml(`${documentType}: ${publisher}`)}</title>
  <subtitle>New editions, replacements and withdrawals, with the action needed</subtitle>
  <updated>${entries[0]!.date}T00:00:00Z</updated>
  <author xml:lang="${lang}"><name>${escapeXml(publisher)}</name></author>
  <link rel="self" href="${latestAddress}feed.xml"/>
  <link href="${latestAddress}briefing.html"/>
${entries.map((entry) => formatEntry(entry, lang)).join('\n')}
</feed>
`;
}

function editionEntry({ number, releasedOn, actionNeeded, contentHash }: Edition): Entry {
  return { id: `urn:sha256:${contentHash}:${number}`, title: `Edition ${number}`, date: releasedOn, actionNeeded };
}

/** The id has the edition that the change concerns and the place in the history: both never change. */
function statusEntry(change: StatusChange, index: number, editions: readonly Edition[]): Entry {
  const { edition, status, changedOn, actionNeeded } = change;
  const { contentHash } = editions.find(({ number }) => number === edition)!;
  return {
    id: `urn:sha256:${contentHash}:${edition}:status-${index + 1}`,
    title: `Edition ${edition} ${statusTitles[status]}`,
    date: changedOn,
    actionNeeded,
  };
}

const statusTitles: Readonly<Record<StatusChange['status'], string>> = {
  published: 'is published again',
  superseded: 'was replaced',
  withdrawn: 'was withdrawn. Do not use it',
};

function formatEntry({ id, title, date, actionNeeded }: Entry, lang: string): string {
  return `  <entry>
    <id>${id}</id>
    <title>${title}</title>
    <updated>${date}T00:00:00Z</updated>
    <link href="${latestAddress}briefing.html"/>
    <summary xml:lang="${lang}">${escapeXml(actionNeeded)}</summary>
  </entry>`;
}
