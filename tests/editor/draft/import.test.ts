import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { briefing, source } from '../../fixtures/edition-1.js';
import { fieldLabel } from '../../../src/editor/draft/fields.js';
import { change } from '../../support/change-draft.js';
import { refusal } from '../../support/refusal.js';

import { ask, nothing, review } from '../../support/review-import.js';

const fixture = (name: string) => readFileSync(`tests/fixtures/imports/${name}`, 'utf8');

/** The published text, as people got hold of it. */
for (const name of [
  'caveat-on-two-lines.txt',
  'caveat-broken-in-the-middle.txt',
  'title-broken-before-dash.txt',
  'broken-without-blank-lines.txt',
  'broken-blank-between-parts.txt',
  'pandoc.md',
  'mail.eml',
  'google-docs.md',
  'numbered-headings.txt',
  'outlook-mailto.txt',
  'phone-no-break-space.txt',
])
  test(`${name}: the published text is recognised as a whole`, () => {
    assert.deepEqual(ask(fixture(name)), nothing);
    assert.deepEqual(review(fixture(name)).draft.content, briefing);
  });

/** Texts about which a person has to be asked, and what. */
const asked: Readonly<Record<string, Partial<ReturnType<typeof ask>>>> = {
  'greeting.txt': {
    lines: ['Hi Sam,', 'Please find the wording we agreed on Tuesday.'],
    missing: [fieldLabel('documentType'), fieldLabel('board')],
  },
  'protective-marking.txt': { lines: ['OFFICIAL - SENSITIVE'], missing: [fieldLabel('board')] },
  'mail-with-one-long-line.txt': {
    lines: ['See https://intranet.example.org/sites/safeguarding/Shared%20Documents/Forms/AllItems.aspx?id=1234567'],
  },
  // Our own lines below the text, as an earlier edition had them.
  'copied-from-briefing-html.txt': {
    lines: fixture('copied-from-briefing-html.txt')
      .split('\n')
      .filter((line) => /^(?:Editor|As printed|Wakefield and)/.test(line)),
  },
  'phone-en-dash.txt': { rows: ['contact: asked'] },
  'date-before-phone.txt': { rows: ['contact: asked'], facts: ['publisher'] },
  'quoted-address.txt': { rows: ['contact: asked'], facts: ['publisher'] },
  'new-report.txt': {
    rows: ['title.text: asked', 'introduction: asked'],
    facts: ['title.note', 'reportPublishedOn'],
  },
  'title-corrected.txt': { rows: ['title.text: asked'], facts: ['title.note', 'reportPublishedOn'] },
  'board-renamed.txt': { rows: ['board: asked', 'contact: asked'], facts: ['publisher'] },
};

for (const [name, questions] of Object.entries(asked))
  test(`${name}: a person is asked`, () => {
    assert.deepEqual(ask(fixture(name)), { ...nothing, ...questions });
    assert.notDeepEqual(review(fixture(name)).open, []);
  });

test('two-bulleted-lists.txt, only-new-predictors.txt: new predictors never become messages', () => {
  for (const name of ['two-bulleted-lists.txt', 'only-new-predictors.txt']) {
    const { draft, unassigned } = review(fixture(name));
    assert.deepEqual(draft.content.keyMessages, briefing.keyMessages);
    assert.deepEqual(draft.content.predictors, briefing.predictors);
    assert.equal(unassigned.filter(({ list }) => list !== null).length, 7);
  }
});

test('in a list with items of both lists, a new item is for a person', () => {
  const items = [...briefing.keyMessages.items.slice(0, 4), ...briefing.predictors.items.slice(0, 2)];
  const { unassigned } = review(`${items.map(({ text }) => `- ${text}`).join('\n')}\n- Something else entirely`);
  assert.deepEqual(
    unassigned.map(({ text }) => text),
    ['Something else entirely'],
  );
});

for (const [name, word] of Object.entries({
  'invisible-differences.txt': 'Adolescents',
  'lost-characters.txt': 'Children',
  'own-pdf-as-text.txt': 'columns',
}))
  test(`${name} is refused, with the reason and what to do`, () => {
    const message = refusal(() => review(fixture(name)));
    assert.match(message, new RegExp(word));
    assert.match(message, /Copy the text/);
  });

test('every fixture is tested', () => {
  const tested = readFileSync('tests/editor/draft/import.test.ts', 'utf8');
  for (const name of readdirSync('tests/fixtures/imports')) assert.ok(tested.includes(name), name);
});

test('of several numbers the present one is taken, never a date, and the sentence keeps the rest', () => {
  const { contact } = review(fixture('date-before-phone.txt')).draft.content;
  assert.deepEqual(contact.telephone, briefing.contact.telephone);
  assert.equal(
    contact.text,
    'From 2026-12-01 further information can be obtained from the Board on {telephone} or {email}',
  );
  const two = review(source.replace(briefing.contact.telephone.printed, '01632 960123 (fax 01632 960124)'));
  assert.match(two.rows[0]!.reasons.join(), /more than one phone number.*01632 960124/);
  assert.equal(two.rows[0]!.decision, undefined);
});

test('quotes around an address are not part of it', () => {
  const { contact } = review(fixture('quoted-address.txt')).draft.content;
  assert.equal(contact.email, briefing.contact.email);
  assert.equal(contact.text, 'Further information from the Board on {telephone} or {email}');
});

test('the month in a changed introduction is suggested for the report', () => {
  const { facts } = review(fixture('new-report.txt'));
  assert.equal(facts.find(({ path }) => path === 'reportPublishedOn')!.value, '2016-05');
});

test('an import can be made once facts are confirmed, and takes them', () => {
  const facts = { 'title.note': '', reportPublishedOn: '2016-05' };
  const decisions = { 'title.text': 'import', introduction: 'import' } as const;
  assert.notDeepEqual(review(fixture('new-report.txt'), { decisions }).open, []);
  const { open, draft } = review(fixture('new-report.txt'), { facts, decisions });
  assert.deepEqual(open, []);
  assert.equal(draft.content.title.note, null);
  assert.equal(draft.content.reportPublishedOn, '2016-05');
  assert.equal(draft.content.edition.number, briefing.edition.number + 1);
});

test('a changed caveat and each changed predictor are confirmed one by one', () => {
  const [first, second] = briefing.predictors.items;
  const text = source
    .replace('warning sign', 'warning signal')
    .replace(first!.text, first!.text.replace('highly', 'fairly'))
    .replace(second!.text, second!.text.replace('compromised', 'poor'));
  const ids = ['predictors.caveat', `predictors.items:${first!.id}`, `predictors.items:${second!.id}`];
  // No other question may be what stops the import.
  assert.deepEqual(
    review(text).rows.map(({ id, reasons }) => [id, reasons.length]),
    ids.map((id) => [id, 1]),
  );
  for (const id of ids) {
    const decisions = Object.fromEntries(ids.filter((one) => one !== id).map((one) => [one, 'import'] as const));
    assert.notDeepEqual(review(text, { decisions }).open, [], id);
  }
  const decisions = Object.fromEntries(ids.map((id) => [id, 'import'] as const));
  const { open, draft } = review(text, { decisions });
  assert.deepEqual(open, []);
  assert.match(draft.content.predictors.caveat, /warning signal/);
});

test('a predictor that the text does not have is removed only if a person says so', () => {
  const [, second] = briefing.predictors.items;
  const text = source.replace(/^2\. .*\n/m, '').replace(/^3\. /m, '2. ');
  const id = `predictors.items:${second!.id}`;
  assert.notDeepEqual(review(text).open, []);
  assert.deepEqual(review(text, { decisions: { [id]: 'keep' } }).draft.content.predictors, briefing.predictors);
});

test('fields that the text does not have are kept only if a person says so', () => {
  const text = source.replace(briefing.board, '').replace('Perceived parental', 'Apparent parental');
  const { open, missing, rows } = review(text);
  assert.deepEqual(missing, [fieldLabel('board')]);
  assert.match(open.join(), /fields that the text does not have/);
  const decisions = Object.fromEntries(rows.map(({ id }) => [id, 'import' as const]));
  const { open: left, draft } = review(text, { keepsMissing: true, decisions });
  assert.deepEqual(left, []);
  assert.equal(draft.content.board, briefing.board);
});

test('each change of a text is a question of its own, which names the words', () => {
  const { text: shared } = briefing.keyMessages.items[4]!;
  const text = source
    .replace('Perceived parental', 'Apparent parental')
    .replace(shared, shared.replace('evidence of shared', 'proof of hidden'))
    .replace(briefing.introduction, briefing.introduction.replace('an in-depth', 'a detailed'));
  const { open, rows } = review(text);
  assert.deepEqual(
    rows.map(({ decision, reasons }) => [decision, ...reasons]),
    [
      [undefined, 'Check the words: “an in depth” became “a detailed”.'],
      [undefined, 'Check the words: “evidence” became “proof”, “shared” became “hidden”.'],
      [undefined, 'Check the words: “Perceived” became “Apparent”.'],
    ],
  );
  assert.ok(open.includes('Decide about 3 changes.'));
});

test('of a text that is reworded in many places the words are not named, but compared', () => {
  const { text: long } = briefing.keyMessages.items[8]!;
  const other = 'In most events of physical assault, the duty for spotting the worry rested within a universal service';
  const [row] = review(source.replace(long, other)).rows;
  assert.deepEqual(row?.reasons.at(-1), 'Compare both texts word by word.');
});

test('a caveat or predictor that goes back to the published one is confirmed, too', () => {
  const [first] = briefing.predictors.items;
  const draft = change({
    'predictors.caveat': `${briefing.predictors.caveat} Always.`,
    'predictors.items[0].text': `${first!.text} often`,
  });
  const { rows } = review(source, {}, draft);
  const asked = rows.filter(({ reasons }) => reasons.length > 0).map(({ id }) => id);
  assert.deepEqual(asked, ['predictors.caveat', `predictors.items:${first!.id}`]);
});

test('another email address or phone number is asked about', () => {
  const { email, telephone } = briefing.contact;
  for (const [now, text] of [
    [email, `x${email}`],
    [email, email.replace(/\.uk$/, '.org')],
    [telephone.printed, telephone.printed.replace(/.$/, (digit) => String((Number(digit) + 1) % 10))],
  ] as const)
    assert.match(review(source.replace(now, text)).rows[0]!.reasons.join(), /is another one/, text);
});

test('words beside the contact details stay, though a link may be written there', () => {
  const { email, telephone } = briefing.contact;
  for (const [detail, words] of [
    [email, ' <closed>'],
    [telephone.printed, ' (not-after-5pm)'],
    [telephone.printed, ' (tel:zorblax)'],
    [email, ` (mailto:b@${email.split('@')[1]!})`],
    [email, ` <b@${email.split('@')[1]!}>`],
  ] as const)
    assert.ok(
      review(source.replace(detail, detail + words)).rows[0]?.text.includes(
        words.replace(/[<>()]|tel:|mailto:/g, '').trim(),
      ),
      words,
    );
});

test('the target of a link in Markdown is left out, other words in brackets are not', () => {
  const link = (target: string) => review(source.replace('often masks', `[often](${target}) masks`)).rows;
  assert.deepEqual(link('https://board.example/'), []);
  assert.ok(link('rarely')[0]?.text.includes('rarely'));
});

test('another order is never imported unseen', () => {
  const [first, second] = briefing.keyMessages.items;
  const text = source.replace(first!.text, '#').replace(second!.text, first!.text).replace('#', second!.text);
  assert.deepEqual(ask(text).rows, ['keyMessages.items:order: asked']);
});

test('a part that comes in another place of the text is named, because the briefing keeps its own order', () => {
  const { predictors, keyMessages } = briefing;
  assert.deepEqual(review(source).notes, []);
  const without = source.replace(`${predictors.caveat}\n\n`, '');
  const caveat = fieldLabel('predictors.caveat');
  for (const [text, place] of [
    [`${without}\n\n${predictors.caveat}`, 'after'],
    [without.replace(/^2\. /m, `\n${predictors.caveat}\n\n2. `), 'after'],
    [without.replace(keyMessages.heading, `${predictors.caveat}\n\n${keyMessages.heading}`), 'before'],
  ] as const)
    assert.match(review(text).notes.join(), new RegExp(`^In the text, “${caveat}” comes ${place} “`), text);
  const [before, after] = source.split(predictors.heading);
  const [head, messages] = before!.split(keyMessages.heading);
  const swapped = `${head!}${predictors.heading}${after!}\n\n${keyMessages.heading}${messages!}`;
  assert.match(review(swapped).notes.join(), /in another order/);
});

test('lines that a person assigns go where they say, on to the line above too', () => {
  const text = source.replace(briefing.title.text, 'A New Title\n\nin Two Parts');
  const { unassigned } = review(text);
  const [one, two] = unassigned.map(({ id }) => id);
  const targets = { [one!]: 'title.text', [two!]: 'line-above' } as const;
  const { draft, open } = review(text, { targets });
  assert.equal(draft.content.title.text, 'A New Title in Two Parts');
  assert.ok(!open.some((sentence) => sentence.includes('line')));
  const doubled = review(text, { targets: { [one!]: 'title.text', [two!]: 'title.text' } });
  assert.deepEqual(doubled.doubled, ['title.text']);
  assert.notDeepEqual(doubled.open, []);
});

test('words that are bold stay bold in a plain text; in reworded items a person checks that', () => {
  const plain = source.replaceAll('**', '');
  assert.deepEqual(ask(plain), nothing);
  const bold = briefing.keyMessages.items.find(({ text }) => text.includes('**'))!;
  const unmarked = bold.text.replaceAll('**', '');
  const [word] = unmarked.split(' ');
  const { rows } = review(plain.replace(unmarked, unmarked.replace(word!, `${word!} other`)));
  assert.equal(rows[0]!.text, bold.text.replace(word!, `${word!} other`));
  assert.match(rows[0]!.reasons.join(), /stay bold/);
});

test('a change that nobody can see is named as that', () => {
  const draft = change({ introduction: briefing.introduction.replace(' ', '\u00a0') });
  const { rows } = review(source, {}, draft);
  assert.match(rows[0]!.reasons.join(), /Nobody can see this change/);
});

test('the source line that our own pages add is not part of the text', () => {
  const { labels, publisher, documentType } = briefing;
  const line = labels.source.replace('{publisher}', publisher).replace('{documentType}', documentType);
  assert.deepEqual(ask(`${source}\n\n${line} ${labels.undated}`), nothing);
  assert.notDeepEqual(ask(`${source}\n\n${publisher} ${documentType}`), nothing);
});

test('hidden characters are removed and named', () => {
  const { lines, draft } = review(source.replace('Perceived', 'Per\u200cceived'));
  assert.deepEqual(draft.content, briefing);
  assert.deepEqual(
    lines.flatMap(({ hidden }) => hidden),
    ['U+200C'],
  );
  const { rows } = review(source.replace('Every two years', 'Every th\u00adree years'));
  assert.match(rows[0]!.reasons.join(), /Hidden characters were removed: U\+00AD/);
});

test('another number in the contact line is imported with its link, and is not checked yet', () => {
  const checked = {
    content: { ...briefing, contact: { ...briefing.contact, checkedOn: '2027-01-01' } },
    actionNeeded: '',
  };
  const { contact } = review(source.replace(briefing.contact.telephone.printed, '01632 960123'), {}, checked).draft
    .content;
  assert.deepEqual(contact.telephone, { printed: '01632 960123', e164: '+441632960123' });
  assert.equal(contact.checkedOn, null);
  assert.equal(review(source, {}, checked).draft.content.contact.checkedOn, '2027-01-01');
});

test('the target of a link to the same number or address is not part of the contact', () => {
  const { email, telephone } = briefing.contact;
  const text = source
    .replaceAll('**', '')
    .replace(email, `${email} <mailto:${email.toUpperCase()}?subject=Briefing>`)
    .replace(telephone.printed, `${telephone.printed} <tel:${telephone.e164}>`);
  assert.deepEqual(ask(text), nothing);
});

test('lines that a person puts together are looked at as a whole, without what was set aside between them', () => {
  const text = source.replace(briefing.title.text, 'A New Title\n\nPage 1\n\nin Two Parts');
  const [one, footer, two] = review(text).unassigned.map(({ id }) => id);
  const targets = { [one!]: 'title.text', [footer!]: 'set-aside', [two!]: 'line-above' } as const;
  const { draft, rows } = review(text, { targets });
  assert.equal(draft.content.title.text, 'A New Title in Two Parts');
  assert.match(rows[0]!.reasons.join(), /put together/);
});

test('a line with nothing above it to go on from stays unassigned', () => {
  const text = `Hi Sam,\n\nHere it is.\n\n${source}`;
  for (const targets of [
    { 0: 'line-above', 1: 'set-aside' },
    { 0: 'set-aside', 1: 'line-above' },
  ] as const)
    assert.equal(review(text, { targets }).unassigned.length, 1);
});

test('a range of numbers at the beginning of a line is text, not the mark of a list', () => {
  for (const range of ['0 - 1', '1 – 4', '1 -  4']) {
    const text = source.replaceAll('\n- ', '\n').replace('Children under one year old', `${range} year olds`);
    const line = review(text).lines.find(({ raw }) => raw.includes('year olds'))!;
    assert.ok(line.text.startsWith(range.replace('  ', ' ')), line.text);
  }
});
