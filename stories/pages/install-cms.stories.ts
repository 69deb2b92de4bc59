import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import { guideLink, page, parameters, rows } from './page.js';

const meta: Meta = { title: 'Guide/Install on WordPress or another CMS', tags: ['!autodocs', 'page'], parameters };
export default meta;

/** A link to the embed code page with that platform chosen. */
const embedCode = (platform: string, name: string) =>
  html`<a href=${`dist/embed.html#platform=${platform}`} target="_top">Get the embed code for ${name}</a>`;

export const InstallOnWordpressOrAnotherCms: StoryObj = {
  name: 'Install on WordPress or another CMS',
  render: () =>
    page(
      'Install on WordPress or another CMS',
      'Most content management systems remove scripts from pages. The embed code is different for each one.',
      html`
        <h2>By system</h2>
        ${rows([
          [
            'WordPress',
            html`Install the plugin from the release, then add the “Policy briefing” block.
            ${embedCode('wordpress', 'WordPress')}`,
          ],
          ['Drupal', html`Add the script to your theme and allow the tags. ${embedCode('drupal', 'Drupal')}`],
          ['Umbraco', html`Add the code to a template or a block. ${embedCode('umbraco', 'Umbraco')}`],
          ['SharePoint', html`SharePoint blocks scripts, so use an iframe. ${embedCode('sharepoint', 'SharePoint')}`],
          ['Another system', html`Ask your supplier if you can add a script. If not, use an iframe.`],
        ])}
        <h2>After you publish</h2>
        <p>
          Open the page in the visual editor, change the title and save. Then check that the whole briefing still
          appears. ${guideLink('Get the embed code')} says what each system keeps and what it removes.
        </p>
      `,
    ),
};
