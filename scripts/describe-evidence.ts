import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { formatSbom, type Lockfile } from './build/hosting/sbom.js';
import { breakages } from '../tests/mutation/mutations.js';
import { limits } from '../tests/budget/limits.js';
import { frameworks } from '../tests/compatibility/frameworks.js';
import { scriptHosts } from '../tests/compatibility/script-hosts.js';
import { styleHosts } from '../tests/compatibility/style-hosts.js';

/** What is claimed, the number to it, the command that shows it, and the page or test that says more. */
type Row = readonly [claim: string, number: string, command: string, more: string];

const { components } = JSON.parse(formatSbom(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile)) as {
  readonly components: readonly unknown[];
};
const hosts = styleHosts.length + scriptHosts.length + frameworks.length;
const broken = Object.values(breakages).flat().length;
const bytes = new Intl.NumberFormat('en-GB');

const security: readonly Row[] = [
  [
    'Requests besides the script itself',
    '0',
    'npm run test:hosts',
    '[hosts](hosts.md), `tests/scripts/build/bundles.test.ts`',
  ],
  [
    "Breaches of `default-src 'none'` with only our script allowed, by address, nonce or hash",
    '0',
    'npm run test:hosts',
    '`tests/compatibility/policies.test.ts`',
  ],
  [
    'The same under Trusted Types with `lit-html` allowed',
    '0',
    'npm run test:hosts',
    '`tests/compatibility/policies.test.ts`',
  ],
  [
    'Global variables, changed prototypes, listeners left after removal',
    '0',
    'npm run test:hosts',
    '`tests/compatibility/scripts.test.ts`',
  ],
  [
    'Memory and listeners left after 10,000 times on a page and away again',
    'less than 2 MB, no listener',
    'npm run test:node',
    '`tests/scripts/build/memory.test.ts`',
  ],
  [
    'Packages in the bundle that are not ours',
    String(components.length),
    'npm run build',
    '`dist/sbom.cdx.json`, with versions and hashes; of some only types',
  ],
  [
    'Size of the script for everything, brotli',
    `at most ${bytes.format(limits['briefing.js']!)} bytes`,
    'npm run test:bytes',
    '`tests/budget/limits.ts`',
  ],
  ['Two builds, the same bytes', 'yes', '.ci/run', '`dist/integrity.json` has the SHA-384 of every file'],
  [
    'Host pages tried: style frameworks, libraries, frameworks',
    String(hosts),
    'npm run test:hosts',
    '[hosts](hosts.md)',
  ],
  [
    'Deliberate damages of the source, each noticed by a test',
    `${broken} of ${broken}`,
    'npm run test:breakages',
    '[what the tests notice](breakages.md)',
  ],
];

const accessibility: readonly Row[] = [
  [
    'What axe finds in every example, best practices included: light, dark, forced colours',
    '0',
    'npm run test:browser',
    '[accessibility](accessibility.md)',
  ],
  [
    'The same in every story of Storybook, light and dark',
    '0',
    'npm run test:storybook',
    '`tests/storybook/storybook.test.ts`',
  ],
  [
    'Layout shift when the script is late, on a desktop and a phone, with the words of `TAG.shadow.html` in the page',
    '0.000',
    'npm run bench -- --short',
    '[performance](performance.md)',
  ],
  [
    'Stops of the keyboard, without `copy-buttons`',
    '2, the links of the contact',
    'npm run test:browser',
    '`tests/elements/all.test.ts`',
  ],
  [
    'Scrolling sideways at 320 pixels, with text at 200 % and spaced out',
    'none',
    'npm run test:browser',
    '[accessibility](accessibility.md)',
  ],
  ['Engines in which the element tests run', '3: Chromium, Firefox, WebKit', '.ci/run', '[engines](engines.md)'],
];

const privacy: readonly Row[] = [
  ['Cookies, entries in any storage', '0', 'npm run test:hosts', '`tests/compatibility/policies.test.ts`'],
  [
    'Requests that carry anything of the reader',
    '0',
    'npm run test:hosts',
    'the script is fetched from the address that the page names, and nothing else is',
  ],
  ['Events that say what a reader looked at', '0', 'npm run test:browser', '`tests/elements/caveat.test.ts`'],
  [
    'Query and fragment of the page in a copied link',
    'none',
    'npm run test:browser',
    '`tests/elements/copy-buttons.test.ts`',
  ],
];

/** The page for those who have to say yes: what was proven, how to see it oneself, and what was not tested. */
export async function describeEvidence(): Promise<string> {
  const table = (rows: readonly Row[]) =>
    [
      '| Claim | Number | Command | More |',
      '| - | - | - | - |',
      ...rows.map(([claim, number, command, more]) => `| ${claim} | ${number} | \`${command}\` | ${more} |`),
    ].join('\n');
  const page = [
    '# Evidence',
    'For a council’s security officer, accessibility lead and data-protection officer. Written by `npm run docs`; each number is made by the command beside it, in a fresh clone after `npm ci` and `npm run build-storybook`, which builds all that they read; `.ci/run` runs them all, and installs what some need besides.',
    '## Security',
    table(security),
    'What can go wrong, and what stands against it: [threat model](threat-model.md). What to put into a policy: the embed pack, `dist/embed.html`, and [channels](channels.md).',
    '## Accessibility',
    table(accessibility),
    'No claim of conformance is made on the strength of a tool. What was tested, partially tested and not tested, criterion by criterion, stands in [accessibility](accessibility.md).',
    '## Data protection',
    table(privacy),
    'The elements process no personal data. The preview and the embed pack are tools of the Board: the preview keeps its draft in the browser of whoever writes it, until it is cleared; no server sees it.',
    '## What was not tested',
    [
      '- No person who uses a screen reader, a switch or speech has tried it, and no screen reader was run: what they would meet was read from the accessibility tree.',
      '- WebKit is WebKitGTK on Linux, not Safari on a Mac or an iPhone. Firefox is the extended-support release. No browser of a phone was run.',
      '- Drupal, Umbraco and SharePoint were not run: their filters were imitated, from their documentation. WordPress’s own filters were run.',
      '- No content delivery network and no real intranet was tried; nginx was.',
      '- Nobody from outside has reviewed the code.',
      '- The words were not confirmed with the Board: boards of this kind were replaced in England by 2019.',
      '- Performance on real phones: [performance](performance.md) says what was measured, and where we lose.',
    ].join('\n'),
    'Next: [threat model](threat-model.md).',
  ];
  return format(page.join('\n\n'), { ...(await resolveConfig('README.md')), parser: 'markdown' });
}
