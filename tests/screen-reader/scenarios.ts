import { readFileSync } from 'node:fs';
import { briefing } from '../../src/content/briefing.js';
import type { ReviewState } from '../../src/content/review.js';
import { tags } from '../../src/elements/catalogue.js';
import { states } from '../../stories/example-drafts.js';

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
  /** State of the briefing that the elements show. */
  readonly state?: ReviewState;
  readonly steps: readonly Step[];
}

const top = 'ctrl+Home';
const sayAll: Step = { keys: 'KP_Add', quiet: 3 };
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
    steps: [top, ['h', 4], top, ['l', 2], ['i', 2], top, ['Tab', 2], top, sayAll],
  },
  {
    name: 'copy-buttons',
    page: {
      body: `<h1>Our page</h1><key-messages copy-buttons message-ids="${twoMessages}"></key-messages><predictor-prompts copy-buttons></predictor-prompts>`,
    },
    title: 'Our page',
    steps: [top, sayAll, top, ['b', 5]],
  },
  {
    name: 'whole-briefing-copy-buttons',
    page: { body: '<h1>Our page</h1><policy-briefing copy-buttons></policy-briefing>' },
    title: 'Our page',
    steps: [top, ['Tab', 3], ['Return', 2], ['shift+Tab', 2]],
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
  },
  {
    name: 'referral-route',
    page: { body: '<h1>Our page</h1><board-contact><p slot="referral-route">Duty team, 9 to 5</p></board-contact>' },
    title: 'Our page',
    steps: [top, sayAll],
  },
  ...(['superseded', 'withdrawn', 'overdue'] as const).map((state): Scenario => ({
    name: state,
    page: { body: `<h1>Our page</h1>${tags.map((tag) => `<${tag}></${tag}>`).join('')}` },
    title: 'Our page',
    state,
    steps: [top, ['h', 6]],
  })),
  {
    name: 'plain-page',
    page: { path: '/dist/briefing.html' },
    title: briefing.documentType,
    steps: [top, ['h', 3], top, ['l', 2]],
  },
  {
    name: 'iframe-page',
    page: { path: '/dist/iframe/policy-briefing.html' },
    title: briefing.documentType,
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
    steps: [
      ...toSection(4),
      ...[
        ['Tab', 3] as const,
        'ctrl+a',
        { type: 'none' },
        'Tab',
        'shift+Tab',
        'ctrl+a',
        { type: '01924 302625' },
        'Tab',
      ],
    ],
  },
  {
    name: 'editor-moves',
    ...editor,
    steps: [...toSection(2), ['Tab', 4], 'Right', ['Return', 2], 'Right', ['Return', 2], ['Left', 2], 'Return'],
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

/** The page of a scenario on the release date, whatever the date of the test. */
export function renderPage({ page, title, state }: Scenario): string {
  // Before a policy in the page, which would refuse the script.
  if ('path' in page) return readFileSync(`.${page.path}`, 'utf8').replace('<head>', `$&${fixedDate}`);
  const content = state && JSON.stringify({ ...briefing, ...states[state] });
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
${fixedDate}
<script type="module">
  import '/dist/briefing.js';
  ${content ? `for (const element of document.querySelectorAll('${tags.join()}')) element.content = ${content};` : ''}
</script>
<body>${page.body}`;
}
