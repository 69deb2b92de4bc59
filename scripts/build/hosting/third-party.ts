import { readdirSync, readFileSync } from 'node:fs';
import { listFiles, nameOf, type FileContents, type Lockfile } from './sbom.js';

/** `THIRD-PARTY.txt`: the licence of each package whose code is in a published file, as its authors ask of every copy. */
export function formatThirdParty({ packages }: Lockfile, contents: FileContents): string {
  const folders = [...new Set([...contents.values()].flat())].sort();
  const parts = folders.map((folder) => {
    const { version, license } = packages[folder]!;
    const files = listFiles(folder, contents).join(', ');
    return `${nameOf(folder)} ${version!} (${license!})\nIn: ${files}\n\n${loadLicence(folder)}`;
  });
  return `These packages are in the files of this folder.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function loadLicence(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence: find its text before you publish its code.`);
  return readFileSync(`${folder}/${file}`, 'utf8').replace(/\r\n/g, '\n').trim();
}
