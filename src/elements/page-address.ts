/** The part of a fragment that names a page to a router in the browser: `#/route` or `#!/route`. */
const route = /^#!?\/[^?]*/;

/** Whether the fragment can lead to a message: it cannot on a page that is named by its fragment. */
export function hasFreeFragment(): boolean {
  return !route.test(location.hash);
}

/**
 * The address of a web page; '' for any other page. Without the query and the rest of the fragment, which can hold case
 * references. A page that is named by its query says so in a canonical link.
 */
export function pageAddress(): string {
  const { protocol, origin, href, search, hash } = location;
  if (!protocol.startsWith('http')) return '';
  const canonical = search ? document.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href : undefined;
  if (canonical?.startsWith(`${origin}/`)) return canonical.replace(/#.*/, '');
  return href.replace(/[?#].*/, '') + (route.exec(hash)?.[0] ?? '');
}

/** The fragment of an address that leads to a message, on any page that shows it. */
export function messageFragment(id: string): string {
  return `#key-messages/${id}`;
}
