import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { faults } from '../tests/compatibility/fault-list.js';
import { frameworks } from '../tests/compatibility/frameworks.js';
import { scriptHosts } from '../tests/compatibility/script-hosts.js';
import { styleHosts } from '../tests/compatibility/style-hosts.js';

/** The packages of those pages that have another name than the page. */
const packages: Readonly<Record<string, string>> = {
  solid: 'solid-js',
  htmx: 'htmx.org',
  alpine: 'alpinejs',
  turbo: '@hotwired/turbo',
};

const lock = JSON.parse(readFileSync('tests/compatibility/projects/package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly version: string }>>;
};

/** Name and version as installed; what is not from npm is Debian's. */
function nameHost(name: string): string {
  const installed = lock.packages[`node_modules/${name}`];
  return installed ? `${name.replace(/-1$/, '')} ${installed.version}` : `${name}, Debian’s`;
}

/** The page about hosts, from the lists that its tests go through. */
export async function describeHosts(): Promise<string> {
  const table = (head: string, rows: readonly (readonly string[])[]) =>
    [head, head.replace(/[^|]+/g, '-'), ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
  const page = [
    '# Hosts, policies and faults',
    'Written by `npm run docs` from the lists in `tests/compatibility`; every line is a test that passes (`npm run test:hosts`), in real Chromium, with the files in `dist/`. On every page all words of the source are there once and in order, without an error or a word in the console.',
    '## Style frameworks',
    'Everything in the elements stands to the pixel where it stands on the same page after all rules but its fonts were taken off, with the font, spacing and colour that a host lends kept; at 1,100, 620 and 290 px. Nothing has no size, is outside its place or upon another; so too for the twin before the script. What the page has of its own does not move when the script comes.',
    table(
      '| Host | Its own widget |',
      styleHosts.map(({ package: name, part, opened }) => [
        nameHost(name) + (part ? ` (${part})` : ''),
        opened ? 'opens' : 'none tried',
      ]),
    ),
    '## Libraries',
    'Loaded before our script and after it. No property of the global scope, of the document or of any prototype is added, taken away or replaced by us. The library moves, clones and changes the element, and does its own work.',
    table(
      '| Host | Result |',
      scriptHosts.map(({ package: name }) => [nameHost(name), 'as above']),
    ),
    '## Frameworks',
    'Each shows the briefing, changes its heading level and fills its slot, shows messages in its place, and takes them away; no listener is left.',
    table(
      '| Host | Result |',
      frameworks.map((name) => [
        nameHost(packages[name] ?? name),
        name === 'preact' ? 'as above; `only` through a `ref`' : 'as above',
      ]),
    ),
    '## Policies',
    "`default-src 'none'` and our script alone, by address, host, nonce (also with `strict-dynamic`) or published hash; no `style-src`; Trusted Types with `lit-html`: no breach, no request but the script, no cookie, nothing stored, no listener left. Two scripts that bring Lit need `'allow-duplicates'`; without it the second ends in an error, while the first shows all words. A script that is refused leaves the words of the twin. A page isolated by COOP and COEP takes the script from another origin with the headers of [channels.md](channels.md). In a sandboxed frame the script shows the words, without `allow-scripts` the twin.",
    '## Faults',
    table(
      '| Fault | Test |',
      faults.map(({ fault, tests }) => [
        fault,
        Object.entries(tests)
          .map(([file, name]) => `\`${file}\`: ${name.replace(/[`{:]/g, '').trim()}`)
          .join('; '),
      ]),
    ),
    '## Known to fail',
    [
      '- An image, form or frame whose `name` is `createElement`, `createComment` or `importNode` leaves the element blank, for Lit calls these; with `createTreeWalker` the twin stands.',
      '- A host’s `-webkit-text-security`, `font-variant`, `word-break`, `hyphens`, `-webkit-text-fill-color`, `writing-mode` or `font-size: 0` on the body reaches the words.',
      '- After a translation by the browser, an element in which something changes is in the Board’s own words again, all of it, until it is translated anew.',
    ].join('\n'),
    '## Not tested',
    [
      '- Other engines than Chromium, for this page.',
      '- Prototype and MooTools in other versions than Debian’s: npm has neither for browsers. NHS.UK’s own fonts, which are on a host of their own.',
      '- A real translator, real assistive technology, hosts that are behind a login.',
      '- Angular 2 and later, Ember, Lit with other versions on the page; server rendering by a framework.',
    ].join('\n'),
    'Next: [platforms](platforms.md).',
  ];
  return format(page.join('\n\n'), { ...(await resolveConfig('docs/hosts.md')), parser: 'markdown' });
}
