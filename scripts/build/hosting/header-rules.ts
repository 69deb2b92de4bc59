import { internalPages } from './published-files.js';

/** The HTTP headers of the files: one list for nginx, for hosts that read a `_headers` file, and for docs/hosting.md. */
export interface HeaderRule {
  /** A regular expression for the path below the folder. The first rule that matches applies. */
  readonly files: string;
  readonly type: string;
  /** Static hosts send this type without a rule. */
  readonly isCommonType?: true;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A folder of the host, and how long its files may be cached. */
export interface HostedFolder {
  /** Begins and ends with a slash. */
  readonly path: string;
  readonly cacheControl: string;
}

/** Seconds for which a cached file of the latest version is fresh, and for which it may be used while it is revalidated. */
export const freshFor = 5 * 60;
export const staleFor = 60 * 60;

export const cacheControl = {
  /** The files of a version never change. */
  fixed: 'public, max-age=31536000, immutable',
  /** The same address can have a newer version, or a withdrawal, tomorrow. */
  latest: `public, max-age=${freshFor}, stale-while-revalidate=${staleFor}`,
};

/** Sent with every file. */
export const commonHeaders: Readonly<Record<string, string>> = {
  // Modules and integrity="..." need it, and a sandboxed iframe has no origin to name. Nothing here is secret.
  'Access-Control-Allow-Origin': '*',
  // Pages with Cross-Origin-Embedder-Policy load nothing without it.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The rest of the policy is in the pages, in a meta tag, where this directive has no effect. */
const frameAncestors = (sources: string) => ({ 'Content-Security-Policy': `frame-ancestors ${sources}` });

/**
 * What a browser asks a reader's permission for, and no page of ours uses, whatever the page around an iframe allows. Not
 * `clipboard-write`, which copy buttons need. Firefox and Safari ignore the header.
 */
const unusedFeatures = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];
const permissions = { 'Permissions-Policy': unusedFeatures.map((name) => `${name}=()`).join(', ') };

/** The tools: never in a frame, out of reach of the page that opened them, and no link scrolls past what is at the top. */
const toolHeaders = {
  ...frameAncestors("'none'"),
  ...permissions,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Document-Policy': 'force-load-at-top',
};

const pageHeaders = { ...frameAncestors('*'), ...permissions };

export const headerRules: readonly HeaderRule[] = [
  { files: internalPages, type: 'text/html; charset=utf-8', isCommonType: true, headers: toolHeaders },
  { files: String.raw`.+\.html`, type: 'text/html; charset=utf-8', isCommonType: true, headers: pageHeaders },
  { files: String.raw`.+\.js`, type: 'text/javascript; charset=utf-8', isCommonType: true },
  { files: String.raw`.+\.oembed\.json`, type: 'application/json+oembed' },
  { files: String.raw`.+\.schema\.json`, type: 'application/schema+json' },
  { files: String.raw`.+\.(?:json|map)`, type: 'application/json', isCommonType: true },
  { files: String.raw`.+\.md`, type: 'text/markdown; charset=utf-8' },
  { files: String.raw`.+\.xml`, type: 'application/atom+xml' },
  { files: String.raw`.+\.zip`, type: 'application/zip', isCommonType: true },
  { files: String.raw`.+\.txt|LICENSE`, type: 'text/plain; charset=utf-8', isCommonType: true },
];
