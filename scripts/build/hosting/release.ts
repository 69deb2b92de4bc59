import { brotliCompressSync, gzipSync } from 'node:zlib';
import { cacheControl, type Channel } from './header-rules.js';
import { formatHeadersFile } from './headers-file.js';
import { formatIntegrity } from './integrity.js';
import { formatNginx } from './nginx.js';
import { hostedFiles, sortFiles, type Files } from './published-files.js';
import { createSelfHostZip } from './zip.js';

export interface Release {
  readonly version: string;
  /** The release date of its edition, `YYYY-MM-DD`. */
  readonly releasedOn: string;
  readonly dist: Files;
  readonly licence: Uint8Array;
}

/** The two folders on the Board's server: this fixed version, and the latest of its major version. */
export function hostedFolders(version: string): readonly [pinned: Channel, moving: Channel] {
  return [
    { path: `/${version}/`, cacheControl: cacheControl.pinned },
    { path: `/${version.split('.')[0]!}/`, cacheControl: cacheControl.moving },
  ];
}

/** Returns the files of release/: the Board's site, its server configuration, and the zip file for self-hosting. */
export function createRelease(release: Release): Files {
  const { version, dist } = release;
  const channels = hostedFolders(version);
  const pages = hostedFiles(dist);
  const served = pack(sortFiles([...pages, ['integrity.json', Buffer.from(formatIntegrity(version, pages))]]));
  return sortFiles([
    ...channels.flatMap(({ path }) => [...served].map(([file, content]) => [`site${path}${file}`, content] as const)),
    ['site/_headers', Buffer.from(formatHeadersFile(channels, pages))],
    ['nginx.conf', Buffer.from(formatNginx(channels, hideFilesOfTheHost))],
    [`safeguarding-briefing-elements-${version}.zip`, createSelfHostZip(release)],
  ]);
}

const hideFilesOfTheHost = String.raw`location = /_headers { return 404; }
location ~ /\.(?!well-known/) { return 404; }
`;

/** Adds .br and .gz files at maximum compression, which is too slow to do on request. */
function pack(files: Files): Files {
  return new Map(
    [...files].flatMap(([path, content]) => [
      [path, content],
      [`${path}.br`, brotliCompressSync(content)],
      [`${path}.gz`, gzipSync(content, { level: 9 })],
    ]),
  );
}
