import { ImportError } from '../draft/import-error.js';
import { importLimits } from '../draft/import-limits.js';
import { isZip, parseWordDocument } from './import-word.js';

/** What was in a file: plain text, or the markup of a document. */
export type FileContent = { readonly text: string } | { readonly html: string };

/** A character has up to four bytes. */
const maxBytes = 4 * importLimits.characters;

/** Reads a file that a person selected or dropped. Throws an `ImportError` if it has no text that can be read. */
export async function loadFile(file: File): Promise<FileContent> {
  if (file.size > maxBytes) throw new ImportError('The selected file must be smaller than 4MB.');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ImportError('The browser cannot read the file.', 'Check that it is not a folder and has not been moved.');
  }
  if (isZip(bytes)) return { html: await parseWordDocument(bytes) };
  const text = decode(bytes);
  return /\.html?$/i.test(file.name) ? { html: text } : { text };
}

/** How files begin that are not text, and what they are. */
const otherFiles: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['{\\rt', 'a rich text file'],
  ['ÐÏ\u0011à', 'an old Word document or an Outlook email'],
];

function decode(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const other = otherFiles.find(([begin]) => start.startsWith(begin));
  if (other)
    throw new ImportError(
      `The selected file is ${other[1]}.`,
      'Open it and copy the text, or save it as a Word document (.docx).',
    );
  const encoding = start.startsWith('ÿþ') ? 'utf-16le' : start.startsWith('þÿ') ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError(
      'The selected file is not plain text in UTF-8.',
      'Save it as plain text (UTF-8) and try again.',
    );
  }
}
