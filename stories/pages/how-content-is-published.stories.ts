import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg } from 'lit/html.js';
import { page, parameters } from './page.js';

const meta: Meta = { title: 'Guide/How content is published', tags: ['!autodocs', 'page'], parameters };
export default meta;

const steps = [
  {
    name: 'Source document',
    place: 'src/content/source',
    what: 'The Board’s text, one file for each edition. It is never edited.',
  },
  {
    name: 'Content module',
    place: 'src/content/briefing.ts',
    what: 'All the text that is shown. The build stops if it differs from the source document or breaks the schema.',
  },
  {
    name: 'Elements',
    place: 'src/elements',
    what: 'They show the text, its source and its age. No HTML on a partner’s page can replace the text.',
  },
  {
    name: 'Registration',
    place: 'src/define',
    what: 'Registers the four tag names, once on each page, whichever script loads first.',
  },
  {
    name: 'Published files',
    place: 'dist',
    what: 'Scripts, fallback markup, iframe pages and data, all made from the same templates. Each file has a hash.',
  },
  {
    name: 'Partner’s page',
    place: 'one script, one tag',
    what: 'Shows the published text and its edition. It shows its age, using the reader’s date.',
  },
] as const;

const stepHeight = 92;
const box = { x: 1, width: 318, height: 60 };

const picture = () =>
  html`<svg
    class="flow"
    viewBox="0 0 320 ${stepHeight * steps.length - (stepHeight - box.height) + 2}"
    role="img"
    aria-label=${`${steps.map(({ name }) => name).join(', then ')}. The list says what each step does.`}
  >
    ${steps.map(
      ({ name, place }, index) => svg`
        <g transform="translate(0 ${index * stepHeight + 1})">
          <rect x=${box.x} width=${box.width} height=${box.height} rx="3" fill="var(--surface)" stroke="var(--input-border)" />
          <rect x=${box.x} width="4" height=${box.height} fill="var(--accent)" />
          <text x="20" y="26" font-weight="650">${name}</text>
          <text x="20" y="46" class="small">${place}</text>
          ${
            index < steps.length - 1
              ? svg`<path d="M160 62v22m-6 -7l6 7l6 -7" fill="none" stroke="var(--accent)" stroke-width="2" />`
              : null
          }
        </g>`,
    )}
  </svg>`;

export const HowContentIsPublished: StoryObj = {
  name: 'How content is published',
  render: () =>
    page(
      'How content is published',
      'Text moves in one direction, from the Board’s source document to a partner’s page. A later step cannot change an earlier one.',
      html`
        <h2>Steps</h2>
        <div class="beside">
          ${picture()}
          <ol>
            ${steps.map(
              ({ name, what }) =>
                html`<li>
                  <strong>${name}.</strong>
                  ${what}
                </li>`,
            )}
          </ol>
        </div>
        <h2>New editions</h2>
        <p>
          Changed text is a new edition, with its own source document, number and release date. Each edition has a
          content hash, which includes the hash of the edition before. The build stops if the text changes and the
          edition number does not.
        </p>
        <p>A review or a withdrawal does not change the text, so it needs no new edition. The feed announces it.</p>
        <h2>What cannot be updated</h2>
        <p>
          We cannot update a fixed version, or files that a partner hosts. That is why each copy shows its edition and
          date. After one year it also says how old it is.
        </p>
      `,
    ),
};
