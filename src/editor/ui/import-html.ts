import { ImportError } from '../draft/import-error.js';
import { importLimits } from '../draft/import-limits.js';
import { joinRuns, type Run } from '../draft/join-runs.js';
import { parseInertMarkup } from './inert-markup.js';

/** Word puts its style sheets into what it copies: markup may have more characters than its text. */
const longestHtml = 4 * importLimits.characters;
/** A briefing has a few hundred. Chromium takes minutes for a hundred thousand that are never closed. */
const mostTags = 10_000;
/** Firefox compares each attribute of a tag with all others: 300,000 take it minutes. */
const mostAttributes = 3000;
const deepest = 400;

const ignored = 'title, style, script, template, noscript, svg, math, object, button, select, textarea, [hidden]';
const blocks =
  'address, article, aside, blockquote, body, dd, div, dl, dt, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, li, main, nav, ol, p, pre, section, table, tbody, td, th, thead, tr, ul';

/** Where in the document the text is. */
interface Place {
  readonly isBold: boolean;
  readonly level: number;
  readonly depth: number;
}

/** Whether markup has lists or paragraphs; without them, the plain text from the same clipboard says as much. */
export function hasStructure(html: string): boolean {
  return html.length <= longestHtml && /<(?:li|p|h[1-6]|div|td)[\s>]/i.test(html);
}

/**
 * The text of a document: a paragraph is a line between blank lines, an item of a list has its mark, bold words are between
 * `**`. Reads what Word, Outlook, Google Docs and our own pages put on the clipboard. Nothing in it is loaded or run.
 */
export function parseHtml(html: string): string {
  if (html.length > longestHtml || html.split('<').length > 2 * mostTags) throw tooLarge();
  const short = withoutComments(html).replace(/data:image\/[^\s"'<>]*/gi, '');
  // What is between two > is at most one tag, and its attributes have one of these between them.
  if (short.split('>').some((part) => part.split(/[\s/"']/, mostAttributes + 1).length > mostAttributes))
    throw tooLarge();
  return new HtmlText().read(parseInertMarkup(disarm(short)));
}

function tooLarge(): ImportError {
  return new ImportError('The document is too large.', 'Copy only the text of the briefing.');
}

/** Markup without its comments, in which Word puts its style sheets. */
function withoutComments(html: string): string {
  const [first, ...others] = html.split('<!--');
  const rest = others.map((part) => {
    // `<!-->` is a comment, too.
    const end = `--${part}`.indexOf('-->');
    return end < 0 ? '' : part.slice(end + 1);
  });
  return [first, ...rest].join('');
}

/** Renames attributes that the page's policy reports, even where nothing is shown: styles and event handlers. */
function disarm(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\s(?=(?:style|on[a-z]{1,30})\s?=)/gi, ' data-'));
}

class HtmlText {
  readonly #lines: string[] = [];
  #runs: Run[] = [];
  #mark = '';
  #lists = 0;

  read(content: DocumentFragment): string {
    this.#readChildren(content, { isBold: false, level: 0, depth: 0 });
    this.#endLine();
    return this.#lines.join('\n');
  }

  #readChildren(node: Node, place: Place): void {
    if (place.depth > deepest)
      throw new ImportError('The document is nested too deeply.', 'Paste the text without formatting.');
    for (const child of node.childNodes) this.#readNode(child, place);
  }

  #readNode(node: Node, place: Place): void {
    if (node instanceof Text) this.#runs.push({ text: node.data.replace(/[ \t\r\n]+/g, ' '), isBold: place.isBold });
    else if (node instanceof HTMLElement) this.#readElement(node, { ...place, depth: place.depth + 1 });
  }

  #readElement(element: HTMLElement, place: Place): void {
    const style = element.getAttribute('data-style') ?? '';
    if (element.matches(ignored) || /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore/i.test(style)) return;
    if (element.matches('del, ins, s, strike') || /text-decoration[^;]*line-through/i.test(style))
      throw new ImportError(
        'The document has tracked changes or struck-out words.',
        'Accept or reject all changes in Word, then copy the text again.',
      );
    if (element.localName === 'br') {
      this.#endLine(true);
      return;
    }
    const inner = { ...place, isBold: readWeight(element, style) ?? place.isBold };
    if (!element.matches(blocks)) {
      this.#readChildren(element, inner);
      return;
    }
    // A paragraph inside an item is the item.
    if (!element.matches('li > :first-child:not(ul, ol)')) this.#endLine();
    if (element.matches('ul, ol')) this.#readList(element, inner);
    else {
      this.#mark ||= readWordMark(element, style);
      this.#readChildren(element, inner);
    }
    this.#endLine();
    if (!element.matches('li > *')) this.#mark = '';
  }

  #readList(list: HTMLElement, place: Place): void {
    const level = list.parentElement?.closest('ul, ol') ? place.level + 1 : 0;
    const bullet = this.#lists++ % 2 === 0 ? '•' : '●';
    const start = Number(list.getAttribute('start') ?? 1) || 1;
    let count = 0;
    // Programs also write text and lists between the items.
    for (const child of list.childNodes) {
      this.#endLine();
      if (child instanceof HTMLLIElement)
        this.#mark = `${'  '.repeat(level)}${list.localName === 'ol' ? `${start + count++}.` : bullet} `;
      this.#readNode(child, { ...place, level });
    }
  }

  /** Ends a line; after a line break within a paragraph the next line follows without a blank one. */
  #endLine(isBreak = false): void {
    const text = joinRuns(this.#runs);
    this.#runs = [];
    if (text === '') {
      if (!isBreak && this.#lines.at(-1) !== '') this.#lines.push('');
      return;
    }
    this.#lines.push(this.#mark + text);
    this.#mark = '';
    if (!isBreak) this.#lines.push('');
  }
}

/** Bold or not, as far as the element says so. Google Docs puts all of a document into a `<b>` that is not bold. */
function readWeight(element: HTMLElement, style: string): boolean | undefined {
  const weight = /font-weight:\s*([a-z0-9]{1,8})/i.exec(style)?.[1]?.toLowerCase();
  if (weight !== undefined) return weight === 'bold' || Number(weight) >= 600;
  return element.matches('b, strong') ? true : undefined;
}

/** Word and Outlook write items as paragraphs whose style says that they are items. */
function readWordMark(element: HTMLElement, style: string): string {
  const level = /mso-list:\s*\w{1,20}\s+level(\d{1,2})/i.exec(style)?.[1];
  if (level === undefined) return '';
  const written =
    element.querySelector('[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]')?.textContent ?? '';
  const number = /^\W{0,3}(\d{1,3}|[a-z]{1,4})[.)]/i.exec(written.trim())?.[0];
  return `${'  '.repeat(Number(level) - 1)}${number ?? '•'} `;
}
