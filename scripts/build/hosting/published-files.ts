import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Files by their path below a folder, with `/` on every system, in the same order everywhere. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The tools of the Board: on its own host, never in a partner's folder, never in an iframe. Only the folder of the latest
 * version has them: one in the folder of a version would keep its faults for ever, beside the drafts of the new one.
 */
export const internalPages = String.raw`(?:embed|editor)\.html`;

/** Files for compilers and editors, which read them in the installed package. */
const developerFiles = /^esm\/|\.d\.ts$|^(?:custom-elements|web-types|vscode\..+)\.json$/;

export function loadFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length));
  return sortFiles(paths.map((path) => [path.replaceAll(sep, '/'), readFileSync(join(folder, path))]));
}

/** By code units: a locale's order differs between machines. */
export function sortFiles(files: Iterable<readonly [string, Uint8Array]>): Files {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The files of dist that are hosted: all but those for developers and the list of hashes, which each folder has of its own.
 * Source maps are hosted so that security officers can read the TypeScript of what runs on the page.
 */
export function hostedFiles(dist: Files): Files {
  return new Map([...dist].filter(([path]) => !developerFiles.test(path) && path !== 'integrity.json'));
}

/** The same without the tools: for a fixed version, and for partners. */
export function partnerFiles(dist: Files): Files {
  const isInternal = new RegExp(`^${internalPages}$`);
  return new Map([...hostedFiles(dist)].filter(([path]) => !isInternal.test(path)));
}
