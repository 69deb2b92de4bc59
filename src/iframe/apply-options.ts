/** The attributes that an iframe page takes from its own query. The element checks the values. */
const optionNames = ['heading-level', 'message-ids', 'copy-buttons', 'email-subject'];

/** Sets the options in the page's address on the element, before the element is defined. Without script, everything is shown. */
export function applyOptions(element: Element, query: string): void {
  const options = new URLSearchParams(query);
  for (const name of optionNames) {
    const value = options.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
}
