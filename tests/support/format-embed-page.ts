import type { Plugin } from 'esbuild';
import { formatGeneratorPage } from '../../scripts/build/pages/generator-page.js';
import type { Release } from '../../src/embed/embed-code.js';
import { release as built } from '../embed/release.js';
import { briefing } from '../fixtures/briefing.js';
import { northmoorEditions } from '../fixtures/northmoor-history.js';
import { replaceContent } from './replace-content.js';

/** Bundle the fixture in place of the published content. */
export const embedPlugins: Plugin[] = [replaceContent({ briefing, editions: northmoorEditions })];

/** "Get the embed code" as the build makes it, for the fixture and the scripts of a release: without one, of that in dist. */
export function formatEmbedPage(release: Release = built): Promise<string> {
  return formatGeneratorPage('Get the embed code', release, embedPlugins);
}
