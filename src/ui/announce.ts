/** The last text that this page announced. */
let last = '';

/** Has a live region announce a text. */
export function announce(region: Element, text: string): void {
  region.textContent = distinguish(text);
}

/**
 * The text for a live region. Screen readers ignore a text that equals the last one, also that of another region, and also if
 * the region was empty between: a repeated text ends with a no-break space.
 */
export function distinguish(text: string): string {
  last = text === last ? `${text}\u00a0` : text;
  return last;
}
