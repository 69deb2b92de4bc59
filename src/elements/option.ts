/** Writes an option of an element into its attribute; `null` and `undefined` take it away. */
export function setOption(element: Element, attribute: string, value: number | string | null | undefined): void {
  if (value == null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, `${value}`);
}
