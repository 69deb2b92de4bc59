import { createHash } from 'node:crypto';
import type { Files } from './published-files.js';

/** The hash of a file as `integrity="..."` takes it, and as `openssl dgst -sha384 -binary FILE | openssl base64 -A` says it. */
export function sriHash(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** What `integrity.json` holds: the hash of every file beside it, and of what the package has beside its folder. */
export function writeIntegrity(version: string, files: Files, beside?: Files): string {
  const list = { version, files: hashAll(files), ...(beside && { package: hashAll(beside) }) };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** A file cannot hold its own hash. */
function hashAll(files: Files): Record<string, string> {
  return Object.fromEntries(
    [...files].filter(([path]) => path !== 'integrity.json').map(([path, content]) => [path, sriHash(content)]),
  );
}
