import { brotliCompressSync, gzipSync } from 'node:zlib';
import { cacheControl, type HostedFolder } from './header-rules.js';
import type { Briefing } from '../../../src/content/schema.js';
import { formatHeadersFile } from './headers-file.js';
import { formatIntegrity } from './integrity.js';
import { formatNginx } from './nginx.js';
import { hostedFiles, partnerFiles, sortFiles, type Files } from './published-files.js';
import { pluginFile } from '../../../src/embed/plugin-file.js';
import { createSelfHostZip } from './zip.js';

export interface Release {
  readonly version: string;
  readonly briefing: Briefing;
  readonly dist: Files;
  readonly licence: Uint8Array;
  /** The zip of the WordPress plugin. */
  readonly plugin: Uint8Array;
}

/** The two folders of the Board's host: this fixed version, and the latest of its major version. */
export function hostedFolders(version: string): readonly [fixed: HostedFolder, latest: HostedFolder] {
  return [
    { path: `/${version}/`, cacheControl: cacheControl.fixed },
    { path: `/${version.split('.')[0]!}/`, cacheControl: cacheControl.latest },
  ];
}

/** The files of `release/`: the site, its configuration, the WordPress plugin, and the zip for partners who host the files. */
export function createRelease(release: Release): Files {
  const { version, dist, plugin } = release;
  const [fixed, latest] = hostedFolders(version);
  const folders = [
    [fixed, partnerFiles(dist)],
    [latest, hostedFiles(dist)],
  ] as const;
  return sortFiles([
    ...folders.flatMap(([{ path }, pages]) => {
      const files = sortFiles([...pages, [pluginFile(version), plugin]]);
      const served = compress(sortFiles([...files, ['integrity.json', Buffer.from(formatIntegrity(version, files))]]));
      return [...served].map(([file, content]) => [`site${path}${file}`, content] as const);
    }),
    ['site/_headers', Buffer.from(formatHeadersFile(folders))],
    ['nginx.conf', Buffer.from(formatNginx([fixed, latest], hostRules))],
    [`safeguarding-briefing-elements-${version}.zip`, createSelfHostZip(release)],
    [pluginFile(version), plugin],
  ]);
}

const hostRules = String.raw`# A redirect names no host: that of the request may be forged.
absolute_redirect off;
location = /_headers { return 404; }
location ~ /\.(?!well-known/) { return 404; }
`;

/** Adds .br and .gz at maximum compression, which is too slow to do per request. A zip is compressed already. */
function compress(files: Files): Files {
  return new Map(
    [...files].flatMap(([path, content]) =>
      path.endsWith('.zip')
        ? [[path, content]]
        : [
            [path, content],
            [`${path}.br`, brotliCompressSync(content)],
            [`${path}.gz`, gzipSync(content, { level: 9 })],
          ],
    ),
  );
}
