import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

type Target = string | null | Readonly<Record<string, string>>;

interface PackageFile {
  readonly name: string;
  readonly types: string;
  readonly customElements: string;
  readonly 'web-types': string;
  readonly exports: Readonly<Record<string, Target>>;
}

/** What a partner can import, and the file for each condition. */
export interface Exported {
  readonly specifier: string;
  readonly conditions: Readonly<Record<string, string>>;
  /** The file without any condition. */
  readonly file: string;
}

export const packageFile = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile;

const { name, exports } = packageFile;

/** Everything that the package exports. A pattern is listed once for each file that it matches and that no other entry names. */
export function listExports(): readonly Exported[] {
  const exact = Object.entries(exports).filter(([key]) => !key.includes('*'));
  const patterns = Object.entries(exports).filter(([key]) => key.includes('*'));
  const known = new Set(exact.map(([key]) => key));
  const matched = patterns.flatMap(([key, target]) =>
    listMatches(conditionsOf(target)['default']!)
      .map((match) => [key.replace('*', match), fill(target, match)] as const)
      .filter(([specifier]) => !known.has(specifier)),
  );
  return [...exact, ...matched]
    .filter(([, target]) => target !== null)
    .map(([key, target]) => {
      const conditions = conditionsOf(target);
      return { specifier: key.replace('.', name), conditions, file: conditions['default']! };
    });
}

function conditionsOf(target: Target): Readonly<Record<string, string>> {
  return typeof target === 'string' ? { default: target } : (target ?? {});
}

/** The part of each existing file name that the `*` matches. */
function listMatches(pattern: string): string[] {
  const [start, end] = basename(pattern).split('*') as [string, string];
  return readdirSync(dirname(pattern))
    .filter((file) => file.startsWith(start) && file.endsWith(end))
    .map((file) => file.slice(start.length, file.length - end.length));
}

function fill(target: Target, match: string): Target {
  return Object.fromEntries(
    Object.entries(conditionsOf(target)).map(([condition, path]) => [condition, path.replace('*', match)]),
  );
}
