import { ImportError } from './import-error.js';
import { createWordCounts } from './match-items.js';
import { quoteWords } from './quote-words.js';
import { removeComments } from './remove-comments.js';

interface Mail {
  readonly body: string;
  readonly notes: readonly string[];
}

/** The most parts of an email that are read, and parts in parts. */
const maxParts = 20;
const maxDepth = 4;

const othersNote =
  'The email has attachments, pictures, formatted text or text below its end, which were not imported.';

/** Whether a text is a saved email: header lines, one of which says how the text is encoded. */
export function isMail(text: string): boolean {
  const head = splitHead(text.slice(0, 20_000)).head;
  return /^[A-Za-z-]{2,40}:/.test(head) && /^(?:mime-version|content-transfer-encoding):/im.test(head);
}

/** The plain text of a saved email. Throws an `ImportError` for one that has none. */
export function parseMail(text: string, depth = 0): Mail {
  const { head, body } = splitHead(text);
  const type = findHeader(head, 'content-type') ?? 'text/plain';
  if (/^text\/plain\b/i.test(type))
    return { body: decodeBody(head, type, body), notes: ['The header of the email was not imported.'] };
  const boundary = findBoundary(type);
  if (boundary !== undefined && depth < maxDepth)
    return parseParts(body.split(`--${boundary}`).slice(1), /^multipart\/alternative/i.test(type), depth + 1);
  throw noText();
}

/** Parts are the same text in several formats, of which one is enough, or follow each other, as around a picture. */
function parseParts(parts: readonly string[], isAlternative: boolean, depth: number): Mail {
  const given = parts.filter((part) => !part.startsWith('--')).map((part) => part.replace(/^\r?\n/, ''));
  if (given.length > maxParts) throw noText(`has more than ${maxParts} parts`);
  if (given.some(isStruckOut)) throw noText('has struck-out words');
  const texts = given.filter(isText);
  const mails = (isAlternative ? texts.slice(0, 1) : texts).map((part) => parseMail(part, depth));
  if (!mails[0]) throw noText();
  const lost = isAlternative ? findOtherWords(given, mails[0].body) : '';
  // Of alternatives only one has plain text.
  const isWhole = isAlternative ? texts.length === 1 : texts.length === given.length;
  const ended =
    parts
      .find((part) => part.startsWith('--'))
      ?.slice(2)
      .trim() ?? '';
  const others = [
    isWhole && ended === '' ? [] : othersNote,
    lost === ''
      ? []
      : `The formatted text of the email has words that its plain text does not have: ${quoteWords(lost)}. Open the email, copy its text and paste it here to have them.`,
    given.some(isMarked) ? 'The email has coloured or highlighted words, which its plain text does not show.' : [],
  ].flat();
  return {
    body: mails.map(({ body }) => body).join('\n\n'),
    notes: [...new Set([...mails.flatMap(({ notes }) => notes), ...others])],
  };
}

function isText(part: string): boolean {
  const { head } = splitHead(part);
  return (
    /^(?:text\/plain|multipart\/)/i.test(findHeader(head, 'content-type') ?? 'text/plain') &&
    !/attachment/i.test(findHeader(head, 'content-disposition') ?? '')
  );
}

/** Whether the formatted text of an email strikes out words: its plain text has them as any others. */
function isStruckOut(part: string): boolean {
  return /<(?:s|strike|del)[\s>]|line-through/i.test(findFormattedText(part));
}

/** The words that the formatted text of an email, which its readers see, has more often than its plain text. */
function findOtherWords(parts: readonly string[], plain: string): string {
  const shown = removeComments(parts.map((part) => findFormattedText(part)).join(' '))
    .replace(/<(style|script|title)\b[^<>]*>[^<]*<\/\1\s*>/gi, ' ')
    .replace(/<[^<>]*>|&#?\w{1,10};/g, ' ');
  const left = createWordCounts(plain).counts;
  const counts = createWordCounts(shown).counts;
  return [...counts]
    .filter(([word, count]) => count > (left.get(word) ?? 0))
    .map(([word]) => word)
    .join(' ');
}

/** Whether the formatted text of an email has words that are highlighted or red. */
function isMarked(part: string): boolean {
  return /<mark[\s>]|(?:background|background-color|mso-highlight):\s?(?:yellow|lime|aqua|fuchsia|red|#(?!fff\b|f[0-9a-f]f[0-9a-f]f[0-9a-f]))|[;"'\s]color:\s?["']?(?:red|#f00|#ff0000|#c00000)|<font[^<>]{0,200}color=["']?(?:red|#ff0000)/i.test(
    findFormattedText(part),
  );
}

/** The markup of a part, also beside its pictures; empty if it has none. */
function findFormattedText(part: string, depth = 0): string {
  const { head, body } = splitHead(part);
  const type = findHeader(head, 'content-type') ?? '';
  const boundary = findBoundary(type);
  if (boundary !== undefined && depth < maxDepth)
    return body
      .split(`--${boundary}`)
      .slice(1, maxParts + 1)
      .map((inner) => findFormattedText(inner.replace(/^\r?\n/, ''), depth + 1))
      .join(' ');
  return /^text\/html/i.test(type) ? decodeBody(head, type, body) : '';
}

/** What is between the parts of an email; `undefined` for one without parts. */
function findBoundary(type: string): string | undefined {
  return /^multipart\//i.test(type) ? /boundary="?([^";\s]{1,70})/i.exec(type)?.[1] : undefined;
}

function noText(problem = 'has no plain text'): ImportError {
  return new ImportError(
    `This saved email ${problem}.`,
    'Open the email, copy the text of the briefing and paste it here.',
  );
}

function splitHead(text: string): { readonly head: string; readonly body: string } {
  const end = /\r?\n\r?\n/.exec(text);
  return end
    ? { head: text.slice(0, end.index), body: text.slice(end.index + end[0].length) }
    : { head: text, body: '' };
}

function findHeader(head: string, name: string): string | undefined {
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return lines
    .find((line) => line.toLowerCase().startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim();
}

function decodeBody(head: string, type: string, body: string): string {
  const encoding = (findHeader(head, 'content-transfer-encoding') ?? '7bit').toLowerCase();
  const charset = /charset="?([\w-]{1,40})/i.exec(type)?.[1] ?? 'utf-8';
  if (encoding === 'quoted-printable' || encoding === 'base64') {
    const binary = encoding === 'base64' ? decodeBase64(body) : decodeQuotedPrintable(body);
    return joinFlowed(decodeBytes(binary, charset), type);
  }
  return joinFlowed(body, type);
}

/** With `format=flowed` a line that ends with a space goes on in the next one. */
function joinFlowed(text: string, type: string): string {
  return /format="?flowed/i.test(type) ? text.replace(/^-- $/gm, '--').replace(/ \r?\n(?=[^>\s])/g, ' ') : text;
}

function decodeBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(/^us-ascii$/i.test(charset) ? 'utf-8' : charset, { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError(
      `The text of this email is not in the encoding that it names (${charset}).`,
      'Open the email, copy the text of the briefing and paste it here.',
    );
  }
}

function decodeQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]{0,10}\r?\n/g, '');
  const parts = joined.split(/(=[0-9A-Fa-f]{2})/);
  const encoder = new TextEncoder();
  return concat(parts.map((part, index) => (index % 2 === 1 ? [parseInt(part.slice(1), 16)] : encoder.encode(part))));
}

function decodeBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/[^A-Za-z0-9+/=]/g, '')), (character) => character.charCodeAt(0));
  } catch {
    throw new ImportError('The text of this email is damaged.', 'Open the email, copy the text and paste it here.');
  }
}

function concat(parts: readonly ArrayLike<number>[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
