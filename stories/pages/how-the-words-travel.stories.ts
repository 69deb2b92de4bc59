import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg } from 'lit/html.js';
import { page, parameters } from './page.js';

const meta: Meta = { title: 'Guide/How the words travel', tags: ['!autodocs', 'page'], parameters };
export default meta;

const stations = [
  {
    name: 'The paper',
    place: 'src/content/source',
    what: 'The Board’s text, byte for byte, one file for each edition. It is never edited.',
  },
  {
    name: 'The words',
    place: 'src/content/briefing.ts',
    what: 'Every word that is shown. A test holds it to the paper, to the letter; the build stops where it breaks the rules of the schema.',
  },
  {
    name: 'The elements',
    place: 'src/elements',
    what: 'Draw the words, their source and their age. They take nothing from anywhere else, and no markup can give them other words.',
  },
  {
    name: 'The tag names',
    place: 'src/define',
    what: 'Register the four tags, once on each page, whichever script comes first.',
  },
  {
    name: 'The published files',
    place: 'dist',
    what: 'Scripts, and from the same templates the twins, frames, pages and data for whoever cannot run them. Each has its hash.',
  },
  {
    name: 'A partner’s page',
    place: 'one script, one tag',
    what: 'Shows the words as they were published, says which edition they are, and grows old by the reader’s clock.',
  },
] as const;

const step = 92;
const box = { x: 1, width: 318, height: 60 };

const picture = () =>
  html`<svg
    class="flow"
    viewBox="0 0 320 ${step * stations.length - (step - box.height) + 2}"
    role="img"
    aria-label=${`${stations.map(({ name }) => name).join(', then ')}. The list says what each does.`}
  >
    ${stations.map(
      ({ name, place }, index) => svg`
        <g transform="translate(0 ${index * step + 1})">
          <rect x=${box.x} width=${box.width} height=${box.height} rx="3" fill="var(--sheet)" stroke="var(--field)" />
          <rect x=${box.x} width="4" height=${box.height} fill="var(--accent)" />
          <text x="20" y="26" font-weight="650">${name}</text>
          <text x="20" y="46" class="small">${place}</text>
          ${
            index < stations.length - 1
              ? svg`<path d="M160 62v22m-6 -7l6 7l6 -7" fill="none" stroke="var(--accent)" stroke-width="2" />`
              : null
          }
        </g>`,
    )}
  </svg>`;

export const HowTheWordsTravel: StoryObj = {
  name: 'How the words travel',
  render: () =>
    page(
      'How the words travel',
      'From the Board’s paper to a partner’s page in one direction: nothing further down can change what stands above.',
      html`
        <h2>The way</h2>
        <div class="beside">
          ${picture()}
          <ol>
            ${stations.map(
              ({ name, what }) =>
                html`<li>
                  <strong>${name}.</strong>
                  ${what}
                </li>`,
            )}
          </ol>
        </div>
        <h2>Changed words</h2>
        <p>
          Changed words are a new edition, with its own paper, number and day. Each edition’s fingerprint is chained to
          the one before; the build stops if the words change and the edition does not. A review or a withdrawal is news
          about the words, and needs no new edition.
        </p>
        <h2>What does not travel</h2>
        <p>
          A copy that was pinned or kept on one’s own server hears of nothing. That is why each copy says its edition
          and day, and from its first year on how old it is.
        </p>
      `,
    ),
};
