import { brotliCompressSync, gzipSync } from 'node:zlib';
import { cacheControl, type Channel } from './header-rules.js';
import { writeHeadersFile } from './headers-file.js';
import { writeIntegrity } from './integrity.js';
import { writeNginx } from './nginx.js';
import { pickForPages, sortFiles, type Files } from './published-files.js';
import { makeSelfHostZip } from './zip.js';

export interface Release {
  readonly version: string;
  /** The day of the edition in it, `YYYY-MM-DD`. */
  readonly releasedOn: string;
  readonly dist: Files;
  readonly licence: Uint8Array;
}

/** The two folders of the Board's host: this version for ever, and the newest of its major. */
export function nameChannels(version: string): readonly [pinned: Channel, moving: Channel] {
  return [
    { path: `/${version}/`, cacheControl: cacheControl.pinned },
    { path: `/${version.split('.')[0]!}/`, cacheControl: cacheControl.moving },
  ];
}

/** Everything beside dist: what the Board's host serves, what tells the host how, and the zip for partners' own. */
export function makeRelease(release: Release): Files {
  const { version, dist } = release;
  const channels = nameChannels(version);
  const pages = pickForPages(dist);
  const served = pack(sortFiles([...pages, ['integrity.json', Buffer.from(writeIntegrity(version, pages))]]));
  return sortFiles([
    ...channels.flatMap(({ path }) => [...served].map(([file, content]) => [`site${path}${file}`, content] as const)),
    ['site/_headers', Buffer.from(writeHeadersFile(channels, pages))],
    ['nginx.conf', Buffer.from(writeNginx(channels, hideFilesOfTheHost))],
    [`safeguarding-briefing-elements-${version}.zip`, makeSelfHostZip(release)],
  ]);
}

const hideFilesOfTheHost = String.raw`location = /_headers { return 404; }
location ~ /\.(?!well-known/) { return 404; }
`;

/** Each file with its packed forms beside it, at their smallest, which no server has the time for. */
function pack(files: Files): Files {
  return new Map(
    [...files].flatMap(([path, content]) => [
      [path, content],
      [`${path}.br`, brotliCompressSync(content)],
      [`${path}.gz`, gzipSync(content, { level: 9 })],
    ]),
  );
}
