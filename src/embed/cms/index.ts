import { angular } from './angular.js';
import { astro } from './astro.js';
import { drupal } from './drupal.js';
import { iframe } from './iframe.js';
import { plainHtml } from './plain-html.js';
import type { Platform } from './platform.js';
import { react } from './react.js';
import { sharepoint } from './sharepoint.js';
import { svelte } from './svelte.js';
import { umbraco } from './umbraco.js';
import { nuxt, vue } from './vue.js';
import { wordpress } from './wordpress.js';

export { sanitisers } from './sanitisers.js';
export {
  addressRule,
  chooseOneWay,
  findPlaceholderNote,
  groupSteps,
  type Platform,
  type Step,
  type StepGroup,
} from './platform.js';

/** Where partners put the briefing, and the steps for each. For Node and browsers alike. */
export const platforms: readonly Platform[] = [
  wordpress,
  drupal,
  umbraco,
  sharepoint,
  react,
  vue,
  nuxt,
  svelte,
  angular,
  astro,
  plainHtml,
  iframe,
];

export const groupNames: Readonly<Record<Platform['group'], string>> = {
  cms: 'Content management systems',
  framework: 'Frameworks',
  html: 'HTML or an iframe',
};
