import { briefing } from '../../content/briefing.js';
import { parseHeadingLevel } from '../../elements/templates/heading.js';
import { tags } from '../../static/render-element.js';
import type { Channel, Choice } from '../embed-code.js';
import { placeholderHost } from '../host.js';
import { platforms, type Platform } from '../cms/index.js';

/** All that is chosen on the page. */
export interface PackChoice extends Choice {
  /** Id of the platform. */
  readonly platform: string;
}

export const channels: readonly Channel[] = ['self-hosted', 'pinned', 'latest'];

/** Where the files live if the partner says nothing else. */
export const defaultAddress: Readonly<Record<Channel, string>> = {
  pinned: placeholderHost,
  latest: placeholderHost,
  'self-hosted': '/briefing',
};

export const firstChoice: PackChoice = {
  elements: ['policy-briefing'],
  headingLevel: 2,
  messageIds: [],
  copyButtons: false,
  emailSubject: '',
  twin: 'light',
  platform: 'html',
  channel: 'self-hosted',
  address: defaultAddress['self-hosted'],
  integrity: false,
};

export function findPlatform({ platform }: PackChoice): Platform {
  return platforms.find(({ id }) => id === platform)!;
}

/** The choice as it stands in the fragment of the page's address; what is missing or makes no sense is as at first. */
export function readChoice(fragment: string): PackChoice {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const words = (name: string) => (said.get(name) ?? '').split(' ');
  const pick = <T extends string>(name: string, all: readonly T[], otherwise: T): T =>
    all.find((one) => one === said.get(name)) ?? otherwise;

  const channel = pick('channel', channels, firstChoice.channel);
  const elements = tags.filter((tag) => words('elements').includes(tag));
  const ids = briefing.keyMessages.items.map(({ id }) => id).filter((id) => words('message-ids').includes(id));
  return {
    elements: said.has('elements') ? elements : firstChoice.elements,
    headingLevel: parseHeadingLevel(said.get('level')) ?? firstChoice.headingLevel,
    messageIds: ids,
    copyButtons: said.has('copy-buttons'),
    emailSubject: said.get('email-subject') ?? '',
    twin: pick('twin', ['light', 'shadow'] as const, 'light'),
    platform: pick(
      'platform',
      platforms.map(({ id }) => id),
      firstChoice.platform,
    ),
    channel,
    address: said.get('address') ?? defaultAddress[channel],
    integrity: said.has('integrity') && channel !== 'latest',
  };
}

/** The fragment for a choice: nothing but what differs from the first one, so that it stays short enough to send. */
export function writeChoice(choice: PackChoice): string {
  const { elements, headingLevel, messageIds, copyButtons, emailSubject, twin, platform, channel, address, integrity } =
    choice;
  const all: [name: string, value: string, isSaid: boolean][] = [
    ['elements', elements.join(' '), elements.join() !== firstChoice.elements.join()],
    ['level', String(headingLevel), headingLevel !== firstChoice.headingLevel],
    ['message-ids', messageIds.join(' '), messageIds.length > 0],
    ['copy-buttons', '', copyButtons],
    ['email-subject', emailSubject, emailSubject !== ''],
    ['twin', twin, twin !== firstChoice.twin],
    ['platform', platform, platform !== firstChoice.platform],
    ['channel', channel, channel !== firstChoice.channel],
    ['address', address, address !== defaultAddress[channel]],
    ['integrity', '', integrity],
  ];
  return new URLSearchParams(all.filter(([, , isSaid]) => isSaid).map(([name, value]) => [name, value])).toString();
}
