import { mostCharacters } from '../draft/import.js';

/** The text of a file, or why there is none, in a sentence for its owner. */
export async function readFile(file: File): Promise<{ readonly text: string } | { readonly problem: string }> {
  // A character has four bytes at most.
  if (file.size > 4 * mostCharacters)
    return { problem: `It has ${Math.round(file.size / 1_000_000)} MB, and a briefing has a few thousandths of one.` };
  try {
    return readText(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { problem: 'The browser cannot read it. It may have been moved, or it is a folder.' };
  }
}

function readText(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start.startsWith('PK') || start === 'ÐÏ\u0011à')
    return { problem: 'It is a Word document or a zip. Open it, copy all of its text, and paste that instead.' };
  if (start === '{\\rt') return { problem: 'It is rich text. Open it, copy all of its text, and paste that instead.' };
  if (start === '%PDF') return { problem: 'It is a PDF. Open it, copy all of its text, and paste that instead.' };
  const encoding = start.startsWith('ÿþ') ? 'utf-16le' : start.startsWith('þÿ') ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? { problem: 'It is no text.' } : { text };
  } catch {
    return { problem: 'It is no text, or in an old encoding: save it as plain text in UTF-8.' };
  }
}
