import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** How much of a state is tested. */
export interface StateKind {
  /** Also what cannot differ between states that are written alike. */
  readonly isWhole: boolean;
  /** Readers see the same as in another state: only how it came about differs. */
  readonly looksAlike: boolean;
}

/** Tests of how published files are made, fetched, filtered and loaded, not of what they say: a few states are enough for them. */
const deliveryTests = [
  'tests/cms/filters.test.ts',
  'tests/embed/referrer.test.ts',
  'tests/iframe/messages.test.ts',
  'tests/scripts/build/bundles.test.ts',
  'tests/scripts/build/check-content.test.ts',
  'tests/scripts/build/editor-data.test.ts',
  'tests/scripts/build/integrity.test.ts',
  'tests/scripts/build/memory.test.ts',
  'tests/static/late-script.test.ts',
];

/** Tests of what readers see: what they see in one state they see in every other that shows the same. */
const renderingTests = [
  'tests/accessibility/tree.test.ts',
  'tests/demo/demo.test.ts',
  'tests/docs.test.ts',
  'tests/iframe/iframe.test.ts',
  'tests/plain-english.test.ts',
  'tests/static/print.test.ts',
];

/** Tests of the tools, which they build with the content of a fixture. */
const toolTests = /^tests\/(?:editor\/ui|embed\/generator)\//;

/**
 * The files of `npm run test:node` and `npm run test:pages` that depend on the published content: those that import it, also
 * through other modules, and those that read what was built.
 */
export function listContentTests(folder: string, { isWhole, looksAlike }: StateKind): string[] {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: Record<'test:node' | 'test:pages', string>;
  };
  const files = `${scripts['test:node']} ${scripts['test:pages']}`
    .split(' ')
    .filter((word) => word.startsWith('tests/'))
    .flatMap((pattern) => expand(folder, pattern))
    .filter((file) => !toolTests.test(file));
  const leftOut = [...(isWhole ? [] : deliveryTests), ...(looksAlike ? renderingTests : [])];
  return files.filter((file) => dependsOnContent(folder, file) && !leftOut.includes(file));
}

/** The files of a pattern with stars, each for one name. */
function expand(folder: string, pattern: string): string[] {
  const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
  return readdirSync(join(folder, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => expression.test(file));
}

function dependsOnContent(folder: string, file: string): boolean {
  const loaded = [...listImports(folder, file)];
  return (
    loaded.includes('src/content/briefing.ts') ||
    loaded.some(
      (path) => path.startsWith('tests/') && /\b(dist|release|demo)\//.test(readFileSync(join(folder, path), 'utf8')),
    )
  );
}

/** The file and everything of the project that it imports. */
function listImports(folder: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(join(folder, file))) return seen;
  seen.add(file);
  for (const [, specifier] of readFileSync(join(folder, file), 'utf8').matchAll(/from '(\.[^']+)'/g))
    listImports(folder, normalize(join(dirname(file), specifier!)).replace(/\.js$/, '.ts'), seen);
  return seen;
}
