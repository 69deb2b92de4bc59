import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import { tags, type Tag } from '../../src/elements/catalogue.js';
import { examples } from '../examples.js';
import { findDeclaration } from '../manifest.js';
import { list, mark, page, parameters, referenceLink, rows, storyLink, toId } from './page.js';

const meta: Meta = { title: 'Guide/Choose an element', tags: ['!autodocs', 'page'], parameters };
export default meta;

const situations: readonly (readonly [situation: string, tag: Tag, example?: string])[] = [
  ['A page for the whole briefing, or a handout for a team meeting', 'policy-briefing'],
  [
    'The whole briefing, with your own discussion questions',
    'policy-briefing',
    'The whole briefing with the agency’s own words',
  ],
  ['A page for all staff that needs the key messages', 'key-messages'],
  ['A page for one team that needs some of the messages', 'key-messages', 'Messages for an audience'],
  ['Guidance on recognising risk, next to your own text', 'predictor-prompts'],
  ['A page that says who to contact', 'board-contact'],
  ['Contact details, with your own referral route', 'board-contact', 'The contact beside the agency’s own route'],
];

const findFirst = (tag: Tag) => examples.find((example) => example.tag === tag)!.name;

export const ChooseAnElement: StoryObj = {
  name: 'Choose an element',
  render: () =>
    page(
      'Choose an element',
      'Choose the element that shows what your page is for. You can use several on one page. The whole briefing includes all the others.',
      html`
        <h2>By purpose</h2>
        ${rows(
          situations.map(([situation, tag, name = findFirst(tag)]) => [
            situation,
            html`<code>&lt;${tag}&gt;</code>: ${storyLink(name, `elements-${tag}--${toId(name)}`)}`,
          ]),
        )}
        <h2>By content</h2>
        ${rows(tags.map((tag) => [referenceLink(tag), mark(findDeclaration(tag).description)]))}
        <h2>Before you choose</h2>
        ${list([
          'If you show some of the messages, the element says so. You cannot show some of the predictors.',
          mark('Set `heading-level` to one below the heading above the element. The contact has no heading.'),
          mark('For one element, load its own script. For several, load `briefing.js`, which has all.'),
        ])}
      `,
    ),
};
