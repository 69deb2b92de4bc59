import { readFileSync, writeFileSync } from 'node:fs';
import { briefing } from '../../src/content/briefing.js';
import { version } from '../../src/version.js';
import { tags, type Tag } from '../../src/elements/catalogue.js';
import type { Release } from '../../src/embed/embed-code.js';
import { sriHash } from './hosting/integrity.js';
import { formatSbom, type Lockfile } from './hosting/sbom.js';
import { formatThirdParty } from './hosting/third-party.js';
import { formatEditorPage } from './pages/editor-page.js';
import { findPackages, listBundledPackages } from './pages/bundle-script.js';
import { cspHash } from './pages/page.js';
import { formatGeneratorPage } from './pages/generator-page.js';
import { stylesOf } from '../../src/static/fallback.js';

/** Writes the two tools, last, because they contain the hashes of the scripts, and what packages are in which file. */
const subject = `${briefing.documentType}, ${briefing.publisher}`;
const scripts = ['briefing.js', 'iframe-height.js', ...tags.map((tag) => `${tag}.js`)];
const release: Release = {
  version,
  hashes: Object.fromEntries(scripts.map((file) => [file, sriHash(readFileSync(`dist/${file}`))])),
  styles: Object.fromEntries(tags.map((tag) => [tag, cspHash(stylesOf(tag))])) as Record<Tag, string>,
};

writeFileSync('dist/embed.html', await formatGeneratorPage(`Get the embed code: ${subject}`, release));
writeFileSync('dist/editor.html', await formatEditorPage(`Edit and preview: ${subject}`));

const loadJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const lockfile = loadJson('package-lock.json') as Lockfile;
/** What each file contains: esbuild says it of the tools, the source maps of the scripts. */
const contents = new Map([
  ...['briefing', ...tags].map((name) => {
    const { sources } = loadJson(`dist/${name}.js.map`) as { readonly sources: readonly string[] };
    return [`${name}.js`, findPackages(sources)] as const;
  }),
  ['editor.html', await listBundledPackages('src/editor/ui/editor.ts')] as const,
  ['embed.html', await listBundledPackages('src/embed/generator/generator.ts')] as const,
]);
writeFileSync('dist/sbom.cdx.json', formatSbom(lockfile, contents));
writeFileSync('dist/THIRD-PARTY.txt', formatThirdParty(lockfile, contents));
