import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing, source } from '../../fixtures/edition-1.js';
import { coerceToSchema } from '../../../src/editor/draft/coerce-to-schema.js';
import { fieldLabel } from '../../../src/editor/draft/fields.js';
import { formatSourceDocument } from '../../../src/content/source-document.js';
import { importText } from '../../../src/editor/draft/import.js';
import { reviewImport } from '../../../src/editor/draft/import-review.js';
import { formatBriefingModule } from '../../../src/editor/draft/format-module.js';
import { change } from '../../support/change-draft.js';
import { refusal } from '../../support/refusal.js';
import { comparedChoices } from '../../support/compared-choices.js';

import { ask, nothing, present, review } from '../../support/review-import.js';

test('a file shows every part of the contact that it changes', () => {
  const { contact } = briefing;
  for (const changed of [
    { ...contact, telephone: { ...contact.telephone, e164: '+331924302625' } },
    { ...contact, checkedOn: '2026-11-01' },
    { ...contact, text: contact.text.replace('{email}', contact.email) },
  ])
    assert.deepEqual(ask(JSON.stringify({ ...briefing, contact: changed })).rows.length, 1, JSON.stringify(changed));
});

test('another email address or phone number in a file is asked about', () => {
  const { contact } = briefing;
  for (const changed of [
    { ...contact, email: `other-${contact.email}` },
    { ...contact, telephone: { printed: '01632 960123', e164: '+441632960123' } },
  ])
    assert.deepEqual(review(JSON.stringify({ ...briefing, contact: changed })).open, ['Decide about 1 change.']);
});

test('a file of JSON has its spaces and ligatures replaced too, as a typed text has', () => {
  const odd = (text: string) => text.replaceAll(' ', '\u00a0 ').replaceAll('ff', '\ufb00');
  const items = briefing.keyMessages.items.map(({ id, text }) => ({ id, text: odd(text) }));
  assert.ok(items.some(({ text }) => text.includes('\ufb00')));
  const file = JSON.stringify({ ...briefing, keyMessages: { ...briefing.keyMessages, items } });
  assert.deepEqual(review(file).draft.content, briefing);
});

const published = {
  'src/content/briefing.ts': formatBriefingModule(briefing),
  'the source document': source,
  JSON: JSON.stringify(briefing),
  'a module of JSON': `export const briefing: Briefing = deepFreeze(${JSON.stringify(briefing, null, 2)});`,
};

for (const [name, text] of Object.entries(published))
  test(`the published briefing is read from ${name}, all of it and nothing else`, () => {
    assert.deepEqual(ask(text), nothing);
    assert.deepEqual(review(text).draft.content, briefing);
  });

test('what is written is read again unchanged', () => {
  const { content } = change({ introduction: 'It’s "quoted", isn\'t it? \\ and a backslash', 'title.note': '' });
  const decisions = { introduction: 'import' } as const;
  assert.deepEqual(review(formatBriefingModule(content), { decisions }).draft.content, content);
  const draft = { content, actionNeeded: '' };
  assert.deepEqual(ask(formatSourceDocument(content)).lines, [content.introduction]);
  assert.deepEqual(review(formatSourceDocument(content), {}, draft).rows, []);
});

test('JSON that lacks a field keeps the published one, and says so; an unknown field is named', () => {
  const proposal = importText(JSON.stringify({ ...briefing, labels: undefined, colour: 'red' }), present, briefing);
  assert.deepEqual(reviewImport(proposal, comparedChoices, present, briefing).draft.content, briefing);
  assert.equal(proposal.notes.length, 2);
  assert.ok(proposal.notes.some((note) => note.includes(fieldLabel('labels'))));
  assert.ok(proposal.notes.some((note) => note.includes('colour')));
});

test('what partners must do is named as ignored where a file has no text for it', () => {
  const read = (actionNeeded: unknown) => importText(JSON.stringify({ ...briefing, actionNeeded }), present, briefing);
  for (const value of [['Confirm the contact.'], 7, true, {}])
    assert.deepEqual(read(value).notes, [`${fieldLabel('actionNeeded')} is not a text and was ignored.`]);
  for (const value of [undefined, null, '', 'Confirm the contact.']) assert.deepEqual(read(value).notes, []);
});

test('words in braces are text: only a name and its value make a file', () => {
  for (const words of ['{DRAFT}', '{Note: not agreed}', '{"draft"}'])
    assert.deepEqual(ask(`${words}\n\n${source}`).lines, [words]);
  for (const cut of [published.JSON, formatBriefingModule(briefing)])
    assert.match(
      refusal(() => importText(cut.slice(0, 500), present, briefing)),
      /damaged/,
    );
});

test('rich text is refused with what it is, also as text that was copied', () => {
  assert.match(
    refusal(() => importText(`{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Arial;}}\n${source}}`, present, briefing)),
    /rich text \(RTF\).*Word/,
  );
});

test('a caveat and a predictor that were reworded in a file are confirmed one by one', () => {
  const { caveat, items } = briefing.predictors;
  const changed = JSON.stringify(briefing)
    .replace('findings of this analysis', 'findings of this study')
    .replace('superficial relationships', 'fleeting relationships');
  const { rows, open } = review(changed);
  assert.deepEqual(
    rows.map(({ now, reasons }) => [now, ...reasons]),
    [
      [caveat, 'Confirm each change of the caveat.'],
      [items[4]!.text, 'Confirm each change of a predictor.'],
    ],
  );
  assert.deepEqual(open, ['Decide about 2 changes.']);
});

test('changes in a file that have no question of their own are imported only if a person says that they were compared', () => {
  const file = JSON.stringify(briefing).replace('Perceived parental', 'Apparent parental');
  assert.deepEqual(review(file, { hasCompared: false }).open, ['Confirm that you have compared 1 change.']);
  assert.deepEqual(review(file).open, []);
});

test('a field that an object only inherits, or that would change its prototype, is not read', () => {
  const proposal = importText(
    JSON.stringify(briefing).replace('{', '{"__proto__": {"documentType": "forged"},'),
    present,
    briefing,
  );
  assert.deepEqual(reviewImport(proposal, comparedChoices, present, briefing).draft.content, briefing);
  const { documentType, ...rest } = briefing;
  const heir: unknown = Object.assign(Object.create({ documentType: 'inherited' }) as object, rest);
  assert.equal(coerceToSchema(heir, briefing).content.documentType, documentType);
});

test('what an item or a replacement lacks stays empty, and the names of the months are twelve or the published ones', () => {
  const { content, notes } = coerceToSchema(
    {
      ...briefing,
      keyMessages: { ...briefing.keyMessages, items: [{ id: 'one' }, 'two'] },
      replacement: { title: 'The next' },
      labels: { ...briefing.labels, months: ['January'] },
    },
    briefing,
  );
  assert.deepEqual(content.keyMessages.items, [
    { id: 'one', text: '' },
    { id: '', text: '' },
  ]);
  assert.deepEqual(content.replacement, { title: 'The next', url: null });
  assert.deepEqual(content.labels.months, briefing.labels.months);
  assert.equal(notes.length, 4);
});

test('every part of an email that has text is read, and of alternatives the plain one', () => {
  const part = (type: string, text: string) => `--b\nContent-Type: ${type}\n\n${text}\n`;
  const mail = (type: string, ...parts: readonly string[]) =>
    `MIME-Version: 1.0\nContent-Type: multipart/${type}; boundary="b"\n\n${parts.join('')}--b--\n`;
  const [before, after] = [
    source.trimStart().split(briefing.predictors.heading)[0]!,
    source.slice(source.indexOf(briefing.predictors.heading)),
  ];
  const mixed = [part('text/plain', before), part('image/png', 'AAAA'), part('text/plain', after)];
  assert.deepEqual(ask(mail('mixed', ...mixed)), nothing);
  const remark = part('text/plain', 'Do not use message 3 yet.');
  assert.deepEqual(ask(mail('mixed', ...mixed, remark)).lines, ['Do not use message 3 yet.']);
  assert.deepEqual(
    ask(mail('alternative', part('text/plain', source.trimStart()), part('text/html', `<p>${source}</p>`))),
    nothing,
  );
});

test('an email says which words only its formatted text has, also where that is beside a picture', () => {
  const plain = `--b\nContent-Type: text/plain\n\n${source.trimStart()}\n`;
  const notes = (html: string, wrap = (part: string) => part) =>
    importText(
      `MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n${plain}--b\n${wrap(`Content-Type: text/html\n\n${html}\n`)}--b--\n`,
      present,
      briefing,
    ).notes.join();
  const beside = (part: string) => `Content-Type: multipart/related; boundary="c"\n\n--c\n${part}--c--\n`;
  const markup = (text: string) =>
    `<head><title>No subject</title><style><!-- p { color: navy } --></style></head><!--[if mso]><p>96</p><![endif]--><p>${text.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}</p>`;
  assert.doesNotMatch(notes(markup(source)), /plain text does not have/);
  const other = markup(source.replace('often masks', 'seldom masks'));
  assert.match(notes(other), /has words that its plain text does not have: “seldom”/);
  assert.match(notes(other, beside), /has words that its plain text does not have: “seldom”/);
  assert.match(
    refusal(() => notes('<p><s>not</s></p>', beside)),
    /struck-out/,
  );
});

test('an email with attachments says that they were left out, and one of too many parts is refused', () => {
  const part = (type: string, text: string) => `--b\nContent-Type: ${type}\n\n${text}\n`;
  const mail = (parts: readonly string[]) =>
    `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n${parts.join('')}--b--\n`;
  const text = part('text/plain', source.trimStart());
  assert.doesNotMatch(importText(mail([text]), present, briefing).notes.join(), /attachments/);
  assert.match(
    importText(mail([text, part('application/pdf', 'AAAA')]), present, briefing).notes.join(),
    /attachments/,
  );
  const below = `${mail([text])}Please remove message 3.`;
  assert.match(importText(below, present, briefing).notes.join(), /text below its end/);
  const two = mail([text, text]).replace('mixed', 'alternative');
  assert.match(importText(two, present, briefing).notes.join(), /formatted text/);
  const empty = Array.from({ length: 20 }, () => part('text/plain', 'x'));
  assert.match(
    refusal(() => importText(mail([...empty, text]), present, briefing)),
    /more than 20 parts/,
  );
});

test('an email whose formatted text strikes out words is refused, because its plain text has them', () => {
  const plain = `--b\nContent-Type: text/plain\n\n${source.trimStart()}\n`;
  const read = (html: string, headers = '') =>
    importText(
      `MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n${plain}--b\nContent-Type: text/html\n${headers}\n${html}\n--b--\n`,
      present,
      briefing,
    );
  for (const html of [
    '<p><s>not</s></p>',
    '<p><del class="x">not</del></p>',
    '<style>.x{text-decoration:line-through}',
  ])
    for (const [headers, body] of [
      ['', html],
      ['Content-Transfer-Encoding: base64\n', btoa(html)],
    ] as const)
      assert.match(
        refusal(() => read(body, headers)),
        /struck-out words/,
      );
  assert.equal(read('<p><span>not</span></p>').kind, 'text');
  // Its colours are lost, too, and often mark what is to be removed.
  const isNoted = (html: string) => read(html).notes.some((note) => note.includes('coloured or highlighted'));
  for (const html of [
    '<mark>not</mark>',
    '<span style="background:yellow;mso-highlight:yellow">not</span>',
    '<span style="background-color: #ffff00">not</span>',
    "<span style='font-size:11pt;color:red'>not</span>",
    '<font size="2" color="#ff0000">not</font>',
  ])
    assert.ok(isNoted(html), html);
  for (const html of ['<p style="color:#000;background:#ffffff">not</p>', '<a style="color:#0563C1">not</a>'])
    assert.ok(!isNoted(html), html);
});

test('another date or word of a setting in a file is one question, without remarks on its words', () => {
  const reasons = review(JSON.stringify({ ...briefing, reportPublishedOn: '2016-05', lang: 'cy' })).rows.map(
    (row) => row.reasons,
  );
  assert.deepEqual(reasons, [['Check this value.'], ['Check this value.']]);
});

test('a file that has a field twice is refused, because one of the two would be lost', () => {
  const twice = (file: string) => file.replace('{', '{"introduction": "Other words",');
  for (const file of [published.JSON, published['a module of JSON']])
    assert.match(
      refusal(() => importText(twice(file), present, briefing)),
      /“introduction” twice/,
    );
  // Names may be written in other ways, and comments and texts may look like one.
  const remarks = published.JSON.replace('{', '{// lang: y\n/* lang: x */');
  assert.deepEqual(importText(remarks, present, briefing), importText(published.JSON, present, briefing));
  assert.match(
    refusal(() => importText(remarks.replace('{', "{'l\\u0061ng': 'en-GB',"), present, briefing)),
    /“lang” twice/,
  );
  const quoted = JSON.stringify({ ...briefing, introduction: 'Say "lang": and board: and \\' });
  assert.match(JSON.stringify(importText(quoted, present, briefing)), /and board:/);
  const deep = `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  assert.match(
    refusal(() => importText(deep, present, briefing)),
    /^\p{Lu}.*\.$/su,
  );
});

test('words around a file are named, because they are not imported', () => {
  const remark = '* please change message 3';
  for (const text of [published['src/content/briefing.ts'], published.JSON, published['a module of JSON']]) {
    assert.deepEqual(importText(text, present, briefing).notes, []);
    assert.ok(importText(`${text}\n\n${remark}`, present, briefing).notes.join().includes(remark));
  }
  const { notes } = importText(`${remark}\n${published['a module of JSON']}`, present, briefing);
  assert.ok(notes.join().includes(remark));
  const long = importText(`${published.JSON}\n${'word '.repeat(300)}`, present, briefing).notes.join();
  assert.match(long, /” and 499 more characters/);
});
