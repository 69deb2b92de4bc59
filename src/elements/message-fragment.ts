/** The fragment of an address that leads to a message, on any page that shows it. */
export function messageFragment(id: string): string {
  return `#key-messages/${id}`;
}
