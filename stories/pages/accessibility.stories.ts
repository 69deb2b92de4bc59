import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit/html.js';
import { criteria, sharedCriteria } from '../accessibility.js';
import { link, mark, page, parameters } from './page.js';

const meta: Meta = { title: 'Guide/Accessibility', tags: ['!autodocs', 'page'], parameters };
export default meta;

const list = (items: readonly string[]) =>
  html`<ul>
    ${items.map((item) => html`<li>${mark(item)}</li>`)}
  </ul>`;

export const Accessibility: StoryObj = {
  render: () =>
    page(
      'Accessibility',
      'What readers can rely on, as outcomes. Each story is tried with axe, its rules of best practice included, in light and dark; axe finds some barriers and proves no conformance.',
      html`
        <h2>All elements</h2>
        ${list(sharedCriteria)}
        ${Object.entries(criteria).map(
          ([tag, items]) =>
            html`<h2>${link(html`<code>&lt;${tag}&gt;</code>`, `docs/elements-${tag}--reference`)}</h2>
              ${list(items)}`,
        )}
      `,
    ),
};
