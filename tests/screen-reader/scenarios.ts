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
      body: `<h1>Our page</h1><key-messages copy-buttons message-ids="${briefing.keyMessages.items
        .slice(0, 2)
        .map(({ id }) => id)
        .join(' ')}"></key-messages><predictor-prompts copy-buttons></predictor-prompts>`,
    },
    title: 'Our page',
    steps: [top, sayAll, top, 'Tab', 'Return', 'Return', 'Tab', ['b', 4], 'Return'],
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
  { name: 'editor', page: { path: '/dist/editor.html' }, title: 'riefing', steps: [top, ['h', 4], top, ['Tab', 4]] },
];

/** A page with the elements on the release date, whatever the date of the test. */
export function renderPage({ page, title, state }: Scenario): string {
  const content = state && JSON.stringify({ ...briefing, ...states[state] });
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<script>
  Date = class extends Date {
    constructor(...values) {
      super(...(values.length > 0 ? values : ['${briefing.edition.releasedOn}']));
    }
  };
</script>
<script type="module">
  import '/dist/briefing.js';
  ${content ? `for (const element of document.querySelectorAll('${tags.join()}')) element.content = ${content};` : ''}
</script>
<body>${'body' in page ? page.body : ''}`;
}
