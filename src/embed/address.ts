import { isHostName } from '../content/text-rules.js';

/**
 * Base addresses of published files. Everything that goes into markup, a policy line or a code string comes through here, so
 * no character that would end one of those is accepted.
 */
const safeSegments = /^(?:\/[\w.~%@+-]+)*$/;
const ipv6 = /^\[[\da-f:.]+\]$/;

/** What browsers and servers accept for certain. */
const maxLength = 2000;

/** Hosts on which a partner tries things out; anything else needs https. */
const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * The address without a slash at its end, or `null` if it is neither an https address nor a folder of the page's own site.
 * An address that a browser would change (dots in the path, an unusual host, another port) is not accepted, for it leads
 * somewhere else than it says.
 */
export function parseAddress(address: string): string | null {
  if (address.length > maxLength) return null;
  const trimmed = withoutEndSlashes(address);
  if (trimmed === '' || /^\/(?!\/)/.test(trimmed)) return isUnchanged(trimmed, 'https://this.invalid') ? trimmed : null;
  const url = parseUrl(trimmed);
  if (!url || url.username || url.password || !(isHostName(url.hostname) || ipv6.test(url.hostname))) return null;
  const isSafeScheme = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname));
  return isSafeScheme && isUnchanged(trimmed.slice(url.origin.length), url.origin, trimmed) ? trimmed : null;
}

/** Host and port of an address on another site, in a form to show; `null` for a folder of the page's own site. */
export function hostOf(address: string): string | null {
  return /^https?:/i.test(address) ? (parseUrl(address)?.host ?? null) : null;
}

/** Scheme, host and port; `null` for a folder of the page's own site. */
export function originOf(address: string): string | null {
  return hostOf(address) === null ? null : new URL(address).origin;
}

function isUnchanged(path: string, origin: string, whole = origin + path): boolean {
  return safeSegments.test(path) && withoutEndSlashes(parseUrl(whole)?.href ?? '') === whole;
}

function withoutEndSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') end--;
  return text.slice(0, end);
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
