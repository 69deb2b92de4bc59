import { briefing } from '../fixtures/edition-1.js';

/** The agency's own referral route in the block. */
export const inner = '<!-- wp:paragraph -->\n<p>Duty desk: 01632 960 001</p>\n<!-- /wp:paragraph -->';

/** The block as the editor saves it. */
export const block = (attributes: Readonly<Record<string, unknown>> = {}, referralRoute = '') => {
  const start = `<!-- wp:safeguarding/policy-briefing ${Object.keys(attributes).length ? `${JSON.stringify(attributes)} ` : ''}`;
  return referralRoute ? `${start}-->\n${referralRoute}\n<!-- /wp:safeguarding/policy-briefing -->` : `${start}/-->`;
};

const paragraphBefore = '<!-- wp:paragraph -->\n<p>Before the briefing</p>\n<!-- /wp:paragraph -->\n\n';

const [first, second] = briefing.keyMessages.items;

const list =
  '<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>Duty desk</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->';

/** A block of WordPress around that content. */
export const wrap = (name: string, content: string) =>
  `<!-- wp:${name} -->\n<div class="wp-block-${name}">${content}</div>\n<!-- /wp:${name} -->`;

/** Pages that an author saves, by what is looked at. */
export const contents = {
  block: paragraphBefore + block({}, inner),
  list: block({}, list),
  group: wrap('group', block({}, inner)),
  columns: wrap('columns', wrap('column', block({}, list))),
  'empty route': block({}, '<!-- wp:paragraph -->\n<p></p>\n<!-- /wp:paragraph -->'),
  messages: block({
    element: 'key-messages',
    headingLevel: 3,
    messageIds: [second!.id, first!.id],
    copyButtons: true,
  }),
  predictors: block({ element: 'predictor-prompts', headingLevel: 4 }),
  contact: block({ element: 'board-contact', emailSubject: 'Advice & "help" é' }, inner),
  hostile: block(
    {
      element: 'script',
      headingLevel: 99,
      messageIds: ['x"><script>alert(1)</script>'],
      emailSubject: '"><script>alert(1)</script>',
    },
    '<!-- wp:paragraph -->\n<p onclick="alert(1)">Duty desk<script>alert(1)</script></p>\n<!-- /wp:paragraph -->',
  ),
  'wrong types': block({ element: ['key-messages'], headingLevel: 'two', messageIds: first!.id, emailSubject: 3 }),
  shortcode: 'Before the briefing\n\n[policy-briefing]Duty desk: 01632 960 001[/policy-briefing]\n\nAfter it',
  'shortcode in paragraphs': '[policy-briefing]\n\nDuty desk\n\n01632 960 001\n\n[/policy-briefing]',
  'shortcode in text': 'Before [policy-briefing] after',
  'shortcode with attributes': `[policy-briefing element="key-messages" heading-level="3" message-ids="${second!.id}, ${first!.id}" copy-buttons]`,
  'shortcode of the contact': '[policy-briefing element="board-contact" email-subject="Advice & help"]',
  'shortcode from an email': '[policy-briefing&nbsp;element=“board-contact”<br />email-subject=”Advice & help”]',
  // The Visual tab escapes the & of the entities in the code that is pasted into it.
  'shortcode pasted as text':
    '[policy-briefing element="board-contact" email-subject="Advice &amp;amp; help &amp;#91;now&amp;#93;"]Day &amp;amp; night &amp;#91;EDT&amp;#93; &amp;lt;b&amp;gt;[/policy-briefing]',
  'shortcode block': '<!-- wp:shortcode -->\n[policy-briefing element="predictor-prompts"]\n<!-- /wp:shortcode -->',
  'two shortcodes':
    '[policy-briefing element="key-messages"]\n\n[policy-briefing element="board-contact"]Duty desk[/policy-briefing]',
  'predictors in an excerpt': '[policy-briefing element="predictor-prompts"]',
  none: '<!-- wp:paragraph -->\n<p>Nothing of the briefing</p>\n<!-- /wp:paragraph -->',
} as const;
