import { readFileSync } from 'node:fs';
import { tags, type Tag } from '../../src/elements/catalogue.js';
import { datedStates, type DatedState } from '../support/dated-states.js';

/** One screenshot that is compared with its stored image. */
export interface Shot {
  /** File name of the image, without its ending. */
  readonly name: string;
  /** URL path of a built page, or the body of a page with the script. */
  readonly page: { readonly path: string } | { readonly body: string; readonly head?: string };
  readonly width: 320 | 768 | 1280;
  /** Height of the image in CSS pixels. The whole page if it is not set. */
  readonly height?: number;
  readonly scheme?: 'dark';
  readonly forcedColors?: true;
  readonly print?: true;
  /** State of the published briefing. */
  readonly state?: DatedState;
  readonly isDraft?: true;
}

/** The elements with more options than buttons that change what they show. */
const options: Readonly<Partial<Record<Tag, string>>> = {
  'key-messages': '<key-messages heading-level="3" copy-buttons></key-messages>',
  'predictor-prompts': '<predictor-prompts heading-level="3" copy-buttons></predictor-prompts>',
  'board-contact':
    '<board-contact copy-buttons><p slot="referral-route">Duty team, 01632 960 001, 9am to 5pm</p></board-contact>',
  'policy-briefing':
    '<policy-briefing copy-buttons><p slot="referral-route">Duty team, 01632 960 001</p><p slot="discussion">What does this mean for our team?</p></policy-briefing>',
};

const element = (tag: Tag) => ({ body: `<${tag}></${tag}>` });
const govuk = `<style>${readFileSync('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css', 'utf8').replace(/@font-face\s*\{[^}]*\}/g, '')}</style>`;
const nhs = `<style>${readFileSync('node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css', 'utf8').replace(/@font-face\s*\{[^}]*\}/g, '')}</style>`;

export const shots: readonly Shot[] = [
  ...tags.flatMap((tag): Shot[] => [
    { name: `${tag}-1280`, page: element(tag), width: 1280 },
    { name: `${tag}-320-dark`, page: element(tag), width: 320, scheme: 'dark' },
    { name: `${tag}-options`, page: { body: options[tag] ?? `<${tag} copy-buttons></${tag}>` }, width: 768 },
    { name: `${tag}-forced-colours`, page: element(tag), width: 768, forcedColors: true },
  ]),
  ...(Object.keys(datedStates) as DatedState[]).map((state): Shot => ({
    name: `policy-briefing-${state}`,
    page: element('policy-briefing'),
    width: 768,
    state,
  })),
  { name: 'policy-briefing-draft', page: element('policy-briefing'), width: 768, isDraft: true },
  { name: 'policy-briefing-print', page: element('policy-briefing'), width: 768, print: true },
  {
    name: 'host-govuk',
    page: {
      head: govuk,
      body: '<main class="govuk-width-container govuk-body"><h1 class="govuk-heading-xl">Our page</h1><policy-briefing></policy-briefing></main>',
    },
    width: 1280,
    height: 900,
  },
  {
    name: 'host-nhs',
    page: {
      head: nhs,
      body: '<main class="nhsuk-width-container"><h1>Our page</h1><key-messages></key-messages></main>',
    },
    width: 1280,
    height: 900,
  },
  { name: 'plain-page-1280', page: { path: '/dist/briefing.html' }, width: 1280 },
  { name: 'iframe-page-320', page: { path: '/dist/iframe/board-contact.html' }, width: 320 },
  { name: 'editor-1280', page: { path: '/dist/editor.html' }, width: 1280, height: 800 },
  { name: 'editor-320', page: { path: '/dist/editor.html' }, width: 320, height: 640 },
  { name: 'editor-1280-dark', page: { path: '/dist/editor.html' }, width: 1280, height: 800, scheme: 'dark' },
  { name: 'embed-1280', page: { path: '/dist/embed.html' }, width: 1280, height: 800 },
  { name: 'embed-320', page: { path: '/dist/embed.html' }, width: 320, height: 640 },
  { name: 'embed-1280-dark', page: { path: '/dist/embed.html' }, width: 1280, height: 800, scheme: 'dark' },
];
