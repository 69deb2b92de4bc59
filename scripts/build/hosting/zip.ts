import { zipSync } from 'fflate';
import { cacheControl, type Channel } from './header-rules.js';
import { formatHeadersFile } from './headers-file.js';
import { formatIntegrity } from './integrity.js';
import { formatNginx } from './nginx.js';
import { partnerFiles, sortFiles } from './published-files.js';
import { formatReadMe } from './read-me.js';
import type { Release } from './release.js';

/** Where the folder of the zip file is on a partner's site. Its URL stays the same when its files are replaced. */
const channel: Channel = { path: '/briefing/', cacheControl: cacheControl.moving };

/** Returns the zip file with the folder `briefing/` for a partner's own site. */
export function createSelfHostZip({ version, releasedOn, dist, licence }: Release): Uint8Array {
  const pages = partnerFiles(dist);
  const files = sortFiles([
    ...pages,
    ['LICENSE', licence],
    ['READ-ME.txt', Buffer.from(formatReadMe(version))],
    ['server/_headers', Buffer.from(formatHeadersFile([channel], pages))],
    ['server/nginx.conf', Buffer.from(formatNginx([channel], ''))],
  ]);
  const all = sortFiles([...files, ['integrity.json', Buffer.from(formatIntegrity(version, files))]]);
  const options = { mtime: zipTimestamp(releasedOn, version), level: 9, os: 3, attrs: 0o644 << 16 } as const;
  return zipSync(Object.fromEntries([...all].map(([path, content]) => [`briefing/${path}`, [content, options]])));
}

/**
 * The time stamp of the files: the edition's date, with the version as the time (1.2.3 is 01:02:06, because zip files have a
 * resolution of 2 seconds). It is the same in every build and increases with the version. Servers make the ETag from time
 * and size: with a constant time, a changed file of the same size would not reach a reader who has the old one.
 */
function zipTimestamp(releasedOn: string, version: string): Date {
  const [year, month, day] = releasedOn.split('-').map(Number) as [number, number, number];
  const [major, minor, patch] = version.split('.').map(Number) as [number, number, number];
  if (major > 23 || minor > 59 || patch > 29) throw new Error(`${version} does not fit into a time of day`);
  // Local time, because fflate writes local time. The result does not depend on the time zone.
  return new Date(year, month - 1, day, major, minor, patch * 2);
}
