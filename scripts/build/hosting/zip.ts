import { zipSync } from 'fflate';
import { cacheControl, type Channel } from './header-rules.js';
import { writeHeadersFile } from './headers-file.js';
import { writeIntegrity } from './integrity.js';
import { writeNginx } from './nginx.js';
import { pickForPartners, sortFiles } from './published-files.js';
import { writeReadMe } from './read-me.js';
import type { Release } from './release.js';

/** Where the folder of the zip is on a partner's site. Its address stays when its files are replaced. */
const channel: Channel = { path: '/briefing/', cacheControl: cacheControl.moving };

/** The folder `briefing/` that a partner unpacks onto the own site. */
export function makeSelfHostZip({ version, releasedOn, dist, licence }: Release): Uint8Array {
  const pages = pickForPartners(dist);
  const files = sortFiles([
    ...pages,
    ['LICENSE', licence],
    ['READ-ME.txt', Buffer.from(writeReadMe(version))],
    ['server/_headers', Buffer.from(writeHeadersFile([channel], pages))],
    ['server/nginx.conf', Buffer.from(writeNginx([channel], ''))],
  ]);
  const all = sortFiles([...files, ['integrity.json', Buffer.from(writeIntegrity(version, files))]]);
  const options = { mtime: readClock(releasedOn, version), level: 9, os: 3, attrs: 0o644 << 16 } as const;
  return zipSync(Object.fromEntries([...all].map(([path, content]) => [`briefing/${path}`, [content, options]])));
}

/**
 * The time on the files: the edition's day, the version as the time of day (1.2.3 is 01:02:06; zips count in twos). The
 * same in every build, and later in every later version: servers make their ETag from time and size, so with one time
 * for all a changed file of the same size would never reach a reader who has the old one.
 */
function readClock(releasedOn: string, version: string): Date {
  const [year, month, day] = releasedOn.split('-').map(Number) as [number, number, number];
  const [major, minor, patch] = version.split('.').map(Number) as [number, number, number];
  if (major > 23 || minor > 59 || patch > 29) throw new Error(`${version} does not fit into a time of day`);
  // Of the local clock, which is what fflate writes: so the zone of the machine does not show.
  return new Date(year, month - 1, day, major, minor, patch * 2);
}
