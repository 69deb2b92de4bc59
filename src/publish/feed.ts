import type { Edition } from '../content/editions.js';
import type { Briefing } from '../content/schema.js';
import { latestAddress, placeholderHost } from './host.js';
import { escapeHtml } from './render-to-string.js';

/** Atom feed of the editions, newest first: each says who must do what. Its id has no version, and so stays through all. */
export function writeFeed({ lang, title, publisher, kind }: Briefing, editions: readonly Edition[]): string {
  const newestFirst = [...editions].reverse();
  const entries = newestFirst.map(
    ({ number, releasedOn, mustAct, words }) => `  <entry>
    <id>urn:sha256:${words}:${number}</id>
    <title>Edition ${number}</title>
    <updated>${releasedOn}T00:00:00Z</updated>
    <link href="${latestAddress}briefing.html"/>
    <summary>${escapeHtml(mustAct)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${placeholderHost}/feed.xml</id>
  <title>${escapeHtml(`${kind}: ${title.text}`)}</title>
  <subtitle>Editions, and who must act</subtitle>
  <updated>${newestFirst[0]!.releasedOn}T00:00:00Z</updated>
  <author><name>${escapeHtml(publisher)}</name></author>
  <link rel="self" href="${latestAddress}feed.xml"/>
  <link href="${latestAddress}briefing.html"/>
${entries.join('\n')}
</feed>
`;
}
