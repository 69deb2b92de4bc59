import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import '../../src/define/briefing.js';
import { briefing } from '../../src/content/briefing.js';
import { tags } from '../../src/elements/catalogue.js';
import { copyable } from '../../src/ui/copyable.js';
import { findDeclaration } from '../manifest.js';
import { formatHtml, formatImport, packageName } from '../usage.js';
import { guideLink, list, mark, parameters, referenceLink, rows, storyLink } from './page.js';

const meta: Meta = { title: 'Guide/Start here', tags: ['!autodocs', 'page'], parameters };
export default meta;

const { keyMessages, predictors, publisher } = briefing;

/** The element on a small page. It is a picture: nothing in it can be focused or read aloud. */
const picture = (tag: string, name: string) =>
  html`<div class=${name} inert aria-hidden="true">${document.createElement(tag)}</div>`;

export const StartHere: StoryObj = {
  name: 'Start here',
  render: () =>
    html`<main class="page">
      <div class="hero">
        <div>
          <h1>Safeguarding briefing elements</h1>
          <p class="lead">
            Web components that show the briefing of the ${publisher} on any website: ${keyMessages.items.length} key
            messages, ${predictors.items.length} predictors with their caveat, and contact details.
          </p>
          <p>
            They use the host page’s font and colours, work without JavaScript, and show which edition they are and how
            old it is.
          </p>
          <p class="actions">
            ${guideLink('Get the embed code')}
            ${storyLink('Browse elements', 'elements-policy-briefing--the-whole-briefing')}
          </p>
        </div>
        <div class="window">${picture('policy-briefing', 'hero-page')}</div>
      </div>

      <h2>Install</h2>
      <div class="beside">
        <div>
          <h3>HTML</h3>
          ${copyable('HTML', formatHtml('policy-briefing', 'briefing'))}
        </div>
        <div>
          <h3>npm</h3>
          ${copyable('npm', `npm install ${packageName}\n\n${formatImport('briefing')}`)}
        </div>
      </div>
      <p>
        More in ${guideLink('Install with HTML or npm')}, ${guideLink('Install on WordPress or another CMS')} and
        ${guideLink('Use in a framework')}.
      </p>

      <h2>Elements</h2>
      <ul class="cards">
        ${tags.map(
          (tag) =>
            html`<li>
              ${picture(tag, 'thumbnail')}
              <h3>${referenceLink(tag)}</h3>
              <p>${mark(findDeclaration(tag).description)}</p>
            </li>`,
        )}
      </ul>

      <h2>Contents</h2>
      ${rows([
        [guideLink('Choose an element'), 'Which element fits which page.'],
        [guideLink('Theming'), 'Change the accent colour, the line length and the parts that you can style.'],
        [
          storyLink('On real websites', 'elements-on-host-pages--govuk-frontend'),
          'GOV.UK Frontend, NHS.UK frontend, Bootstrap, dark, right to left and 320px wide.',
        ],
        [guideLink('Drafts and the draft-error event'), 'Show a draft and handle its errors.'],
        [guideLink('Edit and preview'), 'Change the text, preview it and prepare the next edition.'],
        [guideLink('Accessibility'), 'What readers can rely on.'],
        [guideLink('How content is published'), 'From the Board’s source document to a partner’s page.'],
      ])}

      <h2>Key points</h2>
      ${list([
        'Confirm the text and the contact details with the Board before public use. This is not an emergency route.',
        'The predictors always have their caveat and source. Nothing is ticked, counted or scored.',
        'The elements make no requests and store nothing.',
        'Use the toolbar above each story to change the theme and width. Use the Code tab to copy the code.',
      ])}
    </main>`,
};
