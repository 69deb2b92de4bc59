import { briefing } from '../content/briefing.js';
import type { HeadingLevel } from '../elements/templates/heading.js';
import { hasLocalSlot, type Options, type Tag } from '../static/render-element.js';
import { writeFrame } from './iframe-code.js';
import type { Parts } from './cms/platform.js';
import { escapeHtml } from '../static/escape-html.js';
import { renderFallback, renderDeclarativeShadow } from '../static/fallback.js';

/** How the files come to the partner, and who brings newer ones. */
export type Channel = 'pinned' | 'latest' | 'self-hosted';

/** What a partner chooses. */
export interface Choice {
  /** At least one. */
  readonly elements: readonly Tag[];
  readonly headingLevel: HeadingLevel;
  /** Ids of the messages to show; all if empty. */
  readonly messageIds: readonly string[];
  readonly copyButtons: boolean;
  /** Subject of the mail that the contact's link begins; '' for none. */
  readonly emailSubject: string;
  /** Plain markup, which every system lets through, or declarative shadow DOM, which looks as the element does. */
  readonly twin: 'light' | 'shadow';
  readonly channel: Channel;
  /** Where the files live: the host of the published files, or the folder of one's own copy. Without a slash at its end. */
  readonly address: string;
  /** Whether the browser is to refuse a script that is not this very one. */
  readonly integrity: boolean;
}

/** What is published. */
export interface Release {
  readonly version: string;
  /** `sha384-...` of each script by its file name. */
  readonly hashes: Readonly<Record<string, string>>;
  /** `sha256-...` of the style in each shadow twin, as a policy names it. */
  readonly styles: Readonly<Record<Tag, string>>;
}

/** What is wrong with a choice, in a sentence for whoever made it. */
export interface ChoiceProblem {
  readonly field: 'elements' | 'address' | 'integrity';
  readonly message: string;
}

/** A folder on a host of the web, or on the page's own. Nothing that would end an attribute, a line of a policy or a string. */
const isAddress = /^(https?:\/\/[\w.-]+(:\d+)?)?(\/[\w.~%@+-]+)*\/*$/i;

/** The first thing that keeps a choice from working; `null` if nothing does. */
export function findChoiceProblem({ elements, address, integrity, channel }: Choice): ChoiceProblem | null {
  if (elements.length === 0) return { field: 'elements', message: 'Choose at least one element.' };
  if (!isAddress.test(address))
    return {
      field: 'address',
      message:
        'Write an address that begins with https://, or a folder of your site such as /briefing: letters, digits and . - _ ~ only.',
    };
  if (integrity && channel === 'latest')
    return {
      field: 'integrity',
      message:
        'Integrity needs a pinned version or your own copy: the first newer version would be refused. Choose one, or leave integrity out.',
    };
  return null;
}

/** Thrown for a choice that cannot work. */
export class ChoiceError extends Error {
  override readonly name = 'ChoiceError';
}

/** The one place where embed code is made: for the embed pack, the README, Storybook and the tests. */
export function makeParts(choice: Choice, { version, hashes }: Release): Parts {
  const problem = findChoiceProblem(choice);
  if (problem) throw new ChoiceError(problem.message);
  const { elements, channel, integrity } = choice;
  const files = `${choice.address.replace(/\/+$/, '')}${folders[channel](version)}`;
  const file = elements.length === 1 ? `${elements[0]!}.js` : 'briefing.js';
  const scriptUrl = `${files}/${file}`;
  const hash = integrity ? hashes[file]! : null;
  return {
    tags: elements,
    scriptUrl,
    integrity: hash,
    script: `<script type="module" src="${escapeHtml(scriptUrl)}"${hash === null ? '' : ` integrity="${hash}" crossorigin="anonymous"`}></script>`,
    markup: elements.map((tag) => writeElement(tag, choice, true)).join('\n\n'),
    tagsOnly: elements.map((tag) => writeElement(tag, choice, false)).join('\n\n'),
    frames: elements.map((tag) => writeFrame(tag, briefing, `${files}/`)).join('\n'),
    frameScriptUrl: `${files}/iframe-height.js`,
  };
}

const folders: Readonly<Record<Channel, (version: string) => string>> = {
  pinned: (version) => `/${version}`,
  latest: (version) => `/${version.split('.')[0]!}`,
  'self-hosted': () => '',
};

const placeholder = '[Our own referral route: the team, its telephone number, its hours]';

/** One tag with its attributes, its twin if wanted, and a place for the partner's own words. */
function writeElement(tag: Tag, choice: Choice, withTwin: boolean): string {
  const attributes = listAttributes(tag, choice).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  const options = readOptions(tag, choice);
  const write = choice.twin === 'light' ? renderFallback : renderDeclarativeShadow;
  const inside = [
    ...(withTwin ? [write(tag, options)] : []),
    ...(options.slots ? [`<p slot="referral-route">${placeholder}</p>`] : []),
  ];
  const lines = inside.length > 0 ? `\n${inside.join('\n')}\n` : '';
  return `<${tag}${attributes.join('')}>${lines}</${tag}>`;
}

function listAttributes(
  tag: Tag,
  { headingLevel, messageIds, copyButtons, emailSubject }: Choice,
): [name: string, value: string][] {
  const all: [string, string, boolean][] = [
    ['heading-level', String(headingLevel), headingLevel !== 2 && tag !== 'board-contact'],
    ['message-ids', messageIds.join(' '), messageIds.length > 0 && tag === 'key-messages'],
    ['email-subject', emailSubject.trim(), emailSubject.trim() !== '' && tag === 'board-contact'],
    ['copy-buttons', '', copyButtons],
  ];
  return all.filter(([, , isSaid]) => isSaid).map(([name, value]) => [name, value]);
}

function readOptions(tag: Tag, { headingLevel, messageIds, emailSubject }: Choice): Options {
  return {
    headingLevel,
    messageIds,
    emailSubject: emailSubject.trim(),
    ...(hasLocalSlot(tag) ? { slots: ['referral-route'] } : {}),
  };
}
