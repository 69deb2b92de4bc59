import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import { criteria, sharedCriteria } from '../accessibility.js';
import { list, mark, page, parameters, referenceLink } from './page.js';

const meta: Meta = { title: 'Guide/Accessibility', tags: ['!autodocs', 'page'], parameters };
export default meta;

export const Accessibility: StoryObj = {
  render: () =>
    page(
      'Accessibility',
      'What readers can rely on. Every story is tested with axe in light and dark. Axe finds some barriers, but it does not prove conformance.',
      html`
        <h2>All elements</h2>
        ${list(sharedCriteria.map(mark))}
        ${Object.entries(criteria).map(
          ([tag, items]) =>
            html`<h2>${referenceLink(tag)}</h2>
              ${list(items.map(mark))}`,
        )}
      `,
    ),
};
