/** How often this page has announced something. */
let announcements = 0;

/**
 * Has a live region say a text. Screen readers ignore a text that equals the last one, also that of another region, and also
 * if the region was empty between: every second text ends with a no-break space.
 */
export function announce(region: Element, text: string): void {
  region.textContent = announcements++ % 2 ? `${text}\u00a0` : text;
}
