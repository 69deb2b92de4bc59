import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import { link, page, parameters } from './page.js';

const meta: Meta = { title: 'Guide/Start here', tags: ['!autodocs', 'page'], parameters };
export default meta;

export const StartHere: StoryObj = {
  name: 'Start here',
  render: () =>
    page(
      'Start here',
      'A safeguarding children board’s policy briefing as four elements that partner agencies put on their own pages: the Board’s words, exactly, with their source and their age, in the clothes of the page around them.',
      html`
        <h2>Where to go</h2>
        <dl class="rows">
          <div>
            <dt>See what there is</dt>
            <dd>
              ${link('The whole briefing', 'story/elements-policy-briefing--the-whole-briefing')}, and
              ${link('which element for which page', 'story/guide-choosing-an-element--choosing-an-element')}.
            </dd>
          </div>
          <div>
            <dt>Put it on a page</dt>
            <dd>
              The ${link('embed pack', 'story/guide-embed-pack--embed-pack')} makes the code and says what your
              colleagues will ask. Under every story, “Show code” has the code for just that.
            </dd>
          </div>
          <div>
            <dt>See it at home</dt>
            <dd>
              ${link('On host pages', 'story/elements-on-host-pages--govuk-frontend')}: GOV.UK Frontend, NHS.UK
              frontend, Bootstrap, dark, right to left, on a phone. To change a line or a colour:
              ${link('Theming', 'story/guide-theming--theming')}.
            </dd>
          </div>
          <div>
            <dt>Change the words</dt>
            <dd>
              The ${link('preview', 'story/guide-preview--preview')} shows a change, and what is wrong with it, before
              any partner’s page does.
            </dd>
          </div>
          <div>
            <dt>Check it</dt>
            <dd>
              ${link('Accessibility', 'story/guide-accessibility--accessibility')} says what readers can rely on;
              ${link('How the words travel', 'story/guide-how-the-words-travel--how-the-words-travel')} says who holds
              them to the letter on their way.
            </dd>
          </div>
        </dl>

        <h2>What to know</h2>
        <ul>
          <li>Before public use, confirm the words and the contact with the Board. It is not an emergency route.</li>
          <li>The predictors are never shown without their caveat and source. Nothing is ticked, counted or scored.</li>
          <li>
            The elements make no request, keep nothing and say nothing to the console when they are used correctly.
          </li>
          <li>
            The toolbar above each story makes the page around it light or dark, and as narrow as a phone. “Controls”
            sets what the element lets a page set.
          </li>
        </ul>
      `,
    ),
};
