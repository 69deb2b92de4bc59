import { briefing } from '../src/content/briefing.js';
import type { Briefing } from '../src/content/schema.js';
import type { Tag } from '../src/elements/catalogue.js';
import { nextEdition, reviewed, withErrors } from './example-drafts.js';

/** One use of an element, as a host page would write it. */
export interface Example {
  readonly tag: Tag;
  /** What a reader or partner sees. It is the name of the story too. */
  readonly name: string;
  readonly html: string;
  /** Makes the draft that a script sets as `content`, from the published briefing. */
  readonly draft?: (published: Briefing) => Briefing;
}

/** What the controls of a story set: attributes, text in slots and custom properties. */
export interface ElementArgs {
  'heading-level': string;
  'message-ids': readonly string[];
  'copy-buttons': boolean;
  'email-subject': string;
  'referral-route': string;
  discussion: string;
  '--briefing-accent': string;
  '--briefing-heading-font': string;
  '--briefing-heading-weight': string;
  '--briefing-measure': string;
}

/** IDs of the first and third message, whatever they are called: an unknown id would show all messages. */
const chosenIds = briefing.keyMessages.items.filter((_item, index) => index === 0 || index === 2).map(({ id }) => id);

const markup: readonly Example[] = [
  { tag: 'key-messages', name: 'All messages', html: '<key-messages></key-messages>' },
  {
    tag: 'key-messages',
    name: 'Messages for an audience',
    html: `<key-messages message-ids="${chosenIds.join(' ')}" heading-level="3"></key-messages>`,
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

/** Each state of the briefing, as a draft: the published one has only one state. */
const drafts: Readonly<Record<string, Required<Example>['draft']>> = {
  'A draft of the next edition': nextEdition,
  'Reviewed and current': reviewed('current'),
  'Review due': reviewed('review-due'),
  'Review overdue': reviewed('overdue'),
  Superseded: reviewed('superseded'),
  Withdrawn: reviewed('withdrawn'),
};

const tags = [...new Set(markup.map(({ tag }) => tag))];
const createDraftExample = (tag: Tag, name: string, draft: Required<Example>['draft']): Example => ({
  tag,
  name,
  html: `<${tag}></${tag}>`,
  draft,
});

/** The one list of examples: each is a story, and tests try each. */
export const examples: readonly Example[] = [
  ...markup,
  ...tags.flatMap((tag) => Object.entries(drafts).map(([name, draft]) => createDraftExample(tag, name, draft))),
];

/** Drafts that the elements refuse, with a warning and a `draft-error` event: stories too, apart from the examples that work. */
export const refusedExamples: readonly Example[] = tags.map((tag) =>
  createDraftExample(tag, 'Draft with errors', withErrors),
);
