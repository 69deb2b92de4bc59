import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import { copyable } from '../../src/ui/copyable.js';
import { formatHtml, formatImport, packageName } from '../usage.js';
import { guideLink, list, mark, page, parameters } from './page.js';
import { whereToImport } from './where-to-import.js';

const meta: Meta = { title: 'Guide/Install with HTML or npm', tags: ['!autodocs', 'page'], parameters };
export default meta;

export const InstallWithHtmlOrNpm: StoryObj = {
  name: 'Install with HTML or npm',
  render: () =>
    page(
      'Install with HTML or npm',
      'Add one script and one tag. You need no stylesheet and no build step.',
      html`
        <h2>HTML</h2>
        <ol>
          <li>Download the self-host zip and unpack it.</li>
          <li>Upload the folder ${mark('`briefing`')} to your website.</li>
          <li>Paste these lines where you want the briefing to appear.</li>
        </ol>
        ${copyable('HTML', formatHtml('policy-briefing', 'briefing'))}
        <p>
          ${guideLink('Get the embed code')} makes these lines for your page. It also adds the fallback, so that people
          can read the text without JavaScript.
        </p>
        <h2>npm</h2>
        ${copyable('Command', `npm install ${packageName}`)}
        <p>Import the module that registers the elements once. ${whereToImport}</p>
        ${copyable('Import', formatImport('briefing'))}
        <p>To register one element only, import its own module.</p>
        ${copyable('Import of one element', formatImport('key-messages'))}
        <p>For React, Vue, Svelte and Angular, see ${guideLink('Use in a framework')}.</p>
        <h2>Before you publish</h2>
        ${list([
          'Confirm the text and the contact details with the Board. This is not an emergency route.',
          mark('Set `heading-level` to one below the heading above the element.'),
          html`Your security, accessibility and privacy colleagues may have questions.
          ${guideLink('Get the embed code')} has text that you can send them.`,
        ])}
      `,
    ),
};
