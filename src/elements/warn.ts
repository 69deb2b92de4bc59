/** Tells the developer of the host page what is wrong and what happens instead. */
export function warn(element: Element, message: string): void {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- some pages take it away
  console.warn?.(`<${element.localName}> ${message}`);
}
