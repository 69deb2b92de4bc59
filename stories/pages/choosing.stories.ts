import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import type { Tag } from '../../src/static/render-element.js';
import { examples } from '../examples.js';
import { findDeclaration } from '../manifest.js';
import { link, mark, page, parameters } from './page.js';

const meta: Meta = { title: 'Guide/Choosing an element', tags: ['!autodocs', 'page'], parameters };
export default meta;

const situations: readonly (readonly [situation: string, tag: Tag, example?: string])[] = [
  ['A page of its own for the briefing, or a sheet for a team meeting', 'policy-briefing'],
  [
    'The same, with your own questions for the meeting',
    'policy-briefing',
    'The whole briefing with the agency’s own words',
  ],
  ['A page for all staff, which needs the messages', 'key-messages'],
  ['A page for one team, which needs some of them', 'key-messages', 'Messages for an audience'],
  ['Guidance on recognising risk, beside your own text', 'predictor-prompts'],
  ['A page that only says whom to ask', 'board-contact'],
  ['The same, with your own referral route', 'board-contact', 'The contact beside the agency’s own route'],
];

const findFirst = (tag: Tag) => examples.find((example) => example.tag === tag)!.name;
const toStory = (name: string) => name.toLowerCase().replace(/’/g, '').replace(/\W+/g, '-');

export const ChoosingAnElement: StoryObj = {
  name: 'Choosing an element',
  render: () =>
    page(
      'Choosing an element',
      'Take the one that shows what your page is for. Several can stand on one page; the whole briefing needs none of the others.',
      html`
        <h2>By what your page is for</h2>
        <dl class="rows">
          ${situations.map(([situation, tag, name = findFirst(tag)]) => {
            return html`<div>
              <dt>${situation}</dt>
              <dd><code>&lt;${tag}&gt;</code>: ${link(name, `story/elements-${tag}--${toStory(name)}`)}</dd>
            </div>`;
          })}
        </dl>
        <h2>By what each shows</h2>
        <dl class="rows">
          ${[...new Set(situations.map(([, tag]) => tag))].map(
            (tag) =>
              html`<div>
                <dt>${link(html`<code>&lt;${tag}&gt;</code>`, `docs/elements-${tag}--reference`)}</dt>
                <dd>${mark(findDeclaration(tag).description)}</dd>
              </div>`,
          )}
        </dl>
        <h2>Before you choose</h2>
        <ul>
          <li>A selection of messages says that your site selected them. The predictors cannot be selected from.</li>
          <li>Set <code>heading-level</code> to the level below the heading above it. The contact has no heading.</li>
          <li>One element needs its own script only; for several, <code>briefing.js</code> has all four.</li>
        </ul>
      `,
    ),
};
