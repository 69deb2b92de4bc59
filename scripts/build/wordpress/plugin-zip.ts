import type { Briefing } from '../../../src/content/schema.js';
import type { Files } from '../hosting/published-files.js';
import { zipFolder } from '../hosting/zip.js';
import { createPluginData } from './plugin-data.js';
import { createPluginFiles } from './plugin-files.js';

interface PluginSource {
  readonly version: string;
  readonly briefing: Briefing;
  readonly dist: Files;
  readonly licence: Uint8Array;
  /** The folder wordpress/. */
  readonly source: Files;
}

/** The WordPress plugin: the folder wordpress/ with this build's script and content. */
export function createPluginZip({ briefing, ...source }: PluginSource): Uint8Array {
  const files = createPluginFiles({ ...source, data: createPluginData(briefing) });
  return zipFolder('safeguarding-briefing', files, briefing.edition.releasedOn, source.version);
}
