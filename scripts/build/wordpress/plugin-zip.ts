import type { Edition } from '../../../src/content/edition-history.js';
import type { Briefing } from '../../../src/content/schema.js';
import type { StatusChange } from '../../../src/content/status-history.js';
import { tags } from '../../../src/elements/catalogue.js';
import type { Files } from '../hosting/published-files.js';
import { zipFolder } from '../hosting/zip.js';
import { findLatestAction } from './latest-action.js';
import { createPluginData } from './plugin-data.js';
import { createPluginFiles } from './plugin-files.js';

interface PluginSource {
  readonly version: string;
  readonly briefing: Briefing;
  readonly editions: readonly Edition[];
  readonly statusChanges: readonly StatusChange[];
  readonly dist: Files;
  readonly licence: Uint8Array;
  /** The folder wordpress/. */
  readonly source: Files;
}

/** The WordPress plugin: the folder wordpress/ with this build's script and content. */
export function createPluginZip({ version, briefing, editions, statusChanges, ...files }: PluginSource): Uint8Array {
  const { edition } = briefing;
  const latest = findLatestAction(editions, statusChanges);
  const texts = {
    version,
    edition: String(edition.number),
    elements: tags.map((tag) => `\`${tag}\``).join(', '),
    actionVersion: latest.version,
    actionNeeded: latest.actionNeeded,
  };
  const plugin = createPluginFiles({ ...files, data: createPluginData(briefing), texts });
  return zipFolder('safeguarding-briefing', plugin, edition.releasedOn, version);
}
