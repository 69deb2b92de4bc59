import { readdirSync, readFileSync } from 'node:fs';
import type { Declaration } from '../../stories/manifest.js';
import { briefing } from '../../src/content/briefing.js';
import type { Briefing } from '../../src/content/schema.js';
import { tags } from '../../src/elements/catalogue.js';
import { allowedImports } from '../allowed-imports.js';
import { criteriaSection } from './accessibility.js';
import { apiSections } from './api.js';
import { decisionsTable, loadDecisions } from './decisions.js';
import { fillFallbacks } from './demo-fallbacks.js';
import { fillMarkers } from './fill-markers.js';
import { platformsSection } from './platforms.js';
import { recipeSections } from './recipes.js';

/** Every Markdown file that people read, by its path. */
export const markdownFiles: readonly string[] = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

const demoPages = readdirSync('demo')
  .filter((file) => file.endsWith('.html'))
  .map((file) => `demo/${file}`);

/** The generated sections, by the name of their marker. Needs the build, for the manifest. */
function sections(): Record<string, string> {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
  };
  const declarations = modules.flatMap((module) => module.declarations);
  const elements = tags.map((tag) => declarations.find(({ tagName }) => tagName === tag)!);
  return {
    ...apiSections(elements),
    platforms: platformsSection(),
    'accessibility criteria': criteriaSection(),
    briefing: formatSummary(briefing),
    decisions: decisionsTable(loadDecisions()),
    imports: importsTable(),
    ...recipeSections(),
  };
}

/** The first sentence of the README. */
function formatSummary({ documentType, publisher, keyMessages, predictors }: Briefing): string {
  return `Web components that show the ${documentType} of ${publisher} on any website. They contain ${keyMessages.items.length} key messages, ${predictors.items.length} predictors with their caveat, and contact details.`;
}

function importsTable(): string {
  const rows = Object.entries(allowedImports).map(([folder, allowed]) => {
    const isOurs = (name: string) => Object.hasOwn(allowedImports, name) || name.endsWith('.ts');
    const formatNames = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || 'nothing';
    return `| \`${folder}\` | ${formatNames(allowed.filter(isOurs))} | ${formatNames(allowed.filter((name) => !isOurs(name)))} |`;
  });
  return ['| Folder | Imports from `src` | Packages |', '| - | - | - |', ...rows].join('\n');
}

/** Files that other programs fill in: `npm run bench` and `npm run test:mutation -- --write`. */
const filledElsewhere = ['docs/performance.md', 'docs/mutation-testing.md'];

/** Every file that has generated parts, by its path, as it has to be now. */
export async function filledFiles(): Promise<ReadonlyMap<string, string>> {
  const current = sections();
  const filled = new Map<string, string>();
  for (const path of markdownFiles) {
    const markdown = readFileSync(path, 'utf8');
    if (!filledElsewhere.includes(path) && markdown.includes('<!-- end -->'))
      filled.set(path, await fillMarkers(path, markdown, current));
  }
  for (const path of demoPages) filled.set(path, await fillFallbacks(readFileSync(path, 'utf8')));
  return filled;
}

/** The files that are not as they have to be, by their path, as they have to be. */
export async function outdatedFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await filledFiles())].filter(([path, text]) => readFileSync(path, 'utf8') !== text));
}
