import { sriHash } from '../../../scripts/build/hosting/integrity.js';
import { bundleScript } from '../../../scripts/build/pages/bundle-script.js';
import { formatIframePage } from '../../../scripts/build/pages/iframe-page.js';
import { tags } from '../../../src/elements/catalogue.js';
import { briefing } from '../../fixtures/briefing.js';
import { embedPlugins, formatEmbedPage } from '../../support/format-embed-page.js';
import { release } from '../release.js';

/** What the build would publish of the fixture, by path: the generator, the scripts and the iframe pages. */
export async function createFixturePages(): Promise<Record<string, string>> {
  const scripts = await Promise.all(
    ['briefing', ...tags].map(
      async (name) => [`${name}.js`, await bundleScript(`src/define/${name}.ts`, {}, embedPlugins)] as const,
    ),
  );
  const hashes = Object.fromEntries(scripts.map(([file, script]) => [file, sriHash(Buffer.from(script))]));
  const made = { ...release, hashes: { ...release.hashes, ...hashes } };
  const generator = await formatEmbedPage(made);
  const iframeScript = await bundleScript('src/iframe/iframe-page.ts');
  return Object.fromEntries([
    ['/dist/embed.html', generator],
    ...scripts.map(([file, script]) => [`/dist/${file}`, script]),
    ...tags.map((tag) => [`/dist/iframe/${tag}.html`, formatIframePage(tag, briefing, iframeScript)]),
  ]) as Record<string, string>;
}
