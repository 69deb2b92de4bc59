import { briefing } from '../content/briefing.js';
import type { Channel, Choice, Release } from './embed-code.js';
import type { Parts } from './platforms/platform.js';

/** What the colleagues of a web officer ask for, each ready to paste. */
export interface Statements {
  /** Lines for the page's Content-Security-Policy. */
  readonly policy: readonly PolicyLine[];
  readonly accessibility: string;
  readonly privacy: string;
  readonly withdrawal: string;
}

export interface PolicyLine {
  readonly directive: string;
  readonly why: string;
  /** Whether every page with this choice needs it. */
  readonly isNeeded: boolean;
}

export function writeStatements(choice: Choice, parts: Parts, release: Release): Statements {
  return {
    policy: writePolicy(choice, parts, release),
    accessibility: `The policy briefing of the ${briefing.publisher} on this page is an embedded component. It uses headings, lists and links, follows this site’s text size and colours, and can be read without JavaScript. Its makers test it with axe, with the keyboard, at 320 pixels, with 200 % text, in dark and in forced colours. It has not been audited independently, and its wording is the publisher’s.`,
    privacy: writePrivacy(parts),
    withdrawal: `${withdrawals[choice.channel]} A copy that nobody updates says itself how old it is, by the reader’s clock.`,
  };
}

/** What the page's policy must allow, and nothing more. No connection, image, font or frame is needed. */
function writePolicy({ elements, twin }: Choice, { scriptUrl }: Parts, { styles }: Release): PolicyLine[] {
  const host = readHost(scriptUrl);
  const source = host === null ? "'self'" : scriptUrl;
  return [
    { directive: `script-src ${source}`, why: 'The one script.', isNeeded: true },
    ...(twin === 'shadow'
      ? [
          {
            directive: `style-src ${elements.map((tag) => `'${styles[tag]}'`).join(' ')}`,
            why: 'The style inside the twin, until the script comes. The script itself needs none.',
            isNeeded: true,
          },
        ]
      : []),
    {
      directive: 'trusted-types lit-html',
      why: 'Only if your policy has require-trusted-types-for: the name of the templates’ policy.',
      isNeeded: false,
    },
    { directive: `frame-src ${host ?? "'self'"}`, why: 'Only if you use a frame instead.', isNeeded: false },
  ];
}

function writePrivacy({ scriptUrl }: Parts): string {
  const host = readHost(scriptUrl);
  const silent = 'It sets no cookie, stores nothing on your device and sends nothing about you or what you read.';
  return host === null
    ? `The policy briefing on this page is shown by a script of our own site. ${silent}`
    : `The policy briefing on this page is shown by a script that your browser fetches from ${host}, which thereby learns your IP address, as with any file. ${silent}`;
}

const withdrawals: Readonly<Record<Channel, string>> = {
  pinned:
    'If the words are withdrawn or change, this page goes on showing the old ones until you change the version in its address: nobody can reach a pinned copy.',
  latest:
    'If the words are withdrawn or change, the script on this page says so as soon as a reader’s browser fetches it anew. The words inside the tag, which readers without the script see, stay as you pasted them: paste them again.',
  'self-hosted':
    'If the words are withdrawn or change, this page goes on showing the old ones until you replace the files: nobody can reach your copy.',
};

/** Scheme and host of an address; `null` for a place on the page's own site. */
function readHost(url: string): string | null {
  return /^https?:\/\/[^/]+/.exec(url)?.[0] ?? null;
}
