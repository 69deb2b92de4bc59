import { drupal } from './platforms/drupal.js';
import { angular, react, svelte, vue } from './platforms/frameworks.js';
import { plainHtml } from './platforms/plain-html.js';
import type { Platform } from './platforms/platform.js';
import { sharepoint } from './platforms/sharepoint.js';
import { umbraco } from './platforms/umbraco.js';
import { wordpressBlocks, wordpressClassic } from './platforms/wordpress.js';

export { cleaners } from './platforms/cleaners.js';
export type { Parts, Platform, Step } from './platforms/platform.js';

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
