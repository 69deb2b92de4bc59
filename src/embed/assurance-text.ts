import { briefing } from '../content/briefing.js';
import type { Channel, Choice, Release } from './embed-code.js';
import type { Parts, Platform } from './cms/platform.js';

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

type Delivery = Platform['delivery'];

export function writeStatements(choice: Choice, parts: Parts, release: Release, delivery: Delivery): Statements {
  return {
    policy: policies[delivery](choice, parts, release),
    accessibility: `The policy briefing of the ${briefing.publisher} on this page is ${embedded[delivery]} It uses headings, lists and links. Its makers test it with axe, with the keyboard, at 320 pixels, with 200 % text, in dark and in forced colours. It has not been audited independently, and its wording is the publisher’s.`,
    privacy: writePrivacy(parts, delivery),
    withdrawal: `${withdrawals[delivery === 'package' ? 'package' : choice.channel]} ${ageing[delivery]}`,
  };
}

/** What the page's policy must allow, and nothing more: no connection, image or font, and no style but what is listed. */
const policies: Readonly<Record<Delivery, (choice: Choice, parts: Parts, release: Release) => PolicyLine[]>> = {
  script: ({ elements, twin }, parts, { styles }) => [
    { directive: `script-src ${readSource(parts.scriptUrl)}`, why: 'The one script.', isNeeded: true },
    ...(twin === 'shadow'
      ? [
          {
            directive: `style-src ${elements.map((tag) => `'${styles[tag]}'`).join(' ')}`,
            why: 'The style inside the twin, until the script comes. The script itself needs none.',
            isNeeded: true,
          },
        ]
      : []),
    ...trustedTypes,
    ...frameLines(parts, false),
  ],
  frame: (_choice, parts) => frameLines(parts, true),
  package: () => [
    { directive: "script-src 'self'", why: 'Your own bundle, as for the rest of your page.', isNeeded: true },
    ...trustedTypes,
  ],
};

const trustedTypes: readonly PolicyLine[] = [
  {
    directive: 'trusted-types lit-html',
    why: 'Only if your policy has require-trusted-types-for: the name of the templates’ policy.',
    isNeeded: false,
  },
  {
    directive: "trusted-types lit-html 'allow-duplicates'",
    why: 'The same, if a second script of ours or another Lit is on the page: without it, the second is refused.',
    isNeeded: false,
  },
];

function frameLines({ frameScriptUrl }: Parts, isNeeded: boolean): PolicyLine[] {
  return [
    {
      directive: `frame-src ${readHost(frameScriptUrl) ?? "'self'"}`,
      why: isNeeded ? 'The frame.' : 'Only if you use a frame instead.',
      isNeeded,
    },
    {
      directive: `script-src ${readSource(frameScriptUrl)}`,
      why: 'Only with a frame, and only if your page gives it its height.',
      isNeeded: false,
    },
  ];
}

const embedded: Readonly<Record<Delivery, string>> = {
  script:
    'an embedded component. It follows this site’s font, text size and colours, and can be read without JavaScript.',
  frame: 'a page in a frame. It has its own font and colours, light or dark, and can be read without JavaScript.',
  package: 'a component of this page. It follows this site’s font, text size and colours.',
};

function writePrivacy({ scriptUrl }: Parts, delivery: Delivery): string {
  const silent = 'It sets no cookie, stores nothing on your device and sends nothing about you or what you read.';
  const host = delivery === 'package' ? null : readHost(scriptUrl);
  const thing = delivery === 'frame' ? 'page' : 'script';
  return host === null
    ? `The policy briefing on this page is shown by a ${thing} of our own site. ${silent}`
    : `The policy briefing on this page is shown by a ${thing} that your browser fetches from ${host}, which thereby learns your IP address, as with any file. ${silent}`;
}

const withdrawals: Readonly<Record<Channel | 'package', string>> = {
  pinned:
    'If the words are withdrawn or change, this page goes on showing the old ones until you change the version in its address: nobody can reach a pinned copy.',
  latest:
    'If the words are withdrawn or change, what comes from the Board’s host says so as soon as a reader’s browser fetches it anew. Words that you pasted inside a tag, which readers without the script see, stay as they are: paste them again.',
  'self-hosted':
    'If the words are withdrawn or change, this page goes on showing the old ones until you replace the files: nobody can reach your copy.',
  package:
    'If the words are withdrawn or change, this page goes on showing the old ones until you update the package and publish your site again.',
};

const ageing: Readonly<Record<Delivery, string>> = {
  script: 'A copy that nobody updates says itself how old it is, by the reader’s clock.',
  frame: 'A frame that nobody updates says itself how old it is, by the reader’s clock, where it may run its script.',
  package: 'A copy that nobody updates says itself how old it is, by the reader’s clock.',
};

/** What a policy calls a file at that address. */
function readSource(url: string): string {
  return readHost(url) === null ? "'self'" : url;
}

/** Scheme and host of an address; `null` for a place on the page's own site. */
function readHost(url: string): string | null {
  return /^https?:\/\/[^/]+/i.exec(url)?.[0].toLowerCase() ?? null;
}
