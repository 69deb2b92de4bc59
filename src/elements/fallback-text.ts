import { briefing } from '../content/briefing.js';

/** Returns the text inside, without comments and without the children that match the selector. */
export function textOf(parent: Node & ParentNode, excluding: string): string {
  return rangesOf(parent, excluding).join('');
}

/**
 * Returns where the links lead that are inside, except in the children that match the selector. Without the subject of an
 * email, which pages choose, and without the links that Safari makes of dates and numbers.
 */
export function targetsOf(parent: Node & ParentNode, excluding: string): string[] {
  const ranges = rangesOf(parent, excluding);
  return [...parent.querySelectorAll('a[href]:not([href^=x-apple])')]
    .filter((link) => ranges.some((range) => range.intersectsNode(link)))
    .map((link) => link.getAttribute('href')!.replace(/\?subject=[^&]*$/, ''));
}

/** The children that do not match the selector, as ranges: a form's fields can hide its DOM properties. */
function rangesOf(parent: Node & ParentNode, excluding: string): Range[] {
  const excluded = new Set<Node>(parent.querySelectorAll(excluding));
  return [...parent.childNodes]
    .filter((node) => !excluded.has(node))
    .map((node) => {
      const range = new Range();
      range.selectNode(node);
      return range;
    });
}

/** Removes what need not be the same: white space, and the label above a partner's own content, which not every fallback has. */
export function foldForComparison(text: string): string {
  return text.replaceAll(briefing.labels.addedBySite, '').replace(/\s+/g, '');
}
