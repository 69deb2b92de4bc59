import { boardTools } from './published-files.js';

/**
 * What a server says with the files: written once here, for nginx, for hosts that read a `_headers` file, and for
 * docs/hosting.md.
 */
export interface HeaderRule {
  /** A regular expression for the path below the channel's folder. Of several that match, the first counts. */
  readonly files: string;
  readonly type: string;
  /** Hosts of static files say this type by themselves. */
  readonly isCommonType?: true;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A folder of the host, and how long what is in it may be kept. */
export interface Channel {
  /** Begins and ends with a slash. */
  readonly path: string;
  readonly cacheControl: string;
}

/** Seconds for which a copy of a moving file is used unasked, and for which it is used once more while the new one comes. */
export const freshFor = 5 * 60;
export const staleFor = 60 * 60;

export const cacheControl = {
  /** The files of a version never change. */
  pinned: 'public, max-age=31536000, immutable',
  /** The same address shows a newer version, or a withdrawal, tomorrow. */
  moving: `public, max-age=${freshFor}, stale-while-revalidate=${staleFor}`,
};

/** With every file. */
export const commonHeaders: Readonly<Record<string, string>> = {
  // Modules and integrity="..." need it, and a sandboxed frame has no origin that one could name. Nothing here is secret.
  'Access-Control-Allow-Origin': '*',
  // Pages that isolate themselves (COEP) load nothing without it.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The pages bring the rest of their policy in a meta tag, which cannot hold this one directive. */
const maybeFramedBy = (whom: string) => ({ 'Content-Security-Policy': `frame-ancestors ${whom}` });

export const headerRules: readonly HeaderRule[] = [
  { files: boardTools, type: 'text/html; charset=utf-8', isCommonType: true, headers: maybeFramedBy("'none'") },
  { files: String.raw`.+\.html`, type: 'text/html; charset=utf-8', isCommonType: true, headers: maybeFramedBy('*') },
  { files: String.raw`.+\.js`, type: 'text/javascript; charset=utf-8', isCommonType: true },
  { files: String.raw`.+\.oembed\.json`, type: 'application/json+oembed' },
  { files: String.raw`.+\.schema\.json`, type: 'application/schema+json' },
  { files: String.raw`.+\.(?:json|map)`, type: 'application/json', isCommonType: true },
  { files: String.raw`.+\.md`, type: 'text/markdown; charset=utf-8' },
  { files: String.raw`.+\.xml`, type: 'application/atom+xml' },
  { files: String.raw`.+\.txt|LICENSE`, type: 'text/plain; charset=utf-8', isCommonType: true },
];
