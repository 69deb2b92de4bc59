import { briefing } from '../content/briefing.js';

/**
 * Returns the text inside, without comments and without the children that match the selector. Reads through ranges, because
 * a form's fields can hide its DOM properties.
 */
export function textOf(parent: Node & ParentNode, excluding: string): string {
  const excluded = new Set<Node>(parent.querySelectorAll(excluding));
  const range = new Range();
  return [...parent.childNodes]
    .filter((node) => !excluded.has(node))
    .map((node) => {
      range.selectNode(node);
      return range.toString();
    })
    .join('');
}

/** Removes what need not be the same: white space, and the label above a partner's own content, which not every fallback has. */
export function foldForComparison(text: string): string {
  return text.replaceAll(briefing.labels.addedBySite, '').replace(/\s+/g, '');
}
