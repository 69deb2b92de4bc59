import { tags, type Tag } from '../src/elements/catalogue.js';
import { renderFallback, renderDeclarativeShadow } from '../src/static/fallback.js';
import { govukMarkup, plainMarkup, shoelaceMarkup } from './markup.js';

/** One way to show messages, predictors and contact on a page. */
export interface Implementation {
  /** Its name in the tables. */
  readonly name: string;
  /** The HTML of one set of the three blocks. */
  readonly markup: string;
  /** URL path of the script that the page loads. */
  readonly script?: string;
  /** URL path of the style sheet that the page loads. */
  readonly style?: string;
  /** Whether the page has `projects/blocks.css` in its head. */
  readonly hasBlockStyles?: boolean;
  /** Classes of the page's body. */
  readonly bodyClass?: string;
}

/** The elements of the three blocks. `<policy-briefing>` shows the same and more. */
const blocks = tags.filter((tag) => tag !== 'policy-briefing');

/** The page without any block. Its cost is subtracted from that of the others. */
export const emptyPage: Implementation = { name: 'empty page', markup: '' };

export const plainHtml: Implementation = { name: 'plain HTML', markup: plainMarkup, hasBlockStyles: true };
export const scriptOnly: Implementation = {
  name: 'ours, script only',
  markup: wrapBlocks(() => ''),
  script: '/briefing.js',
};
export const lightFallback: Implementation = {
  name: 'ours, TAG.html',
  markup: wrapBlocks((tag) => renderFallback(tag)),
  script: '/briefing.js',
};
export const shadowFallback: Implementation = {
  name: 'ours, TAG.shadow.html',
  markup: wrapBlocks((tag) => renderDeclarativeShadow(tag)),
  script: '/briefing.js',
};
export const bareLit: Implementation = {
  name: 'bare LitElement',
  markup: '<lit-messages></lit-messages><lit-predictors></lit-predictors><lit-contact></lit-contact>',
  script: '/lit.js',
};

/** Everything that is compared. All show the same text. */
export const implementations: readonly Implementation[] = [
  plainHtml,
  scriptOnly,
  lightFallback,
  shadowFallback,
  {
    name: 'custom elements by hand',
    markup: '<hand-messages></hand-messages><hand-predictors></hand-predictors><hand-contact></hand-contact>',
    script: '/custom-elements.js',
  },
  bareLit,
  { name: 'React', markup: '', script: '/react.js', hasBlockStyles: true },
  { name: 'Shoelace', markup: shoelaceMarkup, script: '/shoelace.js', style: '/shoelace.css' },
  {
    name: 'GOV.UK Frontend',
    markup: govukMarkup,
    script: '/govuk.js',
    style: '/govuk.css',
    bodyClass: 'govuk-template__body js-enabled govuk-frontend-supported',
  },
];

/** Whether the implementation is this package. */
export function isOurs({ script }: Implementation): boolean {
  return script === scriptOnly.script;
}

function wrapBlocks(fill: (tag: Tag) => string): string {
  return blocks.map((tag) => `<${tag}>${fill(tag)}</${tag}>`).join('\n');
}
