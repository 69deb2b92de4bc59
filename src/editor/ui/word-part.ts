import { ImportError } from '../draft/import-error.js';

/** A page that Word saved has some hundred tags. The converter takes about a second for this many. */
const maxTags = 40_000;
/** Word knows some hundred elements and styles. The converter compares each that it does not know with all others. */
const maxNames = 500;
/** The converter calls itself for each level. */
const maxDepth = 400;

/** The converter looks at all open fields for each run of text. Each field has two or three marks. */
const maxFieldMarks = 1000;

/** Word allows 11 styles that are based on each other. */
const maxStyleDepth = 20;

const trackedChanges = /^(?:ins|del|moveFrom|moveTo)$/;
/** Words that the converter would read as any others. */
const hiddenWords = /^(?:dstrike|vanish)$/;
const isOff = /val="(?:0|false|off)"/;
/** Another document, or a diagram, in a file of its own. */
const otherFiles = /^(?:altChunk|relIds)$/;

/**
 * A part of a Word document without what the converter of such documents takes the square of the length for. Throws an
 * `ImportError` for what no program writes that saves Word documents: comments and declarations, and tags in tags. `isBody` says
 * whether the part has the words of the document.
 */
export function cleanPart(bytes: Uint8Array, isBody: boolean): Uint8Array {
  const text = new TextDecoder().decode(bytes).replace(/^<\?xml[^<>]*>/, '');
  const tags = text.split('<', maxTags + 2).slice(1);
  if (tags.length > maxTags) throw tooLarge();
  if (tags.some((tag) => /^[!?]/.test(tag) || !tag.includes('>'))) throw notWord();
  const written = tags.map((tag) => tag.slice(0, tag.indexOf('>')));
  checkTags(written);
  if (isBody) written.forEach(checkBodyTag);
  // Codes of fields, such as those of page numbers and links, are not text.
  return new TextEncoder().encode(text.replace(/(<[^<>\s/]*instrText[^<>]*>)[^<]*/g, '$1'));
}

/** Refuses words whose style hides or strikes them out: the converter reads only what is written beside the words. */
export function checkUsedStyles(styles: Uint8Array, bodies: readonly Uint8Array[]): void {
  const isHiding = findHidingStyles(parseTags(styles));
  const isUsed = bodies.flatMap(parseTags).some((tag) => {
    const style = /^(?:[^\s/:]*:)?[rp]Style\s/.test(tag) ? findAttribute(tag, 'val') : undefined;
    return style !== undefined && isHiding(style);
  });
  if (isUsed)
    throw new ImportError(
      'The Word document has words in a style that hides them or strikes them out.',
      'Delete them or give them another style in Word, save the document and select it again.',
    );
}

/** Whether a style hides or strikes out words, or one that it is based on. */
function findHidingStyles(tags: readonly string[]): (style: string) => boolean {
  const hiding = new Set<string>();
  const bases = new Map<string, string>();
  let id = '';
  for (const tag of tags) {
    const [, name] = /^(?:[^\s/:]*:)?([^\s/]*)/.exec(tag)!;
    if (name === 'style') id = findAttribute(tag, 'styleId') ?? '';
    if (name === 'basedOn') bases.set(id, findAttribute(tag, 'val') ?? '');
    if (/^(?:strike|dstrike|vanish)$/.test(name!) && !isOff.test(tag)) hiding.add(id);
  }
  const isHiding = (style: string | undefined, depth = 0): boolean =>
    style !== undefined && (hiding.has(style) || depth > maxStyleDepth || isHiding(bases.get(style), depth + 1));
  return isHiding;
}

function parseTags(bytes: Uint8Array): string[] {
  return new TextDecoder()
    .decode(bytes)
    .split('<')
    .slice(1)
    .map((tag) => tag.slice(0, tag.indexOf('>')));
}

function findAttribute(tag: string, name: string): string | undefined {
  return tag.split(`:${name}="`)[1]?.split('"')[0];
}

/**
 * The text of each paragraph of a clean part, with its entities, which HTML has too. A browser's own parser of XML would put
 * styles into the page for what is no XML, which the policy of the page reports.
 */
export function parseParagraphs(bytes: Uint8Array): string[] {
  const texts = [''];
  for (const piece of new TextDecoder().decode(bytes).split('<').slice(1)) {
    const end = piece.indexOf('>');
    const [, isEnd, name] = /^(\/?)(?:[^\s/:]*:)?([^\s/]*)/.exec(piece.slice(0, end))!;
    if (name === 'p') texts.push('');
    if (name === 't' && isEnd === '') texts.push(`${texts.pop()!}${piece.slice(end + 1)}`);
  }
  return texts;
}

/** The letters of the text of a clean part. Alternatives for older versions of Word say the same again. */
export function lettersOf(bytes: Uint8Array): string {
  const [first, ...others] = new TextDecoder().decode(bytes).split('<mc:Fallback');
  const text = [first!, ...others.map((part) => part.slice(part.indexOf('</mc:Fallback>') + 1))].join('');
  return onlyLetters(parseParagraphs(new TextEncoder().encode(text)).join(''));
}

/** Without codes of characters. */
export function onlyLetters(markup: string): string {
  return markup.replace(/&#?\w+;|[^\p{L}]/gu, '');
}

export function unreadableWords(): ImportError {
  return new ImportError(
    'The Word document has words in fields, formulas, diagrams or boxes that cannot be read.',
    'Copy the text of the briefing in Word and paste it here. Then check that no words are missing.',
  );
}

function checkBodyTag(tag: string): void {
  const [name = ''] = tag.split(/[\s/]/, 1);
  const [, local = name] = name.split(':', 2);
  if (otherFiles.test(local)) throw unreadableWords();
  if (hiddenWords.test(local) && !isOff.test(tag))
    throw new ImportError(
      'The Word document has words that are hidden or struck out twice.',
      'Delete them or make them normal text in Word, save the document and select it again.',
    );
}

function checkTags(tags: readonly string[]): void {
  const names = new Set<string>();
  let depth = 0;
  let fieldMarks = 0;
  for (const tag of tags) {
    const [name = ''] = tag.split(/[\s/]/, 1);
    const [, local = name] = name.split(':', 2);
    if (trackedChanges.test(local))
      throw new ImportError(
        'The Word document has tracked changes.',
        'Accept or reject all changes in Word, save the document and select it again.',
      );
    if (local === 'commentReference')
      throw new ImportError(
        'The Word document has comments.',
        'Read and delete them in Word, save the document and select it again.',
      );
    names.add(local.endsWith('Style') ? tag : name);
    if (tag.startsWith('/')) depth--;
    else if (!tag.endsWith('/')) depth++;
    if (local === 'fldChar') fieldMarks++;
    if (names.size > maxNames || depth > maxDepth || fieldMarks > maxFieldMarks) throw tooLarge();
  }
}

export function notWord(): ImportError {
  return new ImportError(
    'The selected file is not a Word document, or it is damaged.',
    'Open it, copy the text of the briefing and paste it here.',
  );
}

export function tooLarge(): ImportError {
  return new ImportError('The Word document is too large.', 'Copy the text of the briefing and paste it here.');
}
