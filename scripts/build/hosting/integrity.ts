import { createHash } from 'node:crypto';
import type { Files } from './published-files.js';

/** The hash of a file for `integrity="..."`, as `openssl dgst -sha384 -binary FILE | openssl base64 -A` prints it. */
export function sriHash(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** `integrity.json`: the hash of every file beside it, and of the files that the package has beside its folder. */
export function formatIntegrity(version: string, files: Files, beside?: Files): string {
  const list = { version, files: hashAll(files), ...(beside && { package: hashAll(beside) }) };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** A file cannot contain its own hash. */
function hashAll(files: Files): Record<string, string> {
  return Object.fromEntries(
    [...files].filter(([path]) => path !== 'integrity.json').map(([path, content]) => [path, sriHash(content)]),
  );
}
