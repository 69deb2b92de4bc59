import { drupal } from './drupal.js';
import { angular, react, svelte, vue } from './frameworks.js';
import { plainHtml } from './plain-html.js';
import type { Platform } from './platform.js';
import { sharepoint } from './sharepoint.js';
import { umbraco } from './umbraco.js';
import { wordpressBlocks, wordpressClassic } from './wordpress.js';

export { cleaners } from './sanitizer-configs.js';
export type { Parts, Platform, Step } from './platform.js';

/** Where partners put the briefing, and the least they have to do there. For Node and browsers alike. */
export const platforms: readonly Platform[] = [
  plainHtml,
  wordpressBlocks,
  wordpressClassic,
  drupal,
  umbraco,
  sharepoint,
  react,
  vue,
  svelte,
  angular,
];
