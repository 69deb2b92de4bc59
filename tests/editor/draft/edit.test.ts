import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing } from '../../fixtures/edition-1.js';
import type { StatusChange } from '../../../src/content/status-history.js';
import { formatStaleBase, hasTextChanged, updateEdition, createDraft } from '../../../src/editor/draft/draft.js';
import { addItem, moveItem, removeItem, setField, trimField } from '../../../src/editor/draft/edit.js';
import { contentField, findField, fieldLabel, type Field } from '../../../src/editor/draft/fields.js';
import { findDraftProblems, findFormProblems, findReleaseProblems } from '../../../src/editor/draft/validate.js';
import { proposeId } from '../../../src/editor/draft/match-items.js';
import { hashContent } from '../../../src/content/content-hash.js';
import { nullableFields } from '../../../src/content/nullable-fields.js';
import { todayInLondon } from '../../../src/content/review.js';
import { northmoor } from '../../fixtures/northmoor.js';
import { confirmedFacts, confirmFact, findFactsToConfirm } from '../../../src/editor/draft/confirm-facts.js';
import { change } from '../../support/change-draft.js';

const list = 'keyMessages.items';
const ids = ({ content }: ReturnType<typeof change>) => content.keyMessages.items.map(({ id }) => id);

test('every field of the content has a name of its owner’s', () => {
  const look = (field: Field, path: string): void => {
    if (path) assert.ok(field.title, `${path} has no title in the schema`);
    if (field.kind === 'group')
      for (const [key, inner] of Object.entries(field.fields)) look(inner, path ? `${path}.${key}` : key);
    if (field.kind === 'list') look(field.item, `${path}[0]`);
  };
  look(contentField, '');
  assert.equal(fieldLabel('keyMessages.items[3].text'), `${findField('keyMessages.items[0]')!.title} 4`);
});

test('the fields that elements let be null are those of the schema', () => {
  const paths: string[] = [];
  const visit = (field: Field, path: string): void => {
    if (field.isNullable) paths.push(path);
    if (field.kind === 'group')
      for (const [key, inner] of Object.entries(field.fields)) visit(inner, path ? `${path}.${key}` : key);
    if (field.kind === 'list') visit(field.item, `${path}[0]`);
  };
  visit(contentField, '');
  assert.deepEqual([...nullableFields].sort(), paths.sort());
});

test('facts beside a changed title are confirmed, or changed with it, before a release', () => {
  const title = { ...northmoor.title, text: 'Another title' };
  const retitled = { content: { ...northmoor, title }, actionNeeded: 'Every partner: read it.' };
  const about = ['reportPublishedOn', 'publisher', 'review.lastReviewed'];
  assert.deepEqual(findFactsToConfirm(updateEdition(retitled, northmoor), northmoor), about);
  const confirmed = confirmFact(confirmFact(updateEdition(retitled, northmoor), 'publisher'), 'review.lastReviewed');
  assert.deepEqual(findFactsToConfirm(confirmed, northmoor), ['reportPublishedOn']);
  const other = { ...confirmed, content: { ...confirmed.content, reportPublishedOn: '2026-08' } };
  assert.deepEqual(findFactsToConfirm(other, northmoor), []);
  assert.deepEqual(confirmedFacts(other, northmoor), about);
  const phone = setField(createDraft(northmoor), 'contact.telephone.printed', '01632 960111', northmoor);
  assert.deepEqual(findFactsToConfirm(phone, northmoor), ['review.lastReviewed']);
  const checked = setField(phone, 'contact.checkedOn', '2026-10-01', northmoor);
  assert.deepEqual(confirmedFacts(checked, northmoor), ['contact.checkedOn']);
  assert.deepEqual(findFactsToConfirm(createDraft(northmoor), northmoor), []);
  assert.ok(
    findReleaseProblems(retitled, { published: northmoor, statusChanges: [] }).some(({ path }) => path === 'publisher'),
  );
});

test('what partners must do is checked like every text', () => {
  for (const actionNeeded of ['Two\nlines', 'Hid\u202eden', 'a'.repeat(2001)])
    assert.deepEqual(
      findDraftProblems({ content: northmoor, actionNeeded }, northmoor).map(({ path }) => path),
      ['actionNeeded'],
    );
});

test('other text makes the next edition, and the old text the old one again', () => {
  const draft = change({ documentType: 'Another kind' });
  assert.equal(draft.content.edition.number, briefing.edition.number + 1);
  assert.equal(draft.content.edition.fingerprint, hashContent(draft.content).slice(0, 8));
  assert.ok(draft.content.edition.releasedOn >= briefing.edition.releasedOn);
  assert.deepEqual(setField(draft, 'documentType', briefing.documentType, briefing).content, briefing);
});

test('a day that the owner chose for the new edition stays while the text changes further', () => {
  const chosen = change({ documentType: 'Another kind', 'edition.releasedOn': '2031-05-06' });
  const { content } = setField(chosen, 'board', 'Another board', briefing);
  assert.equal(content.edition.releasedOn, '2031-05-06');
});

test('a new edition may not be of an earlier day than the one before it', () => {
  const [problem, ...others] = findDraftProblems(
    change({ documentType: 'Another kind', 'edition.releasedOn': '2001-05-06' }),
    briefing,
  );
  assert.equal(problem?.path, 'edition.releasedOn');
  assert.deepEqual(others, []);
});

test('an edition that is planned may be released on an earlier day than that, from today on', (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: Date.parse('2027-04-01') });
  const planned = { ...briefing, edition: { ...briefing.edition, releasedOn: '2027-05-01' } };
  const move = (releasedOn: string) => {
    const corrected = setField(createDraft(planned), 'documentType', 'Another kind', planned);
    const draft = setField({ ...corrected, actionNeeded: 'Read it.' }, 'edition.releasedOn', releasedOn, planned);
    return [
      ...findDraftProblems(draft, planned),
      ...findReleaseProblems(draft, { published: planned, statusChanges: [] }),
    ].filter(({ path }) => path === 'edition.releasedOn');
  };
  assert.deepEqual(move('2027-04-01'), []);
  assert.equal(move('2027-03-31').length, 1);
});

test('the action needed is asked for with new text and with changes of status, not with a review', (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: Date.parse('2027-04-01') });
  const paths = (fields: Record<string, string>) =>
    findReleaseProblems(change(fields), { published: briefing, statusChanges: [] }).map(({ path }) => path);
  assert.deepEqual(paths({ documentType: 'Another kind' }), ['actionNeeded']);
  assert.deepEqual(paths({ status: 'withdrawn', statusChangedOn: '2027-02-01' }), ['actionNeeded']);
  assert.deepEqual(paths({ 'review.lastReviewed': '2026-01-01', 'review.nextReview': '2028-01-01' }), []);
  assert.deepEqual(paths({ documentType: 'Another kind', actionNeeded: 'Every partner: read it.' }), []);
});

test('what has been done has no date after today', () => {
  const [yesterday, tomorrow] = [-1, 1].map((days) => todayInLondon(new Date(Date.now() + days * 86_400_000))) as [
    string,
    string,
  ];
  const paths = (fields: Record<string, string>) => findFormProblems(change(fields), briefing).map(({ path }) => path);
  assert.deepEqual(paths({ 'contact.checkedOn': yesterday }), []);
  assert.deepEqual(paths({ 'contact.checkedOn': tomorrow }), ['contact.checkedOn']);
  assert.deepEqual(paths({ 'review.lastReviewed': tomorrow, 'review.nextReview': '2999-01-01' }), [
    'review.lastReviewed',
  ]);
});

test('a status may not change before its last change, before partners had the edition, or after today', (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: Date.parse('2027-04-01') });
  const reversal = {
    status: 'published',
    changedOn: '2027-03-01',
    edition: 1,
    version: '1.0.1',
    actionNeeded: 'Show it again.',
  } as const;
  const paths = (
    statusChangedOn: string,
    statusChanges: readonly StatusChange[] = [reversal],
    published = briefing,
  ) => {
    const draft = change({ status: 'withdrawn', statusChangedOn, actionNeeded: 'Remove it.' });
    const problems = [
      ...findDraftProblems(draft, published),
      ...findReleaseProblems(draft, { published, statusChanges }),
    ];
    return problems.map(({ path }) => path);
  };
  assert.deepEqual(paths('2027-02-28'), ['statusChangedOn']);
  assert.deepEqual(paths(reversal.changedOn), []);
  assert.deepEqual(paths('2027-04-02'), ['statusChangedOn']);
  assert.deepEqual(paths('2027-04-01'), []);
  const { releasedOn } = briefing.edition;
  assert.deepEqual(paths('2026-08-31', []), ['statusChangedOn']);
  assert.deepEqual(paths(releasedOn, []), []);
  const planned = { ...briefing, edition: { ...briefing.edition, releasedOn: '2027-05-01' } };
  assert.deepEqual(paths('2027-03-31', [], planned), []);
});

test('a UK phone number with too few or too many digits is refused where it is typed', () => {
  const paths = (printed: string) =>
    findDraftProblems(change({ 'contact.telephone.printed': printed }), briefing).map(({ path }) => path);
  for (const wrong of [
    '01632',
    '01632 96',
    '01632 960 1',
    '01632 960 1234',
    '020 7946 095',
    '01632 96012345678',
    '+44 01632 960123',
    '0044 01632 960123',
  ])
    assert.deepEqual(paths(wrong), ['contact.telephone.printed'], wrong);
  for (const right of ['01632 960 123', '01632 96012', '020 7946 0958', '0800 1111', '+353 1 496 012'])
    assert.deepEqual(paths(right), [], right);
});

test('the number of the link follows the printed one as it is typed, and back', () => {
  const { printed, e164 } = briefing.contact.telephone;
  const path = 'contact.telephone.printed';
  const number = '01632 960123';
  const typed = Array.from({ length: number.length + 1 }, (_, length) => number.slice(0, length));
  const draft = typed.reduce((before, text) => setField(before, path, text, briefing), change({ [path]: printed }));
  assert.deepEqual(findDraftProblems(draft, briefing), []);
  assert.equal(draft.content.contact.telephone.e164, '+441632960123');
  assert.equal(setField(draft, path, printed, briefing).content.contact.telephone.e164, e164);
  for (const [text, number] of [
    ['+353 1 496 0123', '+35314960123'],
    ['+44 (0)1632 960123', '+441632960123'],
    ['0044 1632 960123', '+441632960123'],
    ['(01632) 960123', '+441632960123'],
  ] as const) {
    const other = setField(draft, path, text, briefing);
    assert.equal(other.content.contact.telephone.e164, number, text);
    assert.deepEqual(findDraftProblems(other, briefing), [], text);
  }
});

test('a wrong number is one problem, not two: that of the link follows', () => {
  assert.deepEqual(
    findDraftProblems(change({ 'contact.telephone.printed': '1' }), briefing).map(({ path }) => path),
    ['contact.telephone.printed'],
  );
});

test('another number or address has not been tried, and the published one again as it was', () => {
  const tried = { ...briefing, contact: { ...briefing.contact, checkedOn: '2027-01-01' } };
  const start = { content: tried, actionNeeded: '' };
  for (const [path, text] of [
    ['contact.telephone.printed', '01632 960123'],
    ['contact.email', 'new@example.org'],
  ] as const) {
    const other = setField(start, path, text, tried);
    assert.equal(other.content.contact.checkedOn, null, path);
    const [group, field] = path.split('.').slice(1) as [string, string | undefined];
    const old = field ? tried.contact.telephone.printed : (tried.contact as unknown as Record<string, string>)[group]!;
    assert.equal(setField(other, path, old, tried).content.contact.checkedOn, '2027-01-01', path);
  }
});

test('a field that is left has no blanks around it, and a number no blanks or dashes of a web page in it', () => {
  const tidy = (path: string, text: string) => trimField(change({ [path]: text }), path, briefing).content;
  assert.equal(tidy('documentType', ' A kind ').documentType, 'A kind');
  assert.equal(tidy('documentType', 'A\u00a0\u2009kind  of of\ufb01ce').documentType, 'A kind of office');
  const label = 'labels.addedBySite';
  assert.equal(tidy(label, 'Added\u00a0by ').labels.addedBySite, 'Added by');
  assert.equal(tidy('contact.telephone.printed', '01632\u00a0960–123 ').contact.telephone.printed, '01632 960-123');
  const same = change({});
  assert.equal(trimField(same, 'introduction', briefing), same);
});

test('a draft that was made before the published edition says so', () => {
  const released = { ...briefing, edition: { ...briefing.edition, number: 2, fingerprint: '00000000' } };
  assert.match(formatStaleBase(createDraft(briefing), released)!, /before edition 2/);
  assert.match(formatStaleBase(change({ documentType: 'Another kind' }), released)!, /before edition 2/);
  assert.equal(formatStaleBase(createDraft(briefing), briefing), undefined);
  assert.equal(formatStaleBase(change({ documentType: 'Another kind' }), briefing), undefined);
});

test('other text of an edition that is not released yet corrects it, and is not called outdated', () => {
  const planned = { ...briefing, edition: { ...briefing.edition, releasedOn: '2999-01-01' } };
  const corrected = setField(createDraft(planned), 'documentType', 'Another kind', planned);
  const { fingerprint } = corrected.content.edition;
  assert.notEqual(fingerprint, planned.edition.fingerprint);
  assert.deepEqual(corrected.content.edition, { ...planned.edition, fingerprint });
  assert.equal(formatStaleBase(corrected, planned), undefined);
  const back = setField(corrected, 'documentType', briefing.documentType, planned);
  assert.deepEqual(back.content.edition, planned.edition);
});

test('the number of the link stays where it never went with the printed one', () => {
  const draft = change({ 'contact.telephone.e164': '+15005550006', 'contact.telephone.printed': '01632 960123' });
  assert.equal(draft.content.contact.telephone.e164, '+15005550006');
});

test('an optional field can be emptied, the replacement only as a whole', () => {
  assert.equal(change({ 'title.note': '' }).content.title.note, null);
  const named = change({ 'replacement.title': 'The next briefing' });
  assert.deepEqual(named.content.replacement, { title: 'The next briefing', url: null });
  assert.equal(setField(named, 'replacement.title', '', briefing).content.replacement, null);
});

test('pasted lines become one line, for a text has no more', () => {
  assert.equal(change({ introduction: 'One \r\n\n two' }).content.introduction, 'One two');
});

test('a published id stays when its text changes; the id of a new item follows its text, and never becomes a published one', () => {
  const [first] = briefing.keyMessages.items;
  assert.equal(ids(change({ [`${list}[0].text`]: 'Other words' }))[0], first!.id);
  const added = addItem(change({}), list, briefing);
  const last = briefing.keyMessages.items.length;
  const named = setField(added, `${list}[${last}].text`, 'Fathers are seldom asked', briefing);
  assert.equal(ids(named)[last], proposeId('Fathers are seldom asked', []));
  const again = removeItem(named, list, 0, briefing);
  const text = first!.id.replaceAll('-', ' ');
  assert.equal(ids(setField(again, `${list}[${last - 1}].text`, text, briefing))[last - 1], `${first!.id}-2`);
});

test('proposed ids are ids, whatever the text', () => {
  for (const text of ['', '…', 'Ärger für Kinder', '123', 'a of the', 'x'.repeat(500), '日本語'])
    assert.match(proposeId(text, ['new']), /^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('an item is moved by one place, taken away and added, the others staying in their order', () => {
  const [one, two, three, ...rest] = ids(change({}));
  assert.deepEqual(ids(moveItem(change({}), list, 0, 1, briefing)), [two, one, three, ...rest]);
  assert.deepEqual(ids(moveItem(change({}), list, 2, -1, briefing)), [one, three, two, ...rest]);
  assert.deepEqual(ids(moveItem(change({}), list, 0, -1, briefing)), [one, two, three, ...rest]);
  assert.deepEqual(ids(removeItem(change({}), list, 1, briefing)), [one, three, ...rest]);
});

test('updating the edition of an updated draft changes nothing', () => {
  const draft = change({ documentType: 'Another kind' });
  assert.deepEqual(updateEdition(draft, briefing), draft);
});

test('another text with the reference of the published one is a change, and makes the next edition', () => {
  const { content } = change({ documentType: 'Another kind' });
  const { fingerprint } = content.edition;
  const published = { ...briefing, edition: { ...briefing.edition, fingerprint } };
  const draft = updateEdition({ content: { ...content, edition: published.edition }, actionNeeded: '' }, published);
  assert.ok(hasTextChanged(draft, published), 'the text has changed');
  assert.deepEqual(
    [draft.content.edition.number, draft.content.edition.fingerprint],
    [briefing.edition.number + 1, fingerprint],
  );
  assert.ok(!hasTextChanged(createDraft(published), published), 'the text has not changed');
});
