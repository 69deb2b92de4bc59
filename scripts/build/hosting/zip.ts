import { zipSync } from 'fflate';
import { cacheControl, type HostedFolder } from './header-rules.js';
import { formatHeadersFile } from './headers-file.js';
import { formatIntegrity } from './integrity.js';
import { formatNginx } from './nginx.js';
import { partnerFiles, sortFiles, type Files } from './published-files.js';
import { formatReadMe } from './read-me.js';
import type { Release } from './release.js';

/** The folder on a partner's site. Its address stays the same when its files are replaced. */
const folder: HostedFolder = { path: '/briefing/', cacheControl: cacheControl.latest };

/** A zip with the folder `briefing/`, which partners unpack into their own site. */
export function createSelfHostZip({ version, briefing, dist, licence }: Release): Uint8Array {
  const pages = partnerFiles(dist);
  const files = sortFiles([
    ...pages,
    ['LICENSE', licence],
    ['READ-ME.txt', Buffer.from(formatReadMe(version, briefing))],
    ['server/_headers', Buffer.from(formatHeadersFile([[folder, pages]]))],
    ['server/nginx.conf', Buffer.from(formatNginx([folder], ''))],
  ]);
  const all = sortFiles([...files, ['integrity.json', Buffer.from(formatIntegrity(version, files))]]);
  return zipFolder('briefing', all, briefing.edition.releasedOn, version);
}

/** A zip with these files in one folder, of the same bytes in every build. */
export function zipFolder(folder: string, files: Files, releasedOn: string, version: string): Uint8Array {
  const options = { mtime: zipTimestamp(releasedOn, version), level: 9, os: 3, attrs: 0o644 << 16 } as const;
  return zipSync(Object.fromEntries([...files].map(([path, content]) => [`${folder}/${path}`, [content, options]])));
}

/**
 * A deterministic timestamp for the files: the release date of the edition, with the version as the time of day (1.2.3 is
 * 01:02:06, because zip files count in two seconds). Servers derive ETags from time and size, so it must differ between versions.
 */
function zipTimestamp(releasedOn: string, version: string): Date {
  const [year, month, day] = releasedOn.split('-').map(Number) as [number, number, number];
  const [major, minor, patch] = version.split('.').map(Number) as [number, number, number];
  if (major > 23 || minor > 59 || patch > 29) throw new Error(`${version} does not fit into a time of day`);
  // Local time, because fflate writes local time: the result is the same in every time zone.
  return new Date(year, month - 1, day, major, minor, patch * 2);
}
