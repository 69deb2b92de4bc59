import { ImportError } from '../draft/import-error.js';
import type { DocumentText } from '../draft/import.js';
import { importLimits } from '../draft/import-limits.js';
import { splitLines } from '../../content/normalize-text.js';
import { joinRuns, type Run } from '../draft/join-runs.js';
import { quoteWords } from '../draft/quote-words.js';
import { removeComments } from '../draft/remove-comments.js';
import type { WordMarks } from '../draft/word-marks.js';
import { parseInertMarkup } from './inert-markup.js';
import { applyStyleSheets, findVisibility, splitStyleSheets, type MarkupStyles } from './markup-styles.js';
import { findColours, formatTextColour } from './text-colours.js';

/** Word puts its style sheets into what it copies: markup may have more characters than its text. */
const maxHtmlLength = 4 * importLimits.characters;
/** A briefing has a few hundred. Chromium takes minutes for a hundred thousand that are never closed. */
const maxTags = 10_000;
/** Firefox compares each attribute of a tag with all others: 300,000 take it minutes. */
const maxAttributes = 3000;
const maxDepth = 400;

/** What is no text of a document. */
const noText = 'title, style, script, link, meta, base';
/** What a text cannot have, or nobody sees. Its words are named, because they are left out. */
const leftOut =
  'template, noscript, noembed, noframes, object, iframe, embed, video, audio, canvas, img, button, select, datalist, textarea, input, dialog:not([open]), [hidden]';
/** By their names, a form would have them in place of its DOM properties. */
const fields = 'button, fieldset, img, input, object, output, select, textarea';
const blocks =
  'address, article, aside, blockquote, body, dd, div, dl, dt, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, li, main, nav, ol, p, pre, section, table, tbody, td, th, thead, tr, ul';

/** Where colours say what words are: links and headings. */
const ownColour = 'a, h1, h2, h3, h4, h5, h6';
/** A colour that more of the words have than this is one of the document, not a mark. */
const maxMarkedShare = 0.25;

/** Words in one colour, or highlighted. */
interface ColouredRun extends Run {
  readonly colour: string;
  readonly isHighlighted: boolean;
}

/** Where in the document the text is. */
interface Place {
  readonly isBold: boolean;
  readonly colour: string;
  readonly hasOwnColour: boolean;
  readonly isHighlighted: boolean;
  /** Whether lines are as they were written, as in the text of an email. */
  readonly keepsLines: boolean;
  readonly level: number;
  readonly depth: number;
}

/** Whether markup has lists or paragraphs; without them, the plain text from the same clipboard says as much. */
export function hasStructure(html: string): boolean {
  return html.length <= maxHtmlLength && /<(?:li|p|h[1-6]|div|td)[\s>]/i.test(html);
}

/** Whether a text is the source of a web page, as the code view of an editor has it. */
export function isMarkup(text: string): boolean {
  return /^\s*<(?:!doctype html|html|head|body|main|article|section|div|h[1-6]|p|ul|ol|table)(?:\s[^<>]*)?>/i.test(
    text,
  );
}

/**
 * Reads the text of a document: a paragraph is a line between blank lines, an item of a list has its mark, bold words are between
 * `**`. Reads what Word, Outlook, Google Docs and our own pages put on the clipboard. Nothing in it is loaded or run.
 */
export function parseHtml(html: string): DocumentText {
  if (html.length > maxHtmlLength || html.split('<').length > 2 * maxTags) throw tooLarge();
  const { markup, sheets } = splitStyleSheets(html);
  const short = removeComments(markup).replace(/data:image\/[^\s"'<>]*/gi, '');
  // What is between two > is at most one tag, and its attributes have one of these between them.
  if (short.split('>').some((part) => part.split(/[\s/"']/, maxAttributes + 1).length > maxAttributes))
    throw tooLarge();
  const content = parseInertMarkup(disarm(short));
  const styles = applyStyleSheets(content, sheets, short.length);
  for (const field of content.querySelectorAll(fields)) for (const name of ['id', 'name']) field.removeAttribute(name);
  return new HtmlParser(styles).read(content);
}

function tooLarge(): ImportError {
  return new ImportError('The document is too large.', 'Copy only the text of the briefing.');
}

/** Renames attributes that the page's policy reports, even where nothing is shown: styles and event handlers. */
function disarm(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\s(?=(?:style|on[a-z]{1,30})\s?=)/gi, ' data-'));
}

class HtmlParser {
  readonly #styles: MarkupStyles;
  readonly #lines: string[] = [];
  /** The words that are left out, each once. */
  readonly #leftOut = new Set<string>();
  /** Coloured and highlighted words, by their lines. */
  readonly #coloured: (ColouredRun & { readonly line: number })[] = [];
  /** How many letters have each colour. */
  readonly #letters = new Map<string, number>();
  #lineCount = 0;
  #runs: ColouredRun[] = [];
  #mark = '';
  #lists = 0;

  constructor(styles: MarkupStyles) {
    this.#styles = styles;
  }

  read(content: DocumentFragment): DocumentText {
    this.#parseChildren(content, {
      isBold: false,
      colour: '',
      hasOwnColour: false,
      isHighlighted: false,
      keepsLines: false,
      level: 0,
      depth: 0,
    });
    this.#endLine();
    return { text: this.#lines.join('\n'), notes: this.#findNotes(), marks: this.#findMarks() };
  }

  #findMarks(): WordMarks[] {
    const all = [...this.#letters.values()].reduce((sum, count) => sum + count, 0);
    return this.#coloured.flatMap(({ line, text, colour, isHighlighted }) => {
      const isMarked = isHighlighted || this.#letters.get(colour)! <= all * maxMarkedShare;
      return isMarked ? [{ line, words: text.trim(), kind: isHighlighted ? 'highlighted' : 'coloured' }] : [];
    });
  }

  #findNotes(): string[] {
    const words = quoteWords([...this.#leftOut].join(' | '));
    return [
      words !== '' &&
        `These words are hidden, or in a button, menu, picture or the like. They are not imported: ${words}.`,
      !this.#styles.isCertain &&
        'Some styles of the document cannot be read. Check that no words in it are hidden or struck out.',
    ].filter((note) => typeof note === 'string');
  }

  #parseChildren(node: Node, place: Place): void {
    if (place.depth > maxDepth)
      throw new ImportError('The document is nested too deeply.', 'Paste the text without formatting.');
    for (const child of node.childNodes) this.#parseNode(child, place);
  }

  #parseNode(node: Node, place: Place): void {
    if (node instanceof Text) this.#parseText(node.data, place);
    else if (node instanceof HTMLElement) this.#parseElement(node, { ...place, depth: place.depth + 1 });
    // A picture or formula.
    else if (node instanceof Element) this.#leaveOut(node);
  }

  #parseText(data: string, { isBold, colour, isHighlighted, keepsLines }: Place): void {
    const lines = keepsLines ? data.split(/\r?\n/) : [data];
    lines.forEach((line, index) => {
      if (index > 0) this.#endLine(true);
      this.#runs.push({ text: line.replace(/[ \t\r\n]+/g, ' '), isBold, colour, isHighlighted });
    });
  }

  #parseElement(element: HTMLElement, place: Place): void {
    const style = element.getAttribute('data-style') ?? element.getAttribute('style') ?? '';
    if (element.matches(noText) || /mso-list:\s*ignore/i.test(style)) return;
    const visibility = findVisibility(style) ?? this.#styles.visibilities.get(element);
    if (visibility === 'hidden' || element.matches(leftOut)) {
      this.#leaveOut(element);
      return;
    }
    if (visibility === 'struck' || element.matches('del, ins, s, strike'))
      throw new ImportError(
        'The document has tracked changes or struck-out words.',
        'Accept or reject all changes in Word, then copy the text again.',
      );
    if (element.localName === 'br') {
      this.#endLine(true);
      return;
    }
    const number = findCellNumber(element);
    if (number !== undefined) {
      this.#endLine();
      this.#mark = `${number}. `;
      return;
    }
    const inner = {
      ...place,
      ...this.#findColours(element, style, place),
      isBold: findWeight(element, style) ?? place.isBold,
      keepsLines: place.keepsLines || element.localName === 'pre' || /white-space:\s?pre/i.test(style),
    };
    if (!element.matches(blocks)) {
      this.#parseChildren(element, inner);
      return;
    }
    // A paragraph inside an item is the item.
    if (!element.matches('li > :first-child:not(ul, ol)')) this.#endLine();
    if (element.matches('ul, ol')) this.#parseList(element, inner);
    else {
      this.#mark ||= formatWordMark(element, style);
      this.#parseChildren(element, inner);
    }
    this.#endLine();
    if (!element.matches('li > *')) this.#mark = '';
  }

  #findColours(element: HTMLElement, style: string, place: Place): Partial<Place> {
    const [own, ofSheet] = [findColours(style), this.#styles.colours.get(element)];
    const hasOwnColour = place.hasOwnColour || element.matches(ownColour);
    const attribute = element.localName === 'font' ? element.getAttribute('color') : null;
    const text = own.text ?? (attribute === null ? ofSheet?.text : formatTextColour(attribute));
    const isHighlighted = own.isHighlighted || ofSheet?.isHighlighted === true || element.localName === 'mark';
    return {
      colour: hasOwnColour ? '' : (text ?? place.colour),
      hasOwnColour,
      // The background of a paragraph or cell is its design.
      isHighlighted: place.isHighlighted || (isHighlighted && !element.matches(blocks)),
    };
  }

  #parseList(list: HTMLElement, place: Place): void {
    const level = list.parentElement?.closest('ul, ol') ? place.level + 1 : 0;
    const bullet = this.#lists++ % 2 === 0 ? '•' : '●';
    const start = Number(list.getAttribute('start') ?? 1) || 1;
    let count = 0;
    // Programs also write text and lists between the items.
    for (const child of list.childNodes) {
      this.#endLine();
      if (child instanceof HTMLLIElement)
        this.#mark = `${'  '.repeat(level)}${list.localName === 'ol' ? `${start + count++}.` : bullet} `;
      this.#parseNode(child, { ...place, level });
    }
  }

  #leaveOut(element: Element): void {
    const content = element instanceof HTMLTemplateElement ? element.content : element;
    for (const other of content.querySelectorAll('style, script')) other.remove();
    const isShown = element.matches('img, input:not([type="hidden" i], [type="checkbox" i], [type="radio" i])');
    const written = isShown ? (element.getAttribute('alt') ?? element.getAttribute('value')) : content.textContent;
    const words = (written ?? '').replace(/\s+/g, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(words)) this.#leftOut.add(words);
  }

  /** Ends a line; after a line break within a paragraph the next line follows without a blank one. */
  #endLine(isBreak = false): void {
    const runs = this.#runs;
    const text = joinRuns(runs);
    this.#runs = [];
    if (text === '') {
      if (!isBreak && this.#lines.at(-1) !== '') this.#addLine('');
      return;
    }
    for (const run of joinColours(runs)) {
      const letters = run.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      this.#letters.set(run.colour, (this.#letters.get(run.colour) ?? 0) + letters);
      if (letters > 0 && (run.colour !== '' || run.isHighlighted))
        this.#coloured.push({ ...run, line: this.#lineCount + 1 });
    }
    this.#addLine(this.#mark + text);
    this.#mark = '';
    if (!isBreak) this.#addLine('');
  }

  #addLine(line: string): void {
    this.#lines.push(line);
    this.#lineCount += splitLines(line).length;
  }
}

/** Neighbours of one colour together. */
function joinColours(runs: readonly ColouredRun[]): ColouredRun[] {
  const joined: ColouredRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.colour === run.colour && last.isHighlighted === run.isHighlighted)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** Bold or not, as far as the element says so. Google Docs puts all of a document into a `<b>` that is not bold. */
function findWeight(element: HTMLElement, style: string): boolean | undefined {
  const weight = /font-weight:\s*([a-z0-9]{1,8})/i.exec(style)?.[1]?.toLowerCase();
  if (weight !== undefined) return weight === 'bold' || Number(weight) >= 600;
  return element.matches('b, strong') ? true : undefined;
}

/** The number of the row of a table, in a cell of its own before its text. */
function findCellNumber(element: HTMLElement): string | undefined {
  if (!element.matches('td:first-child:not(:last-child)')) return undefined;
  return /^\s*(\d{1,2})[.)]?\s*$/.exec(element.textContent)?.[1];
}

/** Word and Outlook write items as paragraphs whose style says that they are items. */
function formatWordMark(element: HTMLElement, style: string): string {
  const level = /mso-list:\s*\w{1,20}\s+level(\d{1,2})/i.exec(style)?.[1];
  if (level === undefined) return '';
  const written =
    element.querySelector('[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]')?.textContent ?? '';
  const number = /^\W{0,3}(\d{1,3}|[a-z]{1,4})[.)]/i.exec(written.trim())?.[0];
  return `${'  '.repeat(Number(level) - 1)}${number ?? '•'} `;
}
