import { removeHidden } from '../content/characters.js';
import type { HeadingLevel } from '../elements/templates/heading.js';
import type { Tag } from '../elements/catalogue.js';
import { hostOf, parseAddress } from './address.js';
import { placeholderHost } from './host.js';

/** Where the files come from: one version that never changes, the latest of a major version, or the partner's own copy. */
export type Hosting = 'fixed' | 'latest' | 'self-hosted';

/** What a partner chooses. */
export interface EmbedOptions {
  /** At least one. */
  readonly elements: readonly Tag[];
  readonly headingLevel: HeadingLevel;
  /** IDs of the messages to show; all if empty. */
  readonly messageIds: readonly string[];
  readonly copyButtons: boolean;
  /** Subject of the email that the contact's link starts; '' for none. */
  readonly emailSubject: string;
  /** The partner's own referral route as plain text, one paragraph a line; '' for none. */
  readonly referralRoute: string;
  /** Plain markup, which most systems keep, or declarative shadow DOM, which looks as the element does. */
  readonly fallback: 'html' | 'declarative-shadow';
  readonly hosting: Hosting;
  /** Folder of the published files: the base address of a host, or the folder of the partner's own copy. */
  readonly address: string;
  /** Whether the script gets a Subresource Integrity hash. */
  readonly integrity: boolean;
}

export const hostings: readonly Hosting[] = ['self-hosted', 'fixed', 'latest'];

export const defaultAddresses: Readonly<Record<Hosting, string>> = {
  fixed: placeholderHost,
  latest: placeholderHost,
  'self-hosted': '/briefing',
};

export const defaultOptions: EmbedOptions = {
  elements: ['policy-briefing'],
  headingLevel: 2,
  messageIds: [],
  copyButtons: false,
  emailSubject: '',
  referralRoute: '',
  fallback: 'html',
  hosting: 'self-hosted',
  address: defaultAddresses['self-hosted'],
  integrity: false,
};

/** Which addresses a way of embedding accepts. A package needs none: the partner's own build has the files. */
export type AddressRule = 'any' | 'absolute' | 'none';

export interface OptionsProblem {
  readonly field: 'elements' | 'address' | 'integrity';
  readonly message: string;
}

/** The first thing that keeps the options from working; `null` if nothing does. */
export function findOptionsProblem(
  { elements, address, integrity, hosting }: EmbedOptions,
  addressRule: AddressRule = 'any',
): OptionsProblem | null {
  if (elements.length === 0) return { field: 'elements', message: 'Select what to show to get the code.' };
  if (addressRule === 'none') return null;
  if (addressRule === 'absolute' && hostOf(address) === null)
    return {
      field: 'address',
      message: 'Enter the full web address of the folder, like https://www.example.gov.uk/briefing.',
    };
  if (parseAddress(address) === null)
    return {
      field: 'address',
      message: 'Enter a web address that starts with https://, or a folder on your site, like /briefing.',
    };
  if (integrity && hosting === 'latest')
    return {
      field: 'integrity',
      message: 'Choose a fixed version or host the files yourself. SRI would block the next version of the script.',
    };
  return null;
}

/** Whether to use SRI if the partner does not say: wherever somebody else could change the script. */
export function defaultIntegrity({ hosting, address }: Pick<EmbedOptions, 'hosting' | 'address'>): boolean {
  return hosting !== 'latest' && hostOf(address) !== null;
}

const lineBreaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** The text as one line that shows all that is in it, for an attribute or an email header. */
export function toSingleLine(text: string): string {
  return removeHidden(text.replace(lineBreaks, ' ')).replace(/ {2,}/g, ' ').trim();
}

/** The paragraphs of a text with line breaks, each on one line. */
export function toParagraphs(text: string): string[] {
  return text
    .split(/[\n\u2028\u2029]/)
    .map(toSingleLine)
    .filter((line) => line !== '');
}
