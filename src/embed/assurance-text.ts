import type { Briefing } from '../content/schema.js';
import { originOf } from './address.js';
import type { Platform } from './cms/platform.js';
import type { EmbedCode, Release } from './embed-code.js';
import type { Hosting } from './embed-options.js';

/** Text for the colleagues of a web officer, ready to paste. */
export interface AssuranceText {
  /** Lines for the page's Content-Security-Policy. */
  readonly policy: readonly PolicyLine[];
  readonly accessibility: string;
  readonly privacy: string;
  readonly withdrawal: string;
}

interface PolicyLine {
  readonly directive: string;
  readonly why: string;
  /** Whether every page with these options needs it. */
  readonly isNeeded: boolean;
}

type Delivery = Platform['delivery'];

export function createAssuranceText(
  code: EmbedCode,
  { styles }: Pick<Release, 'styles'>,
  delivery: Delivery,
  { publisher }: Briefing,
): AssuranceText {
  return {
    policy: policies[delivery](code, styles),
    accessibility: `The briefing of the ${publisher} on this page is ${descriptions[delivery]} It uses headings, lists and links. Its developers test it with axe, with the keyboard, at 320px wide, with 200% text, in dark mode and in forced colours. It has not been audited independently. The wording is the publisher’s.`,
    privacy: privacyText(code, delivery),
    withdrawal: `${withdrawals[delivery === 'package' ? 'package' : code.options.hosting]} ${ages[delivery]}`,
  };
}

/** What the page's policy must allow, and nothing more: no connection, image or font, and no style but what is listed. */
const policies: Readonly<Record<Delivery, (code: EmbedCode, styles: Release['styles']) => PolicyLine[]>> = {
  script: ({ options: { elements, fallback }, scriptUrl }, styles) => [
    { directive: `script-src ${sourceOf(scriptUrl)}`, why: 'The script.', isNeeded: true },
    ...(fallback === 'declarative-shadow'
      ? [
          {
            directive: `style-src ${elements.map((tag) => `'${styles[tag]}'`).join(' ')}`,
            why: 'The style of the fallback. The script needs none.',
            isNeeded: true,
          },
        ]
      : []),
    ...trustedTypes,
  ],
  iframe: ({ iframeScriptUrl }) => [
    { directive: `frame-src ${originOf(iframeScriptUrl) ?? "'self'"}`, why: 'The iframe.', isNeeded: true },
    {
      directive: `script-src ${sourceOf(iframeScriptUrl)}`,
      why: 'Only if you use the script that sets the height of the iframe.',
      isNeeded: false,
    },
  ],
  package: () => [
    { directive: "script-src 'self'", why: 'Your own bundle, as for the rest of your page.', isNeeded: true },
    ...trustedTypes,
  ],
};

const trustedTypes: readonly PolicyLine[] = [
  {
    directive: 'trusted-types lit-html',
    why: 'Only if your policy has require-trusted-types-for. It is the name of the policy for the templates.',
    isNeeded: false,
  },
  {
    directive: "trusted-types lit-html 'allow-duplicates'",
    why: 'Use this instead if the page has a second script of ours, or another copy of Lit.',
    isNeeded: false,
  },
];

const descriptions: Readonly<Record<Delivery, string>> = {
  script: 'an embedded component. It uses this site’s font, text size and colours, and can be read without JavaScript.',
  iframe: 'a page in an iframe. It has its own font and colours, light or dark, and can be read without JavaScript.',
  package: 'a component of this page. It uses this site’s font, text size and colours.',
};

function privacyText({ scriptUrl, iframeScriptUrl }: EmbedCode, delivery: Delivery): string {
  const silent = 'It sets no cookies, stores nothing on your device and sends nothing about you or what you read.';
  const host = delivery === 'package' ? null : originOf(delivery === 'iframe' ? iframeScriptUrl : scriptUrl);
  const thing = delivery === 'iframe' ? 'page' : 'script';
  return host === null
    ? `The briefing on this page is shown by a ${thing} of our own site. ${silent}`
    : `The briefing on this page is shown by a ${thing} that your browser fetches from ${host}, which receives your IP address but not the address of this page. ${silent}`;
}

const withdrawals: Readonly<Record<Hosting | 'package', string>> = {
  fixed:
    'If the text changes or is withdrawn, this page keeps the old text until you change the version in its address: we cannot update a fixed version.',
  latest:
    'If the text changes or is withdrawn, readers see it the next time their browser fetches the file from the Board’s server. Fallback markup that you pasted does not change: paste it again.',
  'self-hosted':
    'If the text changes or is withdrawn, this page keeps the old text until you replace the files: we cannot update your copy.',
  package:
    'If the text changes or is withdrawn, this page keeps the old text until you update the package and publish your site again.',
};

const ages: Readonly<Record<Delivery, string>> = {
  script: 'A copy that is not updated shows how old it is, using the reader’s date.',
  iframe: 'An iframe that is not updated shows how old it is, using the reader’s date, if its script may run.',
  package: 'A copy that is not updated shows how old it is, using the reader’s date.',
};

/** How a policy names the file at that address. */
function sourceOf(url: string): string {
  return originOf(url) === null ? "'self'" : url;
}
