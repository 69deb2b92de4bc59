import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { briefing } from '../../../src/content/briefing.js';
import { limits } from '../../../src/content/text-rules.js';
import { fieldLabel } from '../../../src/editor/draft/fields.js';
import { readLink, writeLink } from '../../../src/editor/draft/share-link.js';
import { mostCharacters, readDraftText } from '../../../src/editor/draft/import.js';
import { createDraft } from '../../../src/editor/draft/draft.js';
import { takeShape, UnreadableError } from '../../../src/editor/draft/coerce-to-schema.js';
import { formatBriefingModule } from '../../../src/editor/draft/format-module.js';
import { formatSourceDocument } from '../../../src/content/source-document.js';
import { change } from '../../support/change-draft.js';

const present = createDraft(briefing);
const read = (text: string) => readDraftText(text, present, briefing);
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof UnreadableError) return error.message;
    throw error;
  }
  return 'taken in';
};

const published = {
  'src/content/briefing.ts': readFileSync('src/content/briefing.ts', 'utf8'),
  'the paper': readFileSync(`src/content/source/edition-${briefing.edition.number}.txt`, 'utf8'),
  JSON: JSON.stringify(briefing),
};

for (const [name, text] of Object.entries(published))
  test(`the published briefing is read from ${name}, all of it and nothing else`, () => {
    const { draft, notes } = read(text);
    assert.deepEqual(draft.content, briefing);
    assert.deepEqual(notes, []);
  });

for (const file of ['briefing.txt', 'briefing.md', 'briefing.json'])
  test(`the published briefing is read from dist/${file}; of our own lines it says that they were left out`, () => {
    const { draft, notes } = read(readFileSync(`dist/${file}`, 'utf8'));
    assert.deepEqual(draft.content, briefing);
    assert.equal(notes.length, file === 'briefing.json' ? 0 : 2);
  });

test('a paper in the clothes of a word processor is read: bullets of many kinds, brackets, Windows lines', () => {
  const text = published['the paper']
    .replace(/^- /gm, '•\t')
    .replace(/^(\d+)\. /gm, '$1)\t')
    .replaceAll('\n', '\r\n');
  assert.deepEqual(read(text).draft.content, briefing);
});

const paper = published['the paper'];
const fold = (text: string) => text.replace(/(.{1,68})(?: |$)/gm, '$1\n').replace(/\n\n\n+/g, '\n\n');

for (const [name, text] of Object.entries({
  'from a mail that was folded': fold(paper),
  'from a mail that was quoted': paper.replace(/^/gm, '> '),
  'below the head of a mail': `From: Jane Doe <jane@example.org>\nSubject: Briefing\n\n${paper}`,
  'with the bullets of a symbol font': paper.replace(/^- /gm, '\uf0b7'),
  'with bullets that touch the words': paper.replace(/^- /gm, '•'),
}))
  test(`the published briefing is read ${name}`, () => {
    assert.deepEqual(read(text).draft.content, briefing);
  });

test('predictors that lost their numbers on the way are still predictors, by their heading and caveat', () => {
  assert.deepEqual(read(paper.replace(/^\d\. /gm, '- ')).draft.content, briefing);
  assert.deepEqual(read(paper.replace(/^- /gm, '1. ')).draft.content, briefing);
});

test('predictors never become messages, nor messages predictors: a text that could do that is refused', () => {
  const { heading, caveat } = briefing.predictors;
  const bare = paper.replace(heading, '').replace(caveat, '');
  for (const text of [bare.replace(/^\d\. /gm, '- '), bare.replace(/^- /gm, '1. '), `1. One\n${bare}`])
    assert.match(
      refusal(() => read(text)),
      /(other list|told apart)/,
    );
});

test('a line after the messages that was not understood is named without its words: it may be a predictor', () => {
  const { notes } = read(paper.replace(/^\d\. /gm, 'a) '));
  for (const { text } of briefing.predictors.items) assert.ok(!notes.join().includes(text));
  // And heading and caveat, which are not taken without a list.
  assert.equal(notes.filter((note) => note.includes('not understood')).length, briefing.predictors.items.length + 2);
});

test('a mark that looks like Markdown stays in a plain text', () => {
  const introduction = 'See [the report](page 3) and C:\\*';
  assert.equal(read(paper.replace(briefing.introduction, introduction)).draft.content.introduction, introduction);
});

test('a text is never a rewording of words that it has little in common with', () => {
  const [first] = briefing.keyMessages.items;
  const { items } = read(paper.replace(first!.text, 'Most of this is new')).draft.content.keyMessages;
  assert.notEqual(items[0]!.id, first!.id);
});

test('a reworded line keeps the id of its message, a new one gets its own, and the order is that of the text', () => {
  const [first, second, third] = briefing.keyMessages.items;
  const text = published['the paper']
    .replace(`- ${first!.text}\n`, '')
    .replace(third!.text, `${third!.text.replace('.', '')} at all\n- Something else entirely`);
  const { items } = read(text).draft.content.keyMessages;
  assert.deepEqual(
    items.slice(0, 3).map(({ id }) => id),
    [second!.id, third!.id, 'something-else-entirely'],
  );
  assert.equal(items.length, briefing.keyMessages.items.length);
});

test('what a text does not have stays as it was, and every line that was not understood is named', () => {
  const { draft, notes } = read('Some heading\nSome more\n- a message\n1. a predictor');
  assert.equal(draft.content.predictors.caveat, briefing.predictors.caveat);
  assert.equal(draft.content.contact, briefing.contact);
  assert.ok(notes.includes('Line 1 was not understood and left out: “Some heading”'));
  assert.ok(notes.includes(`${fieldLabel('predictors.caveat')}: not in the text, kept as it was.`));
});

test('another number in the contact line is taken over with its link, and is not tried yet', () => {
  const tried = {
    content: { ...briefing, contact: { ...briefing.contact, checkedOn: '2027-01-01' } },
    actionNeeded: '',
  };
  const text = published['the paper'].replace(briefing.contact.telephone.printed, '01632 960123');
  const { contact } = readDraftText(text, tried, briefing).draft.content;
  assert.deepEqual(contact.telephone, { printed: '01632 960123', e164: '+441632960123' });
  assert.equal(contact.checkedOn, null);
  assert.equal(readDraftText(published['the paper'], tried, briefing).draft.content.contact.checkedOn, '2027-01-01');
});

test('JSON that lacks a field is taken in with the published one, and says so; an unknown field is named', () => {
  const { draft, notes } = read(JSON.stringify({ ...briefing, labels: undefined, colour: 'red' }));
  assert.deepEqual(draft.content, briefing);
  assert.equal(notes.length, 2);
  assert.ok(notes.some((note) => note.includes(fieldLabel('labels'))));
  assert.ok(notes.some((note) => note.includes('colour')));
});

test('a field that an object only inherits, or that would change its prototype, is not taken', () => {
  const { draft, notes } = read(JSON.stringify(briefing).replace('{', '{"__proto__": {"documentType": "forged"},'));
  assert.deepEqual(draft.content, briefing);
  assert.equal(notes.length, 1);
  const { documentType, ...rest } = briefing;
  const heir: unknown = Object.assign(Object.create({ documentType: 'inherited' }) as object, rest);
  assert.equal(takeShape(heir, briefing).content.documentType, documentType);
});

test('what an item or a replacement lacks stays empty, and the names of the months are twelve or the published ones', () => {
  const { draft, notes } = read(
    JSON.stringify({
      ...briefing,
      keyMessages: { ...briefing.keyMessages, items: [{ id: 'one' }, 'two'] },
      replacement: { title: 'The next' },
      labels: { ...briefing.labels, months: ['January'] },
    }),
  );
  assert.deepEqual(draft.content.keyMessages.items, [
    { id: 'one', text: '' },
    { id: '', text: '' },
  ]);
  assert.deepEqual(draft.content.replacement, { title: 'The next', url: null });
  assert.deepEqual(draft.content.labels.months, briefing.labels.months);
  assert.equal(notes.length, 4);
});

test('JSON whose words speak of modules is JSON', () => {
  const content = { ...briefing, introduction: 'It says: export const briefing = { }' };
  assert.deepEqual(read(JSON.stringify(content)).draft.content, content);
});

for (const [name, text] of Object.entries({
  nothing: '  \n',
  'a letter': 'Dear all, please find attached the new briefing.',
  'other JSON': '{"name": "lit", "version": "3.3.3"}',
  'half a file': published['src/content/briefing.ts'].slice(0, 3000),
  'code in a file': 'export const briefing = { documentType: alert(1) };',
  'a million braces': '{'.repeat(mostCharacters),
  'deep nesting': '{"keyMessages":'.repeat(60_000),
  'far too much': 'x'.repeat(mostCharacters + 1),
  'too many lines': `- x\n${'y\n'.repeat(3000)}`,
  'too many messages': '- x\n'.repeat(limits.items + 1),
}))
  test(`${name} is refused with a sentence, and nothing throws`, () => {
    assert.match(
      refusal(() => read(text)),
      /^(It|This) .*\.$/,
    );
  });

test('any text at all is either taken in or refused with a sentence', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string({ unit: fc.constantFrom('-', ' ', '1', '.', '\n', 'a', '@', '{', '}', '*') }),
      ),
      (text) => {
        refusal(() => read(text));
      },
    ),
  );
});

test('a link leads to the very draft, and one with a changed number fits into any mail', () => {
  const draft = change({ 'contact.telephone.printed': '01632 960123', actionNeeded: 'Every partner: replace it.' });
  const link = writeLink(draft, briefing);
  assert.deepEqual(readLink(`#${link}`, briefing), draft);
  assert.ok(link.length < 400, `${link.length} characters`);
});

test('a link from a page with other words says so', () => {
  const other = { ...briefing, documentType: 'Another kind' };
  assert.match(
    refusal(() => readLink(writeLink(present, other), briefing)),
    /another edition/,
  );
});

test('a link that was cut, bent or made up is refused with a sentence, wherever it is damaged', () => {
  const link = writeLink(
    change({ introduction: 'Something quite different, and long enough to be packed.' }),
    briefing,
  );
  for (let length = 'draft='.length; length < link.length; length++)
    assert.match(
      refusal(() => readLink(link.slice(0, length), briefing)),
      /^This link .*\.$/,
      `cut to ${length}`,
    );
  for (const made of ['draft=%E0%A4%A', 'draft=', 'draft=x.y', `${link}*`])
    assert.match(
      refusal(() => readLink(made, briefing)),
      /^This link .*\.$/,
      made,
    );
});

test('the module that is written goes in again unchanged', () => {
  const { content } = change({ introduction: 'It’s "quoted", isn\'t it? \\ and a backslash', 'title.note': '' });
  assert.deepEqual(read(formatBriefingModule(content)).draft.content, content);
  assert.equal(read(formatSourceDocument(content)).draft.content.introduction, content.introduction);
});
