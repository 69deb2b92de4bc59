import type { Tag } from '../src/static/render-element.js';

/** What readers can rely on, as outcomes: how each is reached is the elements' own affair. */
export const sharedCriteria: readonly string[] = [
  'The words must be readable without the script, from the twin inside the tag.',
  'Every text must say in which language it is and in which direction it is written, whatever the page around it says.',
  'Headings must begin at the level that the page sets, skip none below it, and never pass level 6.',
  'Text must have the contrast of the page’s own text: it is never dimmed, and no colour alone says anything.',
  'With forced colours, every rule and edge that means something must still be there.',
  'At 320 pixels, with text of 200 % and WCAG’s text spacing, all must fit without scrolling sideways.',
  'It must add no landmark, no live region and no tab stop of its own, except where `copy-buttons` asks for buttons.',
  'A draft, superseded or withdrawn briefing must say so in words, before anything else.',
];

/** What readers can rely on in one element besides. */
export const criteria: Readonly<Record<Tag, readonly string[]>> = {
  'policy-briefing': [
    'Title and lists must be headings that a reader can walk through, in the order of the source.',
    'Our note on the title must stand beside it, marked as a note, and be no part of the heading.',
    'In a wide place with two columns, the order of reading must stay that of the source.',
    'The agency’s own questions and route must be announced as added by the site.',
    'Printed, the whole must fit one sheet of A4, with caveat and source.',
  ],
  'key-messages': [
    'The messages must be one list that says how many there are.',
    'If a page shows some of them, this must be said before the first.',
    'An address that leads to one message must move focus there, and leave no tab stop behind.',
    'With `copy-buttons`, each button must say which message it copies, and what came of it must be announced once.',
  ],
  'predictor-prompts': [
    'Heading, caveat, list and source must be one group that has the heading as its name.',
    'The caveat must be read before the first predictor, whatever way a reader comes.',
    'The numbers must be labels of a list: nothing may be ticked, selected, counted or scored.',
    'With `copy-buttons`, one button must copy all of it; there may be none for a single predictor.',
  ],
  'board-contact': [
    'Telephone and e-mail must be links that have the number and the address as their text.',
    'Both must be large enough for a thumb, and stay whole unless no line is long enough for them.',
    'A number or address that cannot be a link must still be readable as text.',
    'The agency’s own route must be announced as added by the site.',
  ],
};
