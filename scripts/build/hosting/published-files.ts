import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Files by their path below a folder, with `/` on every system, in the same order everywhere. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Our own tools: on the Board's server only, never in a partner's folder and never in an iframe. */
export const ownTools = String.raw`(?:embed|editor)\.html`;

/** Files that only compilers and code editors read. They are in the npm package. */
const forDevelopers = /^esm\/|\.d\.ts$|^(?:custom-elements|web-types|vscode\..+)\.json$/;

export function loadFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length));
  return sortFiles(paths.map((path) => [path.replaceAll(sep, '/'), readFileSync(join(folder, path))]));
}

/** Sorts by code units, because the order of a language differs between machines. */
export function sortFiles(files: Iterable<readonly [string, Uint8Array]>): Files {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The files of dist for a server: not those for developers, and not the list of hashes, because each folder has its own.
 * Source maps are included, so that a security officer can read the TypeScript of what runs on the page.
 */
export function hostedFiles(dist: Files): Files {
  return new Map([...dist].filter(([path]) => !forDevelopers.test(path) && path !== 'integrity.json'));
}

/** The same without our own tools. */
export function partnerFiles(dist: Files): Files {
  const isTool = new RegExp(`^${ownTools}$`);
  return new Map([...hostedFiles(dist)].filter(([path]) => !isTool.test(path)));
}
