import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing, source } from '../../fixtures/edition-1.js';
import { createDraft } from '../../../src/editor/draft/draft.js';
import { importText } from '../../../src/editor/draft/import.js';
import { reviewImport } from '../../../src/editor/draft/import-review.js';
import { comparedChoices } from '../../support/compared-choices.js';

const present = createDraft(briefing);
const review = (text: string) => reviewImport(importText(text, present, briefing), comparedChoices, present, briefing);

/** What somebody careless may paste; each has to stop for a person. */
const [message, next] = [briefing.keyMessages.items[10]!.text, briefing.keyMessages.items[11]!.text];
const predictor = briefing.predictors.items.at(-1)!.text;
const lastMessage = briefing.keyMessages.items.at(-1)!.text;
const careless: Readonly<Record<string, (text: string) => string>> = {
  'a comment of a reviewer': (text) => text.replace(message, `${message} [SD1]`),
  'a reviewer’s cross in place of a bullet': (text) => text.replace(`- ${message}`, `✗ ${message}`),
  'a reviewer’s tick before a reworded item': (text) =>
    text.replace(`- ${message}`, `✓ ${message.replace('Perceived', 'Apparent')}`),
  'a reviewer’s question mark in place of a bullet': (text) => text.replace(`- ${message}`, `? ${message}`),
  'a footnote number': (text) => text.replace('without proper support', 'without proper support3'),
  'a page number after an item': (text) => text.replace(message, `${message} 2`),
  'two items in one line': (text) => text.replace(`${message}\n- ${next}`, `${message} ${next}`),
  'a word that was lost': (text) => text.replace('often masks', 'masks'),
  'a remark in the middle of an item': (text) => text.replace('often masks', 'often TBC masks'),
  'a word misread in a scan': (text) => text.replace('Intensive', 'lntensive'),
  'another word of the same kind': (text) => text.replace('evidence of shared', 'evidence of hidden'),
  'a name in place of a word': (text) => text.replace('Perceived parental', 'Sam parental'),
  'a lost “not”': (text) => text.replace('was not present', 'was present'),
  'another “now” for “not”': (text) => text.replace('is not possible', 'is now possible'),
  'another phone number': (text) => text.replace(briefing.contact.telephone.printed, '01632 960123'),
  'a second phone number': (text) =>
    text.replace(briefing.contact.telephone.printed, '01632 960123, at night 01632 960124'),
  'a letter for a digit': (text) => text.replace('Levels 1 to', 'Levels l to'),
  'a predictor that was reworded, among the messages': (text) =>
    text.replace(`- ${next}`, `- ${predictor.replace('will also', 'also')}\n- ${next}`),
  'a cut caveat': (text) => text.replace(' of future serious harm:', ''),
  'a line for the drafters': (text) =>
    text.replace(briefing.introduction, `${briefing.introduction}\n\nDraft 3, not to be passed on.`),
  'the text twice': (text) => `${text}\n\n${text}`,
  'the old text quoted below': (text) =>
    `${text.replace(message, `${message} too`)}\n\n> ${text.replaceAll('\n', '\n> ')}`,
  'straight quotation marks': (text) => text.replace(/[“”]/g, '"'),
  'a title in capitals': (text) => text.replace(briefing.title.text, briefing.title.text.toUpperCase()),
  'a label before the title': (text) => text.replace(briefing.title.text, `Title: ${briefing.title.text}`),
  'a remark right below a reworded item': (text) =>
    text.replace(message, `${message.replace('Perceived', 'Apparent')}\nplease check this one`),
  'a reworded item broken by a hyphen': (text) =>
    text.replace(message, message.replace('Perceived', 'Apparent').replace('engage', 'engage-\n')),
  'a date below the board': (text) => text.replace(briefing.board, `${briefing.board}\n\n14 September 2026`),
  'the address of somebody else as a link': (text) =>
    text.replaceAll('**', '').replace(briefing.contact.email, `${briefing.contact.email} <mailto:duty@example.org>`),
  'the address of somebody else in angle brackets': (text) =>
    text.replaceAll('**', '').replace(briefing.contact.email, `${briefing.contact.email} <duty@example.org>`),
  'the number of somebody else as a link': (text) =>
    text
      .replaceAll('**', '')
      .replace(briefing.contact.telephone.printed, `${briefing.contact.telephone.printed} <tel:+441632960001>`),
  'a second cell of a table, after a tab': (text) =>
    text.replace(message, `${message.replace('Perceived', 'Apparent')}\tAgreed`),
  'a second cell of a table, after spaces': (text) =>
    text.replace(message, `${message.replace('Perceived', 'Apparent')}     Agreed`),
  'levels that look like marks of a list': (text) =>
    text.replace(/^- /gm, 'Level 1: ').replace(message, message.replace('Perceived', 'Apparent')),
  'the first predictor at the end of the messages': (text) =>
    text
      .replace(`1. ${briefing.predictors.items[0]!.text}\n`, '')
      .replace(lastMessage, `${lastMessage}\n- ${briefing.predictors.items[0]!.text}`)
      .replace(/^(\d)\. /gm, (_mark, number) => `${Number(number) - 1}. `),
  'the last message at the beginning of the predictors': (text) =>
    text
      .replace(`- ${lastMessage}\n`, '')
      .replace(/^(\d)\. /gm, (_mark, number) => `${Number(number) + 1}. `)
      .replace('2. ', `1. ${lastMessage}\n2. `),
  'an indented line below a reworded item': (text) =>
    text.replace(message, `${message.replace('Perceived', 'Apparent')}\n    this includes schools`),
  'a signature for the contact': (text) =>
    `${text.replace(/Further.*$/, '')}\nA. Person, a.person@example.org, 01632 960001`,
};

for (const [name, damage] of Object.entries(careless))
  test(`${name} is not imported without a question`, () => {
    const text = damage(source);
    assert.notEqual(text, source);
    const { open, rows, unassigned } = review(text);
    assert.notDeepEqual(open, []);
    assert.ok(rows.length + unassigned.length > 0);
  });

test('a remark right below a reworded item stays a line of its own, which a person assigns', () => {
  const remark = 'please check this one';
  const { unassigned } = review(source.replace(message, `${message.replace('Perceived', 'Apparent')}\n${remark}`));
  assert.deepEqual(
    unassigned.map(({ text }) => text),
    [remark],
  );
});
