import type { Briefing } from '../src/content/schema.js';
import type { Tag } from '../src/static/render-element.js';
import { nextEdition, reviewed } from './example-drafts.js';

/** One use of an element, as a host page would write it. */
export interface Example {
  readonly tag: Tag;
  /** What a reader or partner sees in it. */
  readonly name: string;
  readonly html: string;
  /** The words that a preview's script gives to it in place of the published ones. */
  readonly draft?: (published: Briefing) => Briefing;
}

const markup: readonly Example[] = [
  { tag: 'key-messages', name: 'All messages', html: '<key-messages></key-messages>' },
  {
    tag: 'key-messages',
    name: 'Messages for an audience',
    html: '<key-messages message-ids="children-under-one adolescents" heading-level="3"></key-messages>',
  },
  {
    tag: 'key-messages',
    name: 'Messages with buttons to copy them',
    html: '<key-messages copy-buttons></key-messages>',
  },
  { tag: 'predictor-prompts', name: 'The predictors', html: '<predictor-prompts></predictor-prompts>' },
  {
    tag: 'predictor-prompts',
    name: 'The predictors below a heading of level 3',
    html: '<predictor-prompts heading-level="4"></predictor-prompts>',
  },
  {
    tag: 'predictor-prompts',
    name: 'The predictors with one button that copies all',
    html: '<predictor-prompts copy-buttons></predictor-prompts>',
  },
  { tag: 'board-contact', name: 'The contact', html: '<board-contact></board-contact>' },
  {
    tag: 'board-contact',
    name: 'The contact beside the agency’s own route',
    html: '<board-contact email-subject="Policy briefing"><p slot="referral-route">[Our own referral route]</p></board-contact>',
  },
  {
    tag: 'board-contact',
    name: 'The contact with a button to copy it',
    html: '<board-contact copy-buttons></board-contact>',
  },
  { tag: 'policy-briefing', name: 'The whole briefing', html: '<policy-briefing></policy-briefing>' },
  {
    tag: 'policy-briefing',
    name: 'The whole briefing with the agency’s own words',
    html: `<policy-briefing heading-level="1">
  <div slot="discussion"><p>[A question for our team meeting]</p></div>
  <p slot="referral-route">[Our own referral route]</p>
</policy-briefing>`,
  },
  {
    tag: 'policy-briefing',
    name: 'The whole briefing with a button to copy it',
    html: '<policy-briefing copy-buttons></policy-briefing>',
  },
];

/** How the words can stand: each shown as a draft, for the published ones stand in one way only. */
const drafts: Readonly<Record<string, Required<Example>['draft']>> = {
  'A draft of the next edition': nextEdition,
  'Reviewed and current': reviewed('current'),
  'Review due': reviewed('review-due'),
  'Review overdue': reviewed('overdue'),
  Superseded: reviewed('superseded'),
  Withdrawn: reviewed('withdrawn'),
};

/** The one list of examples: tests try each, stories and the preview show them. */
export const examples: readonly Example[] = [
  ...markup,
  ...[...new Set(markup.map(({ tag }) => tag))].flatMap((tag) =>
    Object.entries(drafts).map(([name, draft]): Example => ({ tag, name, html: `<${tag}></${tag}>`, draft })),
  ),
];
