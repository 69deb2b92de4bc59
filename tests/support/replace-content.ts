import type { Plugin } from 'esbuild';
import type { Edition } from '../../src/content/edition-history.js';
import type { Briefing } from '../../src/content/schema.js';
import type { StatusChange } from '../../src/content/status-history.js';

/** What a test bundles in place of the published content. */
interface Content {
  readonly briefing: Briefing;
  readonly editions: readonly Edition[];
  readonly statusChanges?: readonly StatusChange[];
}

/** Bundles a fixture in place of the published content, so that tests of behaviour do not depend on it. */
export function replaceContent({ briefing, editions, statusChanges = [] }: Content): Plugin {
  const files: Readonly<Record<string, string>> = {
    'briefing.ts': `import { deepFreeze } from './deep-freeze.js';
export const briefing = deepFreeze(${JSON.stringify(briefing)});`,
    'edition-history.json': JSON.stringify(editions),
    'status-history.json': JSON.stringify(statusChanges),
  };
  return {
    name: 'replace-content',
    setup({ onLoad }) {
      onLoad({ filter: /src\/content\/(briefing\.ts|(edition|status)-history\.json)$/ }, ({ path }) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        return {
          contents: files[name]!,
          loader: name.endsWith('.ts') ? 'ts' : 'json',
          resolveDir: path.slice(0, -name.length),
        };
      });
    },
  };
}
