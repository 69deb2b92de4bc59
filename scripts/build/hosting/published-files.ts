import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Files by their path below a folder, with `/` on every system, in the same order everywhere. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Pages with which the Board makes and checks words: on its own host, never in a partner's folder, never in a frame. */
export const boardTools = String.raw`(?:embed|editor)\.html`;

/** What only compilers and editors read. Who has those installs the package, where all of it is. */
const forDevelopers = /^esm\/|\.d\.ts$|^(?:custom-elements|web-types|vscode\..+)\.json$/;

export function readFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length));
  return sortFiles(paths.map((path) => [path.replaceAll(sep, '/'), readFileSync(join(folder, path))]));
}

/** By code units: an order of the language would differ from machine to machine. */
export function sortFiles(files: Iterable<readonly [string, Uint8Array]>): Files {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What pages load, of everything in dist: all but what is for developers and the list of hashes, which each folder has of
 * its own. Source maps stay: no reader loads them, and a security officer reads the TypeScript of what runs on the page.
 */
export function pickForPages(dist: Files): Files {
  return new Map([...dist].filter(([path]) => !forDevelopers.test(path) && path !== 'integrity.json'));
}

/** The same without the Board's tools. */
export function pickForPartners(dist: Files): Files {
  const isTool = new RegExp(`^${boardTools}$`);
  return new Map([...pickForPages(dist)].filter(([path]) => !isTool.test(path)));
}
