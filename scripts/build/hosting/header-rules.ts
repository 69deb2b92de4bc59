import { ownTools } from './published-files.js';

/**
 * The headers of a group of files. nginx.conf and `_headers` are made from these rules, and a test compares docs/hosting.md
 * with them.
 */
export interface HeaderRule {
  /** A regular expression for the path below the channel's folder. The first rule that matches counts. */
  readonly files: string;
  readonly type: string;
  /** Static hosts send this type automatically. */
  readonly isCommonType?: true;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A folder on the server, and how long its files may be cached. */
export interface Channel {
  /** Begins and ends with a slash. */
  readonly path: string;
  readonly cacheControl: string;
}

/** Seconds for which a cached file of the latest version is fresh, and then still used while the browser renews it. */
export const freshFor = 5 * 60;
export const staleFor = 60 * 60;

export const cacheControl = {
  /** The files of a fixed version never change. */
  pinned: 'public, max-age=31536000, immutable',
  /** The same URL can show a new version or a withdrawal tomorrow. */
  moving: `public, max-age=${freshFor}, stale-while-revalidate=${staleFor}`,
};

/** Sent with every file. */
export const commonHeaders: Readonly<Record<string, string>> = {
  // Modules and SRI need it, and a sandboxed iframe has no origin that could be listed. Nothing here is secret.
  'Access-Control-Allow-Origin': '*',
  // Pages with COEP load nothing without it.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The pages contain the rest of their policy in a meta element, which does not allow this directive. */
const frameAncestors = (sources: string) => ({ 'Content-Security-Policy': `frame-ancestors ${sources}` });

export const headerRules: readonly HeaderRule[] = [
  { files: ownTools, type: 'text/html; charset=utf-8', isCommonType: true, headers: frameAncestors("'none'") },
  { files: String.raw`.+\.html`, type: 'text/html; charset=utf-8', isCommonType: true, headers: frameAncestors('*') },
  { files: String.raw`.+\.js`, type: 'text/javascript; charset=utf-8', isCommonType: true },
  { files: String.raw`.+\.oembed\.json`, type: 'application/json+oembed' },
  { files: String.raw`.+\.schema\.json`, type: 'application/schema+json' },
  { files: String.raw`.+\.(?:json|map)`, type: 'application/json', isCommonType: true },
  { files: String.raw`.+\.md`, type: 'text/markdown; charset=utf-8' },
  { files: String.raw`.+\.xml`, type: 'application/atom+xml' },
  { files: String.raw`.+\.txt|LICENSE`, type: 'text/plain; charset=utf-8', isCommonType: true },
];
