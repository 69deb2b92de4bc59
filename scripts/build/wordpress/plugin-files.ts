import { sortFiles, type Files } from '../hosting/published-files.js';
import type { PluginData } from './plugin-data.js';
import { formatTranslationTemplate } from './translation-template.js';

interface Plugin {
  /** The folder wordpress/. */
  readonly source: Files;
  readonly dist: Files;
  readonly data: PluginData;
  readonly licence: Uint8Array;
  /** What the source names in braces, as in `{version}`. */
  readonly texts: PluginTexts;
}

interface PluginTexts {
  readonly version: string;
  readonly edition: string;
  /** The tags. */
  readonly elements: string;
  /** The version with the latest action needed. */
  readonly actionVersion: string;
  readonly actionNeeded: string;
}

/** The files of the WordPress plugin, with these texts where the source names them. */
export function createPluginFiles({ source, dist, data, licence, texts }: Plugin): Files {
  const written = [...source].map(
    ([path, content]) => [path, Buffer.from(fillIn(Buffer.from(content).toString('utf8'), texts))] as const,
  );
  return sortFiles([
    ...written,
    ['LICENSE', licence],
    ['languages/safeguarding-briefing.pot', Buffer.from(formatTranslationTemplate(source, texts.version))],
    // With its source map, as on every host: no reader loads it, and a security officer reads the TypeScript.
    ['briefing/briefing.js', dist.get('briefing.js')!],
    ['briefing/briefing.js.map', dist.get('briefing.js.map')!],
    ['briefing/data.json', Buffer.from(`${JSON.stringify(data)}\n`)],
  ]);
}

function fillIn(source: string, texts: PluginTexts): string {
  return Object.entries(texts).reduce(
    (filled, [name, text]: [string, string]) => filled.replaceAll(`{${name}}`, () => text.replaceAll(/\s+/g, ' ')),
    source,
  );
}
