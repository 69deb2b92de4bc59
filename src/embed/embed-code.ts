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

/** One chosen element. */
export interface EmbeddedElement {
  readonly tag: Tag;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** What its fallback needs in order to say the same. */
  readonly fallback: Options;
  /** The partner's referral route, paragraph by paragraph. */
  readonly referralRoute: readonly string[];
}

/** The parts of the code for a page, from which each platform's steps are made. */
export interface EmbedCode {
  readonly version: string;
  readonly options: EmbedOptions;
  readonly elements: readonly EmbeddedElement[];
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
  const { hosting } = options;
  const elements = options.elements.map((tag) => createEmbeddedElement(tag, options));
  const files = `${parseAddress(options.address) ?? ''}${folders[hosting](version)}/`;
  const file = elements.length === 1 ? `${elements[0]!.tag}.js` : 'briefing.js';
  const scriptUrl = files + file;
  const iframeScriptUrl = `${files}iframe-height.js`;
  const integrity = options.integrity ? hashes[file]! : null;
  return {
    version,
    options,
    elements,
    scriptUrl,
    integrity,
    script: formatScript(scriptUrl, integrity),
    markup: elements.map((element) => formatElement(element, options.fallback, briefing)).join('\n\n'),
    iframes: elements.map(({ tag }) => createIframeCode(tag, briefing, files, options)).join('\n'),
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

function createEmbeddedElement(tag: Tag, options: EmbedOptions): EmbeddedElement {
  const { headingLevel, messageIds, emailSubject } = options;
  const attributes = listAttributes(tag, options);
  const isSet = (name: string) => attributes.some(([set]) => set === name);
  const referralRoute = hasReferralRoute(tag) ? toParagraphs(options.referralRoute) : [];
  const fallback: Options = {
    ...(isSet('heading-level') && { headingLevel }),
    ...(isSet('message-ids') && { messageIds }),
    ...(isSet('email-subject') && { emailSubject: toSingleLine(emailSubject) }),
    ...(referralRoute.length > 0 && { slots: ['referral-route'] }),
  };
  return { tag, attributes, fallback, referralRoute };
}

/**
 * One element with its attributes, its fallback and the partner's referral route. The `<div>` ends a paragraph that an editor
 * puts around it; without it, the HTML parser would move the fallback out of the element.
 */
function formatElement(element: EmbeddedElement, format: EmbedOptions['fallback'], briefing: Briefing): string {
  const { tag, fallback } = element;
  const render = format === 'html' ? renderFallback : renderDeclarativeShadow;
  return `<div>${formatTag(element, [render(tag, fallback, briefing)])}</div>`;
}

type FormatAttribute = (name: string, value: string) => string;

/** The tag with its attributes, with that content and the partner's referral route. `escape` makes text fit the template. */
export function formatTag(
  { tag, attributes, referralRoute }: EmbeddedElement,
  content: readonly string[],
  escape: (text: string) => string = escapeHtml,
  formatAttribute: FormatAttribute = (name, value) => `${name}="${escape(value)}"`,
): string {
  const written = attributes.map(([name, value]) => ` ${value === '' ? name : formatAttribute(name, value)}`);
  const slotted = referralRoute.map((paragraph) => `<p slot="referral-route">${escape(paragraph)}</p>`);
  return `<${tag}${written.join('')}>\n${[...content, ...slotted].join('\n')}\n</${tag}>`;
}
