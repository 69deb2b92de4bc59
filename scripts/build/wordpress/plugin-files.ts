import { sortFiles, type Files } from '../hosting/published-files.js';
import type { PluginData } from './plugin-data.js';

interface Plugin {
  /** The folder wordpress/. */
  readonly source: Files;
  readonly dist: Files;
  readonly data: PluginData;
  readonly licence: Uint8Array;
  readonly version: string;
}

/** The files of the WordPress plugin, with its version where the source has `{version}`. */
export function createPluginFiles({ source, dist, data, licence, version }: Plugin): Files {
  const written = [...source].map(
    ([path, content]) =>
      [path, Buffer.from(Buffer.from(content).toString('utf8').replaceAll('{version}', version))] as const,
  );
  return sortFiles([
    ...written,
    ['LICENSE', licence],
    // With its source map, as on every host: no reader loads it, and a security officer reads the TypeScript.
    ['briefing/briefing.js', dist.get('briefing.js')!],
    ['briefing/briefing.js.map', dist.get('briefing.js.map')!],
    ['briefing/data.json', Buffer.from(`${JSON.stringify(data)}\n`)],
  ]);
}
