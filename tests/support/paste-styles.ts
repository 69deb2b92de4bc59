import * as fc from 'fast-check';
import type { Briefing, Item } from '../../src/content/schema.js';
import { formatContact } from '../../src/editor/draft/normalize-contact.js';

/** How somebody may have got hold of the text of a briefing before pasting it. */
export interface PasteStyle {
  readonly width: number;
  readonly isIndented: boolean;
  readonly blankLines: 'everywhere' | 'between parts' | 'nowhere';
  readonly messageMark: string;
  readonly predictorMark: string;
  readonly headingMark: string;
  readonly quote: string;
  readonly lineEnd: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly footer: readonly [text: string, place: number] | null;
  readonly characters: (text: string) => string;
  readonly damage:
    'none' | 'no headings' | 'no caveat' | 'lists swapped' | 'line lost' | 'line cut' | 'line twice' | 'lines swapped';
  readonly damagePlace: number;
  readonly bold: 'kept' | 'lost';
}

const marks = [
  '- ',
  '• ',
  '•',
  '* ',
  '– ',
  '\uf0b7\t',
  'o\t',
  '➤ ',
  '✓ ',
  '# ',
  '+ ',
  '1. ',
  '1) ',
  '(1) ',
  '1\t',
  'a) ',
  'Message 1: ',
  '§ ',
  'Ø ',
  '',
];

export const pasteStyle: fc.Arbitrary<PasteStyle> = fc.record({
  width: fc.oneof(
    fc.constant(Infinity),
    fc.constantFrom(40, 60, 65, 72, 76, 80, 100),
    fc.integer({ min: 35, max: 120 }),
  ),
  isIndented: fc.boolean(),
  blankLines: fc.constantFrom('everywhere', 'between parts', 'nowhere'),
  messageMark: fc.constantFrom(...marks),
  predictorMark: fc.constantFrom('1. ', ...marks),
  headingMark: fc.constantFrom('', '', '', '1. ', '## ', '**', 'A. '),
  quote: fc.constantFrom('', '', '', '> ', '>> ', '> > '),
  lineEnd: fc.constantFrom('\n', '\r\n', '\u2028'),
  before: fc.oneof(
    { arbitrary: fc.constant([]), weight: 2 },
    fc.subarray([
      'Hi Sam,',
      'Please find the wording we agreed on Tuesday.',
      'OFFICIAL - SENSITIVE',
      'Subject: Policy Briefing',
      'Policy briefing attached',
    ]),
  ),
  after: fc.oneof(
    { arbitrary: fc.constant([]), weight: 2 },
    fc.subarray([
      'Kind regards',
      'A. Person',
      'Safeguarding Children Board',
      'Tel: 01632 960777, a.person@example.org',
      '- confidential -',
      'Page 1 of 2',
    ]),
  ),
  footer: fc.option(
    fc.tuple(fc.constantFrom('Page 1 of 2', '- 2 -', 'Wakefield Council', 'OFFICIAL', '• 2', '3. of 4'), fc.nat(45)),
    { nil: null, freq: 1 },
  ),
  characters: fc.constantFrom(
    (text: string) => text,
    (text: string) => text,
    (text: string) => text.replace(/ (?=\w+$)/gm, '\u00a0'),
    (text: string) => text.replaceAll('ffe', '\ufb00e').replaceAll('fi', '\ufb01'),
    (text: string) => text.replaceAll('ff', '').replaceAll('fi', ''),
    (text: string) => text.replace(/'/g, '’').replace(/[“”]/g, '"'),
    (text: string) => text.replace(/[“”’]/g, '\ufffd'),
    (text: string) => text.replace(/[“”’]/g, '?'),
    (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)),
    (text: string) => text.replace(/a(?=[a-z]{4})/g, 'a\u200b'),
    (text: string) => text.replace(/(\w{4})ti/g, '$1\u00adti'),
    (text: string) => text.replaceAll('–', '-'),
    (text: string) => text.normalize('NFD'),
  ),
  damage: fc.oneof(
    { arbitrary: fc.constant('none' as const), weight: 3 },
    fc.constantFrom(
      'no headings',
      'no caveat',
      'lists swapped',
      'line lost',
      'line cut',
      'line twice',
      'lines swapped',
    ),
  ),
  damagePlace: fc.nat(60),
  bold: fc.constantFrom('kept', 'lost'),
});

/** The briefing as it would be pasted. */
export function writePaste(briefing: Briefing, style: PasteStyle): string {
  const { damage } = style;
  const [heading, caveat] = [briefing.predictors.heading, briefing.predictors.caveat];
  const messages = writeList(briefing.keyMessages.items, style.messageMark);
  const predictors = writeList(briefing.predictors.items, style.predictorMark);
  const [first, second] = damage === 'lists swapped' ? [predictors, messages] : [messages, predictors];
  const parts: string[][] = [
    [briefing.documentType],
    [briefing.board],
    [briefing.title.text],
    [briefing.introduction],
    damage === 'no headings' ? [] : [writeHeading(briefing.keyMessages.heading, style)],
    first,
    damage === 'no headings' ? [] : [writeHeading(heading, style)],
    damage === 'no headings' || damage === 'no caveat' ? [] : [caveat],
    second,
    [formatContact(briefing.contact)],
  ];
  const whole = damageLines([style.before, ...parts, style.after], style)
    .map((part) => part.map((text) => fold(text, style)))
    .filter((part) => part.length > 0);
  const blank = style.blankLines === 'nowhere' ? '\n' : '\n\n';
  const text = whole.map((part) => part.join(style.blankLines === 'everywhere' ? '\n\n' : '\n')).join(blank);
  const lines = (style.bold === 'kept' ? text : text.replaceAll('**', '')).split('\n');
  if (style.footer) lines.splice(Math.min(style.footer[1], lines.length), 0, style.footer[0]);
  return style.characters(lines.map((line) => style.quote + line).join('\n')).replaceAll('\n', style.lineEnd);
}

function writeHeading(heading: string, { headingMark }: PasteStyle): string {
  return headingMark === '**' ? `**${heading}**` : headingMark + heading;
}

function writeList(items: readonly Item[], mark: string): string[] {
  return items.map(({ text }, index) =>
    mark
      .replace('1', String(index + 1))
      .replace(/^a(?=\))/, String.fromCharCode(97 + index))
      .concat(text),
  );
}

function damageLines(parts: readonly (readonly string[])[], { damage, damagePlace }: PasteStyle): string[][] {
  const all = parts.map((part) => [...part]);
  const places = all.flatMap((part, index) => part.map((_text, place) => [index, place] as const));
  const [index, place] = places[damagePlace % places.length]!;
  const part = all[index]!;
  if (damage === 'line lost') part.splice(place, 1);
  if (damage === 'line twice') part.splice(place, 0, part[place]!);
  if (damage === 'line cut') part[place] = part[place]!.split(' ').slice(0, -1).join(' ');
  if (damage === 'lines swapped' && place + 1 < part.length) part.splice(place, 2, part[place + 1]!, part[place]!);
  return all;
}

function fold(text: string, { width, isIndented }: PasteStyle): string {
  const indent = isIndented && /^\W|^\d/.test(text) ? '  ' : '';
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(lines.length > 0 ? indent + word : word);
  }
  return lines.join('\n');
}

const newTexts = [
  'Staff should record what the child says in the words of the child',
  'Ask about every adult who lives in the home or visits it often.',
  'Share concerns early, also where consent is not given',
  'chronologies are read before each visit',
  'Young carers are often not seen',
];

const newPredictors = [
  'There are frequent moves between areas',
  'The family refuse visits at home',
  'Injuries are explained in different ways',
];

/** A briefing that differs from the one given in up to so many places, as an edition differs from the one before. */
export function editedBriefing(briefing: Briefing): fc.Arbitrary<Briefing> {
  const edits: readonly ((one: Briefing, place: number) => Briefing)[] = [
    (one) => one,
    (one, place) =>
      changeItem(one, 'keyMessages', place, (text) => text.replace(/ (of|to|the|are|is|in) /, ' $1 all ')),
    (one, place) => changeItem(one, 'keyMessages', place, (text) => `${text} at all times`),
    (one, place) => changeItem(one, 'keyMessages', place, (text) => text.split(' ').slice(0, -2).join(' ')),
    (one, place) => changeItem(one, 'predictors', place, (text) => text.replace(/ (of|to|the|are|a) /, ' $1 new ')),
    (one, place) => addItem(one, 'keyMessages', place, newTexts[place % newTexts.length]!),
    (one, place) => addItem(one, 'predictors', place, newPredictors[place % newPredictors.length]!),
    (one, place) => removeItem(one, 'keyMessages', place),
    (one, place) => removeItem(one, 'predictors', place),
    (one) => ({ ...one, title: { ...one.title, text: one.title.text.replace('2007-07', '2005-07') } }),
    (one) => ({ ...one, title: { ...one.title, text: 'Learning from Practice: What Local Reviews Tell Us' } }),
    (one) => ({ ...one, introduction: one.introduction.replace('July 2009', 'May 2016') }),
    (one) => ({ ...one, introduction: 'This briefing is for everyone who works with children in the district.' }),
    (one) => ({ ...one, board: one.board.replace('board', 'partnership') }),
    (one) => ({ ...one, documentType: 'Practice Note' }),
    (one) => ({ ...one, keyMessages: { ...one.keyMessages, heading: 'What we want you to remember' } }),
    (one) => ({ ...one, predictors: { ...one.predictors, heading: 'Warning signs' } }),
    (one) => ({
      ...one,
      predictors: { ...one.predictors, caveat: one.predictors.caveat.replace('could be argued to be', 'may be') },
    }),
    (one) => ({
      ...one,
      predictors: { ...one.predictors, caveat: 'These signs together may point to danger; one alone says nothing.' },
    }),
    (one) => ({ ...one, contact: { ...one.contact, telephone: { printed: '01632 960123', e164: '+441632960123' } } }),
    (one) => ({ ...one, contact: { ...one.contact, email: 'board@example.org' } }),
    (one) => ({
      ...one,
      predictors: { ...one.predictors, items: newPredictors.map((text, index) => ({ id: `new-${index}`, text })) },
    }),
    (one) => ({
      ...one,
      keyMessages: { ...one.keyMessages, items: newTexts.map((text, index) => ({ id: `new-${index}`, text })) },
    }),
  ];
  return fc
    .array(fc.tuple(fc.nat(edits.length - 1), fc.nat(30)), { maxLength: 4 })
    .map((chosen) => chosen.reduce((one, [edit, place]) => edits[edit]!(one, place), briefing));
}

type Group = 'keyMessages' | 'predictors';

function changeItem(one: Briefing, group: Group, place: number, change: (text: string) => string): Briefing {
  const { items } = one[group];
  const changed = items.map((item, index) =>
    index === place % items.length ? { ...item, text: change(item.text) } : item,
  );
  return { ...one, [group]: { ...one[group], items: changed } };
}

function addItem(one: Briefing, group: Group, place: number, text: string): Briefing {
  const { items } = one[group];
  if (items.some((item) => item.text === text)) return one;
  const at = place % (items.length + 1);
  const added = [...items.slice(0, at), { id: 'new', text }, ...items.slice(at)];
  return { ...one, [group]: { ...one[group], items: added } };
}

function removeItem(one: Briefing, group: Group, place: number): Briefing {
  const { items } = one[group];
  if (items.length < 2) return one;
  return { ...one, [group]: { ...one[group], items: items.filter((_item, index) => index !== place % items.length) } };
}
