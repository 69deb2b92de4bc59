/** A test that shows something: its file, and what its name says, as far as that is written out in the file. */
export type Evidence = readonly [file: string, name: string];

/** How far tests of ours show that a success criterion of WCAG 2.2 is met by the elements, with nothing around them. */
export interface Judgement {
  readonly criterion: string;
  readonly level: 'A' | 'AA';
  readonly state: 'tested' | 'partially tested' | 'not tested';
  /** What was tried, and after "Not:" what was not. */
  readonly note: string;
  readonly evidence: readonly Evidence[];
}

const accessibility = 'tests/elements/accessibility.test.ts';
const keyboard = 'tests/elements/keyboard.test.ts';
const tree = 'tests/accessibility/tree.test.ts';
const all = 'tests/elements/all.test.ts';
const links = 'tests/elements/links.test.ts';
const forced = 'tests/elements/forced-colours.test.ts';
const actions = 'tests/elements/copy-buttons.test.ts';
const contact = 'tests/elements/board-contact.test.ts';
const whole = 'tests/elements/policy-briefing.test.ts';
const predictors = 'tests/elements/predictor-prompts.test.ts';
const caveat = 'tests/elements/caveat.test.ts';

const axeOnPages: Evidence = [accessibility, 'is free of what axe finds, on a light page and on a dark one'];
const onPhone: Evidence = [accessibility, 'fits, nothing lies over anything, and it is free of what axe finds'];
const inForcedColours: Evidence = [forced, 'is free of what axe finds'];
const inTree: Evidence = [tree, 'names, roles, order and counts are those of the content, and nothing else is met'];
const walk: Evidence = [keyboard, 'meets each link and button once, in the order of reading, and comes out again'];
const ring: Evidence = [keyboard, 'shows where it is: each stop has a ring, in sight and under nothing'];
const language: Evidence = [all, 'says in which language and direction its words are'];
const status: Evidence = [tree, 'what a button did is said once, by a status that was there before'];
const headingLevel: Evidence = [all, 'begins at heading level'];
const nested: Evidence = [whole, 'without skipping one or passing 6'];
const marksSite: Evidence = [contact, 'shows the agency’s own route, labelled as the agency’s'];
const aged: Evidence = ['tests/elements/age.test.ts', 'says so, to the reader, to scripts and to style sheets'];
const draft: Evidence = ['tests/elements/drafts.test.ts', 'is marked as a draft in the published words'];
const thumb: Evidence = [contact, 'has links large enough for a thumb, each whole on one line'];
const selection: Evidence = ['tests/elements/key-messages.test.ts', 'and says that it is a selection'];
const toMessage: Evidence = [tree, 'an address that names a message moves the focus to it'];
const tabStop: Evidence = [links, 'takes the message into the tab order only while it has the focus'];
const frame: Evidence = [forced, 'the frame of the predictors is still seen'];
const edges: Evidence = [forced, 'a message that an address leads to still have their edges'];

export const judgements: readonly Judgement[] = [
  {
    criterion: '1.1.1 Non-text content',
    level: 'A',
    state: 'tested',
    note: 'There is none: no picture, no icon; the tree holds text, links and buttons alone.',
    evidence: [inTree],
  },
  {
    criterion: '1.3.1 Info and relationships',
    level: 'A',
    state: 'tested',
    note: 'Headings with level, lists with their counts and numbers, the predictors as one named group.',
    evidence: [inTree, headingLevel, nested],
  },
  {
    criterion: '1.3.2 Meaningful sequence',
    level: 'A',
    state: 'tested',
    note: 'The order of the source in the tree, in one column and in two.',
    evidence: [
      inTree,
      [whole, 'stands in two columns where it is wide and in one where it is narrow, in the same order'],
    ],
  },
  {
    criterion: '1.4.1 Use of colour',
    level: 'A',
    state: 'partially tested',
    note: 'All text of an element has one colour, and links are underlined; predictors cannot be told apart by colour. Not: the underline by itself.',
    evidence: [[caveat, 'all are shown, and none can be chosen, counted or told apart'], inForcedColours],
  },
  {
    criterion: '1.4.3 Contrast (minimum)',
    level: 'AA',
    state: 'partially tested',
    note: 'By axe, on one light and one dark page and with forced colours. Not: on your page. The elements take its colours, so its contrast is theirs.',
    evidence: [axeOnPages, inForcedColours],
  },
  {
    criterion: '1.4.4 Resize text',
    level: 'AA',
    state: 'tested',
    note: 'Text of 200 % at 320 pixels. By the size of the page’s text, not by the browser’s own setting.',
    evidence: [onPhone],
  },
  {
    criterion: '1.4.10 Reflow',
    level: 'AA',
    state: 'tested',
    note: '320 pixels, which is 1280 at 400 %: nothing is wider than the page.',
    evidence: [onPhone],
  },
  {
    criterion: '1.4.11 Non-text contrast',
    level: 'AA',
    state: 'partially tested',
    note: 'The frame, buttons and marks are seen with forced colours. Borders of buttons and the focus ring have the colour of the text, or are the browser’s. Not: their contrast, measured; the hairlines between messages are decoration.',
    evidence: [frame, edges, ring],
  },
  {
    criterion: '1.4.12 Text spacing',
    level: 'AA',
    state: 'tested',
    note: 'All four values of the criterion at 320 pixels, also with text of 200 %.',
    evidence: [onPhone],
  },
  {
    criterion: '2.1.1 Keyboard',
    level: 'A',
    state: 'tested',
    note: 'Each link and button is reached, and each kind of button pressed with Enter and space.',
    evidence: [walk, [keyboard, 'keeps the focus, and says what it did']],
  },
  {
    criterion: '2.1.2 No keyboard trap',
    level: 'A',
    state: 'tested',
    note: 'Through every element and out again, forwards and backwards.',
    evidence: [walk],
  },
  {
    criterion: '2.4.3 Focus order',
    level: 'A',
    state: 'tested',
    note: 'The order of reading; a linked message is a stop only while it has the focus.',
    evidence: [walk, tabStop],
  },
  {
    criterion: '2.4.4 Link purpose (in context)',
    level: 'A',
    state: 'partially tested',
    note: 'The names of links are the number and the address, in the Board’s sentence. Not: whether people understand them.',
    evidence: [inTree, [tree, 'no two links or buttons of an element share a name']],
  },
  {
    criterion: '2.4.6 Headings and labels',
    level: 'AA',
    state: 'partially tested',
    note: 'Headings are the Board’s words; each button names its message. Not: whether people understand them.',
    evidence: [inTree, [actions, 'named by the message']],
  },
  {
    criterion: '2.4.7 Focus visible',
    level: 'AA',
    state: 'tested',
    note: 'The browser’s own ring at each stop. Not: a page that takes the ring away.',
    evidence: [ring],
  },
  {
    criterion: '2.4.11 Focus not obscured (minimum)',
    level: 'AA',
    state: 'partially tested',
    note: 'Nothing of ours lies over a stop, and a linked message stops below a sticky header of 6em. Not: under the header or banner of your page.',
    evidence: [ring, [links, 'scrolled below a sticky header, focused and marked']],
  },
  {
    criterion: '2.5.3 Label in name',
    level: 'A',
    state: 'tested',
    note: 'The name of each button begins with the words that are seen on it.',
    evidence: [inTree],
  },
  {
    criterion: '2.5.8 Target size (minimum)',
    level: 'AA',
    state: 'tested',
    note: 'Buttons and the two links of the contact have 24 pixels or more. A successor’s link in its sentence is excepted by the criterion.',
    evidence: [thumb, [actions, 'are large enough for a thumb, and work with a real click']],
  },
  {
    criterion: '3.1.1 Language of page',
    level: 'A',
    state: 'not tested',
    note: 'A matter of your page. The pages that we publish are looked at by axe.',
    evidence: [],
  },
  {
    criterion: '3.1.2 Language of parts',
    level: 'AA',
    state: 'partially tested',
    note: 'All words say their language and direction. Not: the words in your slots, which take those of your page.',
    evidence: [language],
  },
  {
    criterion: '3.2.1 On focus, 3.2.2 On input',
    level: 'A',
    state: 'partially tested',
    note: 'Walking through changes nothing that the walk would meet on its way back; there is nothing to fill in. Not: every change that could be seen.',
    evidence: [walk],
  },
  {
    criterion: '3.2.4 Consistent identification',
    level: 'AA',
    state: 'not tested',
    note: 'All elements are drawn from the same parts with the same labels; no test compares them.',
    evidence: [],
  },
  {
    criterion: '4.1.2 Name, role, value',
    level: 'A',
    state: 'partially tested',
    note: 'In Chromium’s tree. Not: in those of Firefox and WebKit, where axe alone looked.',
    evidence: [inTree, axeOnPages],
  },
  {
    criterion: '4.1.3 Status messages',
    level: 'AA',
    state: 'partially tested',
    note: 'What a button did is said in a status that was there before. Not: that a screen reader speaks it.',
    evidence: [status],
  },
];

/** Which tests hold what stories/accessibility.ts promises, word for word. */
export const criterionEvidence: Readonly<Record<string, readonly Evidence[]>> = {
  'The words must be readable without the script, from the twin inside the tag.': [
    ['tests/elements/fallback.test.ts', 'say in the light what the element says'],
  ],
  'Every text must say in which language it is and in which direction it is written, whatever the page around it says.':
    [language],
  'Headings must begin at the level that the page sets, skip none below it, and never pass level 6.': [
    headingLevel,
    nested,
  ],
  'Text must have the contrast of the page’s own text: it is never dimmed, and no colour alone says anything.': [
    axeOnPages,
  ],
  'With forced colours, every rule and edge that means something must still be there.': [frame, edges],
  'At 320 pixels, with text of 200 % and WCAG’s text spacing, all must fit without scrolling sideways.': [onPhone],
  'It must add no landmark, no live region and no tab stop of its own, except where `copy-buttons` asks for buttons.': [
    [all, 'has no button, no landmark'],
    walk,
  ],
  'A draft, superseded or withdrawn briefing must say so in words, before anything else.': [aged, draft],
  'Title and lists must be headings that a reader can walk through, in the order of the source.': [inTree],
  'Our note on the title must stand beside it, marked as a note, and be no part of the heading.': [
    inTree,
    [whole, 'marked as a note and outside the Board’s words'],
  ],
  'In a wide place with two columns, the order of reading must stay that of the source.': [
    [whole, 'stands in two columns where it is wide'],
  ],
  'The agency’s own questions and route must be announced as added by the site.': [
    inTree,
    [whole, 'shows the agency’s questions and route in their places, labelled as the agency’s'],
  ],
  'Printed, the whole must fit one sheet of A4, with caveat and source.': [
    ['tests/static/print.test.ts', 'the briefing is one sheet of A4'],
  ],
  'The messages must be one list that says how many there are.': [inTree],
  'If a page shows some of them, this must be said before the first.': [inTree, selection],
  'An address that leads to one message must move focus there, and leave no tab stop behind.': [toMessage, tabStop],
  'With `copy-buttons`, each button must say which message it copies, and what came of it must be announced once.': [
    inTree,
    status,
  ],
  'Heading, caveat, list and source must be one group that has the heading as its name.': [
    inTree,
    [predictors, 'as one group named by its heading'],
  ],
  'The caveat must be read before the first predictor, whatever way a reader comes.': [
    inTree,
    [links, 'leads to the block as a whole, caveat and all, and never to one of them'],
  ],
  'The numbers must be labels of a list: nothing may be ticked, selected, counted or scored.': [
    inTree,
    [predictors, 'has nothing to tick, to press, to fill in or to count'],
  ],
  'With `copy-buttons`, one button must copy all of it; there may be none for a single predictor.': [
    [actions, 'has one button in the predictors: none for one of them'],
  ],
  'Telephone and e-mail must be links that have the number and the address as their text.': [inTree],
  'Both must be large enough for a thumb, and stay whole unless no line is long enough for them.': [thumb],
  'A number or address that cannot be a link must still be readable as text.': [
    ['tests/elements/drafts.test.ts', 'makes no link of'],
  ],
  'The agency’s own route must be announced as added by the site.': [inTree, marksSite],
};
