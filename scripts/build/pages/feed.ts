import type { Edition } from '../../../src/content/edition-history.js';
import type { Briefing } from '../../../src/content/schema.js';
import type { StatusChange } from '../../../src/content/status-history.js';
import { announcementDate } from '../../../src/content/status-rules.js';
import { compareVersions } from '../../../src/content/versions.js';
import { latestAddress, placeholderHost } from '../../../src/embed/host.js';
import { escapeXml } from '../../../src/static/escape-html.js';

type Status = StatusChange['status'];

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly version: string;
  readonly summary: string;
}

/**
 * Atom feed of editions and status changes, newest first, each with the action needed. The feed's own text is English,
 * whatever the language of the content.
 */
export function formatFeed(
  briefing: Briefing,
  editions: readonly Edition[],
  statusChanges: readonly StatusChange[],
): string {
  const { lang, publisher, documentType } = briefing;
  const publications = editions.map((edition) => findPublication(edition, statusChanges));
  const entries = [
    ...editions.map((edition, index) => editionEntry(edition, publications[index], statusChanges)),
    ...statusChanges.flatMap((change, index) =>
      publications.includes(change) ? [] : statusEntry(change, index, editions, briefing.labels),
    ),
  ]
    // Of one day and of a day to come, too, the versions say what came first.
    .sort((one, other) => compareVersions(one.version, other.version))
    .reverse();
  const updated = entries
    .map(({ date }) => date)
    .sort()
    .at(-1)!;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${placeholderHost}/feed.xml</id>
  <title xml:lang="${lang}">${escapeXml(`${documentType}: ${publisher}`)}</title>
  <subtitle>New editions, replacements and withdrawals, with the action needed</subtitle>
  <updated>${updated}T00:00:00Z</updated>
  <author xml:lang="${lang}"><name>${escapeXml(publisher)}</name></author>
  <link rel="self" href="${latestAddress}feed.xml"/>
  <link href="${latestAddress}briefing.html"/>
${entries.map((entry) => formatEntry(entry, lang)).join('\n')}
</feed>
`;
}

/** What publishes an edition, by its release, after a notice on the one before: it is no news of its own. */
function findPublication({ number, releasedOn }: Edition, changes: readonly StatusChange[]): StatusChange | undefined {
  return changes.find(
    (change, index) =>
      change.status === 'published' &&
      change.edition === number &&
      announcementDate(change) <= releasedOn &&
      index > 0 &&
      changes[index - 1]!.edition < number,
  );
}

/** The status that the briefing had when the edition was released, or got with it. */
function findStatus(
  { releasedOn, version }: Edition,
  publication: StatusChange | undefined,
  changes: readonly StatusChange[],
): Status {
  const count = changes.filter((change) => {
    const date = announcementDate(change);
    return date < releasedOn || (date === releasedOn && compareVersions(change.version, version) <= 0);
  }).length;
  if (publication !== undefined && changes[count] === publication) return 'published';
  return changes[count - 1]?.status ?? 'published';
}

/** An edition may be released while a notice is above it, and is not to be taken for one that can be used. */
function editionEntry(
  edition: Edition,
  publication: StatusChange | undefined,
  changes: readonly StatusChange[],
): Entry {
  const { number, releasedOn, version, actionNeeded, contentHash } = edition;
  return {
    id: `urn:sha256:${contentHash}:${number}`,
    title: `Edition ${number}${editionNotes[findStatus(edition, publication, changes)]}`,
    date: releasedOn,
    version,
    summary: [...new Set([actionNeeded, publication?.actionNeeded])].filter(Boolean).join(' '),
  };
}

/** The id has the edition that the change concerns and the place in the history: both never change. */
function statusEntry(
  change: StatusChange,
  index: number,
  editions: readonly Edition[],
  labels: Briefing['labels'],
): Entry {
  const { changedOn, correctedOn, edition, status, version, actionNeeded, replacement } = change;
  const news = `${edition} ${statusTitles[status]}`;
  const { contentHash } = editions.find(({ number }) => number === edition)!;
  return {
    id: `urn:sha256:${contentHash}:${edition}:status-${index + 1}`,
    title:
      correctedOn === undefined ? `Edition ${news}` : `Corrected notice of ${formatDay(changedOn)}: edition ${news}`,
    date: announcementDate(change),
    version,
    summary: [actionNeeded, formatReplacement(replacement, labels)].filter(Boolean).join(' '),
  };
}

/** `2026-12-01` as 1 December 2026, in the language of the feed. */
function formatDay(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

/** What to use instead, with its address: readers of a feed see no page. '' if there is nothing. */
function formatReplacement(replacement: Briefing['replacement'] | undefined, labels: Briefing['labels']): string {
  if (!replacement) return '';
  const { title, url } = replacement;
  return labels.replacement.replace('{replacement}', () => (url === null ? title : `${title}: ${url}`));
}

const editionNotes: Readonly<Record<Status, string>> = {
  published: '',
  superseded: ', of a briefing that was replaced',
  withdrawn: ', of a briefing that was withdrawn. Do not use it',
};

const statusTitles: Readonly<Record<Status, string>> = {
  published: 'is published again',
  superseded: 'was replaced',
  withdrawn: 'was withdrawn. Do not use it',
};

function formatEntry({ id, title, date, summary }: Entry, lang: string): string {
  return `  <entry>
    <id>${id}</id>
    <title>${title}</title>
    <updated>${date}T00:00:00Z</updated>
    <link href="${latestAddress}briefing.html"/>
    <summary xml:lang="${lang}">${escapeXml(summary)}</summary>
  </entry>`;
}
