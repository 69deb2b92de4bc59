import type { Briefing } from '../content/schema.js';
import { type Tag } from '../elements/catalogue.js';
import { hasReferralRoute, type Options } from '../static/render-element.js';
import { renderDeclarativeShadow, renderFallback } from '../static/fallback.js';
import { escapeHtml } from '../static/escape-html.js';
import { parseAddress } from './address.js';
import { listAttributes } from './attributes.js';
import {
  findOptionsProblem,
  toParagraphs,
  toSingleLine,
  type AddressRule,
  type EmbedOptions,
  type Hosting,
} from './embed-options.js';
import { createIframeCode, iframeTitle } from './iframe-code.js';

/** What is published. */
export interface Release {
  readonly version: string;
  /** `sha384-...` of each script by its file name. */
  readonly hashes: Readonly<Record<string, string>>;
  /** `sha256-...` of the style in each declarative shadow root, as a policy names it. */
  readonly styles: Readonly<Record<Tag, string>>;
}

/** The parts of the code for a page, from which each platform's steps are made. */
export interface EmbedCode {
  readonly version: string;
  readonly options: EmbedOptions;
  /** The attributes of each chosen element. */
  readonly elements: readonly { readonly tag: Tag; readonly attributes: readonly (readonly [string, string])[] }[];
  /** Address of the script, one for all elements. */
  readonly scriptUrl: string;
  /** `sha384-...`, or `null` where the file behind the address may change. */
  readonly integrity: string | null;
  /** The script tag. */
  readonly script: string;
  /** The elements with fallback and referral route, each in a `<div>`. */
  readonly markup: string;
  /** The iframes. */
  readonly iframes: string;
  /** Address of the script that sets the height of the iframes. */
  readonly iframeScriptUrl: string;
  /** The tag of that script. */
  readonly iframeScript: string;
  /** A link to the briefing as a page of its own, for systems that may remove an iframe without a word. */
  readonly pageLink: string;
}

/** Thrown for options that cannot work. */
export class EmbedOptionsError extends Error {
  override readonly name = 'EmbedOptionsError';
}

/** Makes all embed code: for the generator, the docs, Storybook and the tests. */
export function createEmbedCode(
  options: EmbedOptions,
  { version, hashes }: Release,
  briefing: Briefing,
  addressRule: AddressRule = 'any',
): EmbedCode {
  const problem = findOptionsProblem(options, addressRule);
  if (problem) throw new EmbedOptionsError(problem.message);
  const { elements, hosting } = options;
  const files = `${parseAddress(options.address) ?? ''}${folders[hosting](version)}/`;
  const file = elements.length === 1 ? `${elements[0]!}.js` : 'briefing.js';
  const scriptUrl = files + file;
  const iframeScriptUrl = `${files}iframe-height.js`;
  const integrity = options.integrity ? hashes[file]! : null;
  return {
    version,
    options,
    elements: elements.map((tag) => ({ tag, attributes: listAttributes(tag, options) })),
    scriptUrl,
    integrity,
    script: formatScript(scriptUrl, integrity),
    markup: elements.map((tag) => formatElement(tag, options, briefing)).join('\n\n'),
    iframes: elements.map((tag) => createIframeCode(tag, briefing, files, options)).join('\n'),
    iframeScriptUrl,
    iframeScript: formatScript(iframeScriptUrl, options.integrity ? hashes['iframe-height.js']! : null),
    pageLink: `<p><a href="${escapeHtml(files)}briefing.html" referrerpolicy="no-referrer">${escapeHtml(iframeTitle('policy-briefing', briefing))}</a></p>`,
  };
}

const folders: Readonly<Record<Hosting, (version: string) => string>> = {
  fixed: (version) => `/${version}`,
  latest: (version) => `/${version.split('.')[0]!}`,
  'self-hosted': () => '',
};

/** The host of the files learns nothing about the page: not even its address. */
function formatScript(url: string, integrity: string | null): string {
  const hash = integrity === null ? '' : ` integrity="${integrity}" crossorigin="anonymous"`;
  return `<script type="module" src="${escapeHtml(url)}"${hash} referrerpolicy="no-referrer"></script>`;
}

/**
 * One element with its attributes, its fallback and the partner's referral route. The `<div>` ends a paragraph that an editor
 * puts around it; without it, the HTML parser would move the fallback out of the element.
 */
function formatElement(tag: Tag, options: EmbedOptions, briefing: Briefing): string {
  const attributes = listAttributes(tag, options).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  const route = hasReferralRoute(tag) ? toParagraphs(options.referralRoute) : [];
  const { headingLevel, messageIds } = options;
  const shown: Options = {
    headingLevel,
    messageIds,
    emailSubject: toSingleLine(options.emailSubject),
    ...(route.length > 0 ? { slots: ['referral-route'] } : {}),
  };
  const fallback =
    options.fallback === 'html' ? renderFallback(tag, shown, briefing) : renderDeclarativeShadow(tag, shown, briefing);
  const slotted = route.map((paragraph) => `<p slot="referral-route">${escapeHtml(paragraph)}</p>`);
  return `<div><${tag}${attributes.join('')}>\n${[fallback, ...slotted].join('\n')}\n</${tag}></div>`;
}
