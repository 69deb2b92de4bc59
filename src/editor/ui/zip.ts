import { strToU8, zipSync } from 'fflate';

/** The files as a zip, the same bytes for the same files. */
export function createZip(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([path, text]) => [path, strToU8(text)] as const);
  // The earliest date that a zip can have.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
