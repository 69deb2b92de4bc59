import type { Tag } from '../src/elements/catalogue.js';

/** What readers can rely on, as outcomes, not as a way to reach them. */
export const sharedCriteria: readonly string[] = [
  'People can read the text without the script, from the fallback inside the tag.',
  'Every text has its language and direction, whatever the page around it uses.',
  'Headings start at the level that the page sets, skip no level and never pass level 6.',
  'Text has the contrast of the page’s own text. It is never dimmed, and colour alone never carries meaning.',
  'In forced colours, every line that carries meaning is still visible.',
  'At 320px wide, with text at 200% and WCAG’s text spacing, everything fits without scrolling sideways.',
  'An element adds no landmark, no live region and no tab stop, except where `copy-buttons` asks for buttons.',
  'A draft, superseded or withdrawn briefing says so in words, before anything else.',
];

/** What readers can also rely on in one element, if there is more. */
export const criteria: Readonly<Partial<Record<Tag, readonly string[]>>> = {
  'policy-briefing': [
    'The title and the lists have headings, in the order of the source document.',
    'The editor’s note on the title is next to it, marked as a note, and is not part of the heading.',
    'With two columns, the reading order stays that of the source document.',
    'The agency’s own questions and referral route are announced as added by the site.',
    'The printed briefing fits on one A4 page, with its caveat and source.',
  ],
  'key-messages': [
    'The messages are one list, which says how many there are.',
    'If a page shows only some messages, this is said before the first one.',
    'A link to one message moves focus to it, and adds no tab stop.',
    'With `copy-buttons`, each button names the message that it copies. The result is announced once.',
  ],
  'predictor-prompts': [
    'Heading, caveat, list and source are one group, which has the heading as its name.',
    'The caveat is read before the first predictor, however a reader gets there.',
    'The numbers are labels of a list. Nothing can be ticked, selected, counted or scored.',
    'With `copy-buttons`, one button copies everything. There is no button for a single predictor.',
  ],
  'board-contact': [
    'Phone number and email address are links, with the number and the address as their text.',
    'Both are large enough for a thumb, and break across lines only where no line is long enough.',
    'A number or address that cannot be a link is still readable as text.',
    'The agency’s own referral route is announced as added by the site.',
  ],
};
