import { ImportError } from '../draft/import-error.js';

/** A page that Word saved has some hundred tags. The converter takes about a second for this many. */
const maxTags = 40_000;
/** Word knows some hundred elements and styles. The converter compares each that it does not know with all others. */
const maxNames = 500;
/** The converter calls itself for each level. */
const maxDepth = 400;

const trackedChanges = /^(?:ins|del|moveFrom|moveTo)$/;
/** Words that the converter would read as any others. */
const hiddenWords = /^(?:dstrike|vanish)$/;
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
  if (hiddenWords.test(local) && !/val="(?:0|false|off)"/.test(tag))
    throw new ImportError(
      'The Word document has words that are hidden or struck out twice.',
      'Delete them or make them normal text in Word, save the document and select it again.',
    );
}

function checkTags(tags: readonly string[]): void {
  const names = new Set<string>();
  let depth = 0;
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
    if (names.size > maxNames || depth > maxDepth) throw tooLarge();
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
