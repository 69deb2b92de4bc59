import type { Tag } from '../src/publish/drawing.js';

/** One use of an element, as a host page would write it. */
export interface Example {
  readonly tag: Tag;
  /** What a reader or partner sees in it. */
  readonly name: string;
  readonly html: string;
}

/** The one list of examples: tests try each, stories and the preview show them. */
export const examples: readonly Example[] = [
  { tag: 'key-messages', name: 'All messages', html: '<key-messages></key-messages>' },
  {
    tag: 'key-messages',
    name: 'Messages for an audience',
    html: '<key-messages only="children-under-one adolescents" heading-level="3"></key-messages>',
  },
  {
    tag: 'key-messages',
    name: 'Messages with buttons to copy them',
    html: '<key-messages actions></key-messages>',
  },
  { tag: 'predictor-prompts', name: 'The predictors', html: '<predictor-prompts></predictor-prompts>' },
  {
    tag: 'predictor-prompts',
    name: 'The predictors with one button that copies all',
    html: '<predictor-prompts actions></predictor-prompts>',
  },
  { tag: 'board-contact', name: 'The contact', html: '<board-contact></board-contact>' },
  {
    tag: 'board-contact',
    name: 'The contact beside the agency’s own route',
    html: '<board-contact subject="Policy briefing"><p slot="local">[Our own referral route]</p></board-contact>',
  },
  { tag: 'policy-briefing', name: 'The whole briefing', html: '<policy-briefing></policy-briefing>' },
  {
    tag: 'policy-briefing',
    name: 'The whole briefing with the agency’s own words',
    html: `<policy-briefing heading-level="1">
  <div slot="discussion"><p>[A question for our team meeting]</p></div>
  <p slot="local">[Our own referral route]</p>
</policy-briefing>`,
  },
];
