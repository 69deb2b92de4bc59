import { findColours, type WordColours } from './text-colours.js';

/** What a style does to words, as far as their readers see another text than the markup has. */
export type Visibility = 'hidden' | 'struck';

/** What the style sheets of a document do to its elements. */
export interface MarkupStyles {
  readonly visibilities: ReadonlyMap<Element, Visibility>;
  readonly colours: ReadonlyMap<Element, WordColours>;
  /** Whether all of those that hide or strike out words could be read. */
  readonly isCertain: boolean;
}

/** More than any document has that hide or strike out words. */
const maxRules = 200;
const maxSelectorLength = 300;
/** To match a selector, a browser may look at all ancestors of each element, and at the text of its attributes. */
const maxSteps = 100_000_000;
/** Chromium crashes on tens of thousands of brackets in brackets, and takes a second for a hundred thousand rules. */
const maxDepth = 30;
const maxTokens = 60_000;

const hides =
  /(?:^|[;\s])(?:display:\s?none|visibility:\s?(?:hidden|collapse)|(?:opacity|font-size):\s?0(?:\.0)?(?:px|pt|em|%)?\s?(?:[;!]|$)|mso-hide:\s?all)/i;
const strikes = /text-decoration[a-z-]{0,9}:[^;]{0,100}line-through/i;

/** What the declarations of a style do to words. */
export function findVisibility(declarations: string): Visibility | undefined {
  if (strikes.test(declarations)) return 'struck';
  return hides.test(declarations) ? 'hidden' : undefined;
}

/** Markup without its style sheets, and these as text. Word writes them as comments inside of their tags. */
export function splitStyleSheets(html: string): { readonly markup: string; readonly sheets: readonly string[] } {
  const sheets: string[] = [];
  const markup = html.replace(/<style(?:\s[^<>]*)?>(?:\s*<!--)?([^<]*)<\/style\s*>/gi, (_written, sheet: string) => {
    sheets.push(sheet.replace(/-->\s*$/, ''));
    return '';
  });
  return { markup, sheets };
}

/** Which elements style sheets hide, strike out or colour, in markup of so many characters. Nothing in them is used or loaded. */
export function applyStyleSheets(
  content: DocumentFragment,
  sheets: readonly string[],
  characters: number,
): MarkupStyles {
  const visibilities = new Map<Element, Visibility>();
  const text = sheets.join('\n');
  let isCertain =
    !content.querySelector('style, link[rel~="stylesheet" i]') &&
    !/@import/i.test(text) &&
    !lacksStyles(content, sheets);
  const all = parseRules(text);
  const rules = all?.filter(({ style }) => findVisibility(style.cssText)) ?? [];
  const size = { levels: countLevels(content), characters };
  if (areTooMany(rules, size) || (!all && mayHide.test(text)))
    return { visibilities, colours: new Map(), isCertain: false };
  for (const { selectorText, style } of rules) {
    const elements = findElements(content, selectorText);
    isCertain &&= elements !== undefined;
    const visibility = findVisibility(style.cssText)!;
    for (const element of elements ?? [])
      if (visibilities.get(element) !== 'struck') visibilities.set(element, visibility);
  }
  return { visibilities, colours: findElementColours(content, all ?? [], size), isCertain };
}

/** Whether elements have names of styles and no styles, as where Firefox copies a web page. */
function lacksStyles(content: DocumentFragment, sheets: readonly string[]): boolean {
  return sheets.length === 0 && !!content.querySelector('[class]') && !content.querySelector('[style], [data-style]');
}

/** Of several rules for an element the last is used. Those of a page with very many rules are its design. */
function findElementColours(
  content: DocumentFragment,
  all: readonly CSSStyleRule[],
  size: Size,
): Map<Element, WordColours> {
  const found = new Map<Element, WordColours>();
  const rules = all
    .map(({ selectorText, style }) => ({ selectorText, colours: findColours(style.cssText) }))
    .filter(({ colours }) => colours.text !== undefined || colours.isHighlighted);
  if (areTooMany(rules, size)) return found;
  for (const { selectorText, colours } of rules)
    for (const element of findElements(content, selectorText) ?? []) found.set(element, colours);
  return found;
}

/** What selectors may have to look at. */
interface Size {
  /** The sum of the depths of all elements. */
  readonly levels: number;
  /** The length of the markup, which no attribute exceeds. */
  readonly characters: number;
}

function areTooMany(rules: readonly Pick<CSSStyleRule, 'selectorText'>[], { levels, characters }: Size): boolean {
  const steps = rules.reduce(
    (sum, { selectorText }) => sum + selectorText.length * (levels + (selectorText.includes('=') ? characters : 0)),
    0,
  );
  return rules.length > maxRules || steps > maxSteps;
}

/** The sum of the depths of all elements. A walker sees them also where fields of a form hide its DOM properties. */
function countLevels(content: DocumentFragment): number {
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_ELEMENT);
  let [level, sum] = [0, 0];
  for (;;) {
    if (walker.firstChild()) level++;
    else
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return sum;
        level--;
      }
    sum += level;
  }
}

/** Without one of these words no rule hides or strikes out words. */
const mayHide = /none|hid|collapse|opacity|font-size|line-through/i;

/** The rules that may hide, strike out or colour words; `undefined` if this browser cannot read them without using them. */
function parseRules(text: string): CSSStyleRule[] | undefined {
  if (!mayHide.test(text) && !/color|background|highlight/i.test(text)) return [];
  if (isTooDeep(text)) return undefined;
  try {
    const sheet = new CSSStyleSheet();
    // A browser does not keep what only Word or another browser knows, and reports what it would have to load.
    sheet.replaceSync(
      text
        .replace(/mso-hide:\s?all/gi, 'display: none')
        .replace(/text-decoration[a-z-]{0,9}:[^;{}]{0,100}line-through[^;{}]{0,100}/gi, 'text-decoration: line-through')
        .replace(/@import[^;]{0,300};?/gi, ''),
    );
    return collectRules(sheet.cssRules);
  } catch {
    return undefined;
  }
}

/** Whether more brackets are open at once, or in all, than in any document. Those in strings and comments are none. */
function isTooDeep(text: string): boolean {
  const token = /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|\/\*|[{}()[\]]/g;
  const open: string[] = [];
  let count = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [written] = found;
    const end = written === '/*' ? text.indexOf('*/', token.lastIndex) : 0;
    if (end < 0) return false;
    token.lastIndex = Math.max(token.lastIndex, end);
    if (written === open.at(-1)) open.pop();
    else if ('{(['.includes(written)) open.push({ '{': '}', '(': ')', '[': ']' }[written]!);
    if (open.length > maxDepth || count++ > maxTokens) return true;
  }
  return false;
}

/** Also those within others, but not those for other screens or for print. */
function collectRules(rules: CSSRuleList): CSSStyleRule[] {
  return Array.from(rules).flatMap((rule) => {
    if (rule instanceof CSSMediaRule && !matchMedia(rule.media.mediaText).matches) return [];
    const own = rule instanceof CSSStyleRule ? [rule] : [];
    return [...own, ...('cssRules' in rule ? collectRules(rule.cssRules as CSSRuleList) : [])];
  });
}

/** Selectors that need a root or body, which the markup does not have, and those that look at all siblings of each element. */
const unreadable = /\b(?:html|body)\b|&| ~ | of |-of-type|:(?:root|has|lang|dir)/i;

/** The elements that the selector matches; `undefined` if it is not tried. */
function findElements(content: DocumentFragment, selector: string): Iterable<Element> | undefined {
  if (selector.length > maxSelectorLength || unreadable.test(selector)) return undefined;
  try {
    return content.querySelectorAll(selector);
  } catch {
    return undefined;
  }
}
