import { briefing } from '../../content/briefing.js';
import { parseHeadingLevel } from '../../elements/templates/heading.js';
import { tags } from '../../elements/catalogue.js';
import { addressRule, platforms, type Platform } from '../cms/index.js';
import {
  defaultAddresses,
  defaultIntegrity,
  defaultOptions,
  hostings,
  toSingleLine,
  type EmbedOptions,
} from '../embed-options.js';

/** Everything that can be chosen on the page. */
export interface GeneratorState extends Omit<EmbedOptions, 'integrity'> {
  /** ID of the platform. */
  readonly platform: string;
  /** Whether to use SRI; `null` until the partner says so. */
  readonly integrity: boolean | null;
}

export type Change = (changed: Partial<GeneratorState>) => void;

export const initialState: GeneratorState = { ...defaultOptions, platform: 'html', integrity: null };

export function findPlatform({ platform }: GeneratorState): Platform {
  return platforms.find(({ id }) => id === platform)!;
}

/** The options for the chosen platform. Those that it does not use have their defaults. */
export function toEmbedOptions(state: GeneratorState): EmbedOptions {
  const platform = findPlatform(state);
  const { hosting, address } = addressRule(platform) === 'none' ? defaultOptions : state;
  return {
    ...state,
    fallback: platform.keepsStyles ? state.fallback : 'html',
    hosting,
    address,
    integrity: hosting !== 'latest' && (state.integrity ?? defaultIntegrity({ hosting, address })),
  };
}

/** The longest subject and referral route that are read from a link, and the longest link. */
const maxLengths = { subject: 200, route: 1000, link: 20_000 };

/** The state in the fragment of the page's address. Missing or invalid values become the defaults. */
export function parseState(fragment: string): GeneratorState {
  const given = new URLSearchParams(fragment.length > maxLengths.link ? '' : fragment.replace(/^#/, ''));
  const words = (name: string) => (given.get(name) ?? '').split(' ');
  const pick = <T extends string>(name: string, all: readonly T[], otherwise: T): T =>
    all.find((one) => one === given.get(name)) ?? otherwise;

  const hosting = pick('hosting', hostings, initialState.hosting);
  const elements = tags.filter((tag) => words('elements').includes(tag));
  const ids = briefing.keyMessages.items.map(({ id }) => id).filter((id) => words('message-ids').includes(id));
  return {
    elements: given.has('elements') ? elements : initialState.elements,
    headingLevel: parseHeadingLevel(given.get('level')) ?? initialState.headingLevel,
    messageIds: ids,
    copyButtons: given.has('copy-buttons'),
    emailSubject: toSingleLine((given.get('email-subject') ?? '').slice(0, maxLengths.subject)),
    referralRoute: (given.get('referral-route') ?? '').slice(0, maxLengths.route),
    fallback: pick('fallback', ['html', 'declarative-shadow'], initialState.fallback),
    platform: pick(
      'platform',
      platforms.map(({ id }) => id),
      initialState.platform,
    ),
    hosting,
    address: given.get('address') ?? defaultAddresses[hosting],
    // A link can switch it on, not off: the files may be somebody else's.
    integrity: given.get('integrity') === 'on' ? true : null,
  };
}

/** The fragment for a state: only what differs from the first one, so that it stays short enough to send. */
export function formatState(state: GeneratorState): string {
  const { elements, headingLevel, messageIds, hosting, address, integrity } = state;
  const all: readonly (readonly [name: string, value: string, isSet: boolean])[] = [
    ['platform', state.platform, state.platform !== initialState.platform],
    ['elements', elements.join(' '), elements.join() !== initialState.elements.join()],
    ['level', String(headingLevel), headingLevel !== initialState.headingLevel],
    ['message-ids', messageIds.join(' '), messageIds.length > 0],
    ['copy-buttons', '', state.copyButtons],
    ['email-subject', state.emailSubject, state.emailSubject !== ''],
    ['referral-route', state.referralRoute, state.referralRoute !== ''],
    ['fallback', state.fallback, state.fallback !== initialState.fallback],
    ['hosting', hosting, hosting !== initialState.hosting],
    ['address', address, address !== defaultAddresses[hosting]],
    ['integrity', 'on', integrity === true],
  ];
  return new URLSearchParams(all.filter(([, , isSet]) => isSet).map(([name, value]) => [name, value])).toString();
}
