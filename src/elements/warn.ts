/** Tells the developer of the host page what is wrong and what happens instead. */
export function warn(element: Element, message: string): void {
  console.warn(`<${element.localName}> ${message}`);
}
