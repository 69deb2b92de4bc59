import { readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { briefing } from '../../src/content/briefing.js';
import { tags } from '../../src/elements/catalogue.js';
import { bundleInState } from '../support/bundle-in-state.js';
import { datedStates, type DatedState } from '../support/dated-states.js';

/** Keys as xdotool names them; keys and a number of times; text to type; or keys and the seconds of silence that end them. */
type Step = string | readonly [string, number] | { readonly type: string } | { keys: string; quiet: number };

/** What somebody does on a page. */
export interface Scenario {
  /** Name of the transcript. */
  readonly name: string;
  /** A built page, or the body of a page with the script. */
  readonly page: { readonly path: string } | { readonly body: string };
  /** Part of the page's title. */
  readonly title: string;
  /** State of the briefing that the script has in it; that of the published one if it is not set. */
  readonly state?: DatedState;
  /** How each text is broken: Orca reads the line at the cursor, and where it ends depends on the fonts of the machine. */
  readonly lines?: keyof typeof lineStyles;
  readonly steps: readonly Step[];
  /** Orca says exactly the same in Firefox. */
  readonly alsoInFirefox?: true;
}

const lineStyles = {
  /** The second rule does not reach the elements, so the first makes all small enough for a line of theirs. */
  one: ':root { zoom: 0.25; --briefing-measure: 400em } * { white-space: nowrap !important }',
  /** Of fields only: where the cursor is decides which word is read. */
  'one for each word': 'textarea { inline-size: 1px !important; overflow-wrap: normal !important }',
} as const;

const top = 'ctrl+Home';
const sayAll: Step = { keys: 'KP_Add', quiet: 3 };
const boldMessage = briefing.keyMessages.items.find(({ text }) => text.includes('**'))?.id ?? '';
const twoMessages = briefing.keyMessages.items
  .slice(0, 2)
  .map(({ id }) => id)
  .join(' ');

const editor = { page: { path: '/dist/editor.html' }, title: 'riefing' } as const;

/** From the top of the editor by its skip link to the links to the sections, and by the link with that number to a section. */
const toSection = (number: number): readonly Step[] => [top, 'Return', ['Tab', number], 'Return'];

/** Orca's keys: h is the next heading, l the next list, i the next list item, b the next button, KP_Add reads all. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'whole-briefing',
    page: { body: '<h1>Our page</h1><policy-briefing></policy-briefing>' },
    title: 'Our page',
    steps: [top, ['h', 4], top, ['Tab', 2], top, sayAll],
  },
  {
    name: 'whole-briefing-lists',
    page: { body: '<h1>Our page</h1><policy-briefing></policy-briefing>' },
    title: 'Our page',
    lines: 'one',
    steps: [top, ['l', 2], ['i', 2]],
    alsoInFirefox: true,
  },
  {
    name: 'copy-buttons',
    page: {
      body: `<h1>Our page</h1><key-messages copy-buttons message-ids="${twoMessages}"></key-messages><predictor-prompts copy-buttons></predictor-prompts>`,
    },
    title: 'Our page',
    steps: [top, sayAll, top, ['b', 5]],
    alsoInFirefox: true,
  },
  {
    name: 'copy-buttons-bold',
    page: {
      body: `<h1>Our page</h1><key-messages copy-buttons message-ids="${boldMessage}"></key-messages>`,
    },
    title: 'Our page',
    steps: [top, sayAll, top, ['Tab', 2], 'Return'],
    alsoInFirefox: true,
  },
  {
    name: 'whole-briefing-copy-buttons',
    page: { body: '<h1>Our page</h1><policy-briefing copy-buttons></policy-briefing>' },
    title: 'Our page',
    steps: [top, ['Tab', 3], ['Return', 2], ['shift+Tab', 2]],
    alsoInFirefox: true,
  },
  {
    // The same button twice, another button, and buttons of other elements.
    name: 'copied',
    page: {
      body: `<h1>Our page</h1><key-messages copy-buttons message-ids="${twoMessages}"></key-messages><predictor-prompts copy-buttons></predictor-prompts><board-contact copy-buttons></board-contact>`,
    },
    title: 'Our page',
    steps: [
      top,
      ...['Tab', 'Return', 'Return', 'Tab', 'Return'],
      ...[['Tab', 3] as const, 'Return', 'Tab', 'Return', ['Tab', 3] as const, 'Return'],
    ],
    alsoInFirefox: true,
  },
  {
    name: 'referral-route',
    page: { body: '<h1>Our page</h1><board-contact><p slot="referral-route">Duty team, 9 to 5</p></board-contact>' },
    title: 'Our page',
    steps: [top, sayAll],
    alsoInFirefox: true,
  },
  {
    name: 'draft',
    page: {
      body: `<h1>Our page</h1><predictor-prompts></predictor-prompts>
<script type="module">
  const element = document.querySelector('predictor-prompts');
  element.content = { ...element.content };
</script>`,
    },
    title: 'Our page',
    steps: [top, ['h', 2], top, sayAll],
    alsoInFirefox: true,
  },
  ...(Object.keys(datedStates) as DatedState[]).flatMap((state): Scenario[] => [
    {
      name: state,
      page: { body: `<h1>Our page</h1>${tags.map((tag) => `<${tag}></${tag}>`).join('')}` },
      title: 'Our page',
      state,
      steps: [top, ['h', 6]],
      alsoInFirefox: true,
    },
    {
      name: `${state}-read-all`,
      page: { body: '<h1>Our page</h1><policy-briefing></policy-briefing><predictor-prompts></predictor-prompts>' },
      title: 'Our page',
      state,
      steps: [top, sayAll],
    },
  ]),
  {
    name: 'plain-page',
    page: { path: '/dist/briefing.html' },
    title: briefing.documentType,
    lines: 'one',
    steps: [top, ['h', 3], top, ['l', 2]],
  },
  {
    name: 'iframe-page',
    page: { path: '/dist/iframe/policy-briefing.html' },
    title: briefing.documentType,
    lines: 'one',
    steps: [top, ['h', 3], top, ['l', 2]],
  },
  { name: 'embed-page', page: { path: '/dist/embed.html' }, title: 'mbed', steps: [top, ['h', 4], top, ['Tab', 4]] },
  {
    name: 'embed-page-copy',
    page: { path: '/dist/embed.html' },
    title: 'mbed',
    steps: [top, 'b', ['Return', 2]],
  },
  { name: 'editor', ...editor, steps: [top, ['h', 4], top, ['Tab', 4]] },
  {
    // The phone number is made invalid and left, met again and corrected.
    name: 'editor-errors',
    ...editor,
    lines: 'one',
    steps: [
      ...toSection(4),
      ...[
        ['Tab', 3] as const,
        'ctrl+a',
        { type: 'none' },
        'Tab',
        'shift+Tab',
        'ctrl+a',
        { type: briefing.contact.telephone.printed },
        'Tab',
      ],
    ],
  },
  {
    name: 'editor-moves',
    ...editor,
    lines: 'one',
    steps: [...toSection(2), ['Tab', 4], 'Right', ['Return', 2], 'Right', ['Return', 2], ['Left', 2], 'Return'],
  },
  {
    // A field of several lines is read from its beginning.
    name: 'editor-long-field',
    ...editor,
    lines: 'one for each word',
    steps: [...toSection(2), ['Tab', 3]],
  },
  {
    name: 'editor-tabs',
    ...editor,
    steps: [top, 'Return', 'shift+Tab', 'Return', 'Tab', 'shift+Tab', ['Right', 2], 'Tab'],
  },
  {
    // First without the reason, which the link of the error summary leads to.
    name: 'editor-withdraw',
    ...editor,
    steps: [
      ...[top, ['b', 4] as const, 'Return', ['Tab', 7] as const, 'Return', 'Tab', 'Return'],
      ...[{ type: 'Wrong' }, ['Tab', 6] as const, 'Return', 'Tab'],
    ],
  },
];

const fixedDate = `<script>
  Date = class extends Date {
    constructor(...values) {
      super(...(values.length > 0 ? values : ['${briefing.edition.releasedOn}']));
    }
    static now() {
      return new Date().getTime();
    }
  };
</script>`;

/** What a scenario needs on the server, by path: its page on the release date, whatever the date of the test, and its script. */
export async function renderPages(scenario: Scenario): Promise<Readonly<Record<string, string>>> {
  const { name, page, title, state, lines } = scenario;
  const head = fixedDate + (lines ? `<style>${lineStyles[lines]}</style>` : '');
  // Before a policy in the page, which would refuse the script.
  if ('path' in page)
    return { [pathOf(scenario)]: readFileSync(`.${page.path}`, 'utf8').replace('<head>', `$&${head}`) };
  const script = state ? `/${name}.js` : '/dist/briefing.js';
  const html = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
${head}
<script type="module" src="${script}"></script>
<body>${page.body}`;
  return { [pathOf(scenario)]: html, ...(state && { [script]: await bundleInState(state) }) };
}

/** The path of the page of a scenario, beside the built one, whose links are relative. */
export function pathOf({ name, page }: Scenario): string {
  return `${'path' in page ? dirname(page.path) : ''}/${name}.html`;
}
