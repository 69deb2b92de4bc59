import { Unzip, UnzipInflate, zipSync } from 'fflate';
import mammoth from 'mammoth';
import {
  checkUsedStyles,
  cleanPart,
  notWord,
  onlyLetters,
  lettersOf,
  parseParagraphs,
  tooLarge,
  unreadableWords,
} from './word-part.js';
import { findWordStyles, formatColourMap, markWordColours, writeColourStyles } from './word-colours.js';

/** What the text of a document needs; pictures and settings are not unpacked. */
const parts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|numbering|styles|footnotes|endnotes|(?:header|footer)\d+)\.xml|word\/_rels\/document\.xml\.rels)$/;
/** Where the words of a document are, but for its margins. */
const bodyParts = /^word\/(?:document|footnotes|endnotes)\.xml$/;
/** A few bytes can unpack to gigabytes: stops at what a document of text may have. */
const maxUnpackedBytes = 8_000_000;
/** Each compressed block takes time, also one of a few bytes with nothing in it. The largest document that we tried has a third of this. */
const maxPackedBytes = 100_000;
/** Each section of a document has up to three headers and three footers. */
const maxParts = 100;
const step = 16_384;

/** Whether the bytes are of a zip, as Word documents are. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The markup of a Word document (`.docx`), with its headers before and its footers behind the text. Throws an `ImportError` for
 * any other zip, and for tracked changes and comments.
 */
export async function parseWordDocument(bytes: Uint8Array): Promise<string> {
  const files = unpack(bytes);
  if (!files['word/document.xml']) throw notWord();
  const cleaned = Object.fromEntries(
    Object.entries(files).map(([name, part]) => [name, cleanPart(part, bodyParts.test(name))]),
  );
  const body = Object.entries(cleaned).flatMap(([name, part]) => (bodyParts.test(name) ? [part] : []));
  if (cleaned['word/styles.xml']) checkUsedStyles(cleaned['word/styles.xml'], body);
  const colours = new Set<string>();
  const styles = findWordStyles(cleaned['word/styles.xml']);
  const marked = Object.entries(cleaned).map(
    ([name, part]) => [name, bodyParts.test(name) ? markWordColours(part, colours, styles) : part] as const,
  );
  const { buffer } = zipSync(Object.fromEntries(marked), { level: 0 });
  let value: string;
  try {
    ({ value } = await mammoth.convertToHtml(
      { arrayBuffer: buffer },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        styleMap: formatColourMap(colours),
      },
    ));
  } catch {
    throw notWord();
  }
  // The converter leaves out what it does not know.
  const letters = onlyLetters(value.replace(/<[^<>]*>/g, '')).length;
  if (letters < body.reduce((sum, part) => sum + lettersOf(part).length, 0)) throw unreadableWords();
  return `${formatMargins(cleaned, 'header')}${writeColourStyles(value)}${formatMargins(cleaned, 'footer')}`;
}

/** The paragraphs of the headers or footers, which the converter leaves out: each text once, and no page numbers. */
function formatMargins(files: Readonly<Record<string, Uint8Array>>, kind: 'header' | 'footer'): string {
  const texts = Object.entries(files)
    .filter(([name]) => name.startsWith(`word/${kind}`))
    .flatMap(([, part]) => parseParagraphs(part))
    .filter((text) => /\D/.test(text.trim()));
  return [...new Set(texts)].map((text) => `<p>${text}</p>`).join('');
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  let total = 0;
  let packed = 0;
  let count = 0;
  let isDamaged = false;
  const isTooLarge = () => total > maxUnpackedBytes || packed > maxPackedBytes || count > maxParts;
  class BoundedInflate extends UnzipInflate {
    override push(chunk: Uint8Array, isFinal: boolean): void {
      packed += chunk.length;
      if (!isTooLarge()) super.push(chunk, isFinal);
    }
  }
  const unzip = new Unzip((file) => {
    if (!parts.test(file.name) || ++count > maxParts) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error: Error | null, chunk, isFinal) => {
      if (error) {
        isDamaged = true;
        return;
      }
      total += chunk.length;
      if (total <= maxUnpackedBytes) chunks.push(chunk);
      if (isFinal) files[file.name] = concat(chunks);
    };
    file.start();
  });
  unzip.register(BoundedInflate);
  try {
    for (let start = 0; start < bytes.length && !isTooLarge(); start += step)
      unzip.push(bytes.subarray(start, start + step), start + step >= bytes.length);
  } catch {
    isDamaged = true;
  }
  if (isTooLarge()) throw tooLarge();
  if (isDamaged) throw notWord();
  return files;
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
