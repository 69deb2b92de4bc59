import { tags, type Tag } from '../src/static/render-element.js';
import { writeLightTwin, writeShadowTwin } from '../src/static/fallback.js';
import { govukMarkup, plainMarkup, shoelaceMarkup } from './markup.js';

/** One way to put the three blocks on a page. */
export interface Contestant {
  /** As tables and charts name it. */
  readonly name: string;
  /** What the page has in its HTML for each set of the three blocks. */
  readonly markup: string;
  /** The script that the page loads, by its address on the server of `server.ts`. */
  readonly script?: string;
  /** Whether the page has the look of `projects/blocks.css` in its head. */
  readonly hasLook?: boolean;
  /** The style sheet that the page loads. */
  readonly style?: string;
  /** Classes that the page's body must have. */
  readonly bodyClass?: string;
}

/** The elements of the three blocks; `<policy-briefing>` shows the same and more. */
const blocks = tags.filter((tag) => tag !== 'policy-briefing');

export const plain: Contestant = { name: 'plain HTML', markup: plainMarkup, hasLook: true };
export const ours: Contestant = { name: 'ours, script only', markup: fillTags(() => ''), script: '/briefing.js' };
export const lightTwin: Contestant = {
  name: 'ours, TAG.html',
  markup: fillTags((tag) => writeLightTwin(tag)),
  script: '/briefing.js',
};
export const shadowTwin: Contestant = {
  name: 'ours, TAG.shadow.html',
  markup: fillTags((tag) => writeShadowTwin(tag)),
  script: '/briefing.js',
};
export const lit: Contestant = {
  name: 'bare Lit',
  markup: '<lit-messages></lit-messages><lit-predictors></lit-predictors><lit-contact></lit-contact>',
  script: '/lit.js',
};

export const contestants: readonly Contestant[] = [
  plain,
  ours,
  lightTwin,
  shadowTwin,
  { name: 'TAG.shadow.html, no script', markup: shadowTwin.markup },
  {
    name: 'custom elements by hand',
    markup: '<hand-messages></hand-messages><hand-predictors></hand-predictors><hand-contact></hand-contact>',
    script: '/custom-elements.js',
  },
  lit,
  { name: 'Preact', markup: '', script: '/preact.js', hasLook: true },
  { name: 'React', markup: '', script: '/react.js', hasLook: true },
  { name: 'Shoelace', markup: shoelaceMarkup, script: '/shoelace.js', style: '/shoelace.css' },
  {
    name: 'GOV.UK Frontend',
    markup: govukMarkup,
    script: '/govuk.js',
    style: '/govuk.css',
    bodyClass: 'govuk-template__body js-enabled govuk-frontend-supported',
  },
];

/** Those that are this package, in one of the ways that it offers. */
export function isOurs({ script, markup }: Contestant): boolean {
  return script === ours.script || markup === shadowTwin.markup;
}

function fillTags(fill: (tag: Tag) => string): string {
  return blocks.map((tag) => `<${tag}>${fill(tag)}</${tag}>`).join('\n');
}
