import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { briefing, editions } from '../../fixtures/edition-1.js';
import { briefing as published } from '../../../src/content/briefing.js';
import { checkBriefing } from '../../../src/content/check.js';
import type { Edition } from '../../../src/content/edition-history.js';
import { compareBriefings, compareTexts, countChanges } from '../../../src/editor/draft/diff.js';
import { createDraft, type Repository } from '../../../src/editor/draft/draft.js';
import { addItem, moveItem, removeItem, setField } from '../../../src/editor/draft/edit.js';
import { confirmFact, findFactsToConfirm } from '../../../src/editor/draft/confirm-facts.js';
import { fieldLabel } from '../../../src/editor/draft/fields.js';
import { createFiles, proposeReleaseVersion } from '../../../src/editor/draft/export-files.js';
import { formatChange, formatSource, sidesOf } from '../../../src/editor/draft/format-draft.js';
import { formatSignOff, signatureColumns, signatureRows } from '../../../src/editor/draft/sign-off.js';
import { formatBriefingModule } from '../../../src/editor/draft/format-module.js';
import { findEditionProblems } from '../../../src/content/edition-rules.js';
import type { StatusChange } from '../../../src/content/status-history.js';
import { northmoor } from '../../fixtures/northmoor.js';
import { northmoorEditions, northmoorState } from '../../fixtures/northmoor-history.js';
import { change } from '../../support/change-draft.js';

const list = 'predictors.items';
const repository: Repository = { published: briefing, editions, statusChanges: [], version: '1.0.0' };
const northmoorRepository: Repository = {
  published: northmoor,
  editions: northmoorEditions,
  statusChanges: [],
  version: '1.1.0',
};
const compare = (draft: ReturnType<typeof change>) => compareBriefings(briefing, draft.content);

test('the module of the published briefing is the file of the repository, byte for byte, and JSON in its brackets', () => {
  const module = readFileSync('src/content/briefing.ts', 'utf8');
  assert.equal(formatBriefingModule(published), module);
  const json = module.slice(module.indexOf('deepFreeze(') + 'deepFreeze('.length, module.lastIndexOf(')'));
  assert.deepEqual(JSON.parse(json), published);
});

test('a draft without changes asks for no other file than the content', () => {
  assert.deepEqual(
    [...createFiles(createDraft(briefing), repository)],
    [['src/content/briefing.ts', formatBriefingModule(briefing)]],
  );
});

test('whatever changes after a release gets a version that no release has', () => {
  const draft = createDraft(northmoor);
  const review = setField(draft, 'review.lastReviewed', '2026-10-01', northmoor);
  const text = setField(draft, 'introduction', 'Another text.', northmoor);
  const withdrawn = { ...draft, content: { ...northmoor, status: 'withdrawn' as const } };
  const propose = (one: typeof draft, version: string, releasedOn = northmoor.edition.releasedOn) => {
    const edition = { ...northmoor.edition, releasedOn };
    const [before, after] = [northmoor, one.content].map((content) => ({ ...content, edition }));
    const later = { ...one, content: one === text ? one.content : after! };
    const dates = northmoorEditions.map((entry) =>
      entry.number === edition.number ? { ...entry, releasedOn } : entry,
    );
    return proposeReleaseVersion(later, { ...northmoorRepository, published: before!, editions: dates, version });
  };
  assert.deepEqual(
    [draft, review, withdrawn, text].map((one) => propose(one, '1.1.0')),
    ['1.1.0', '1.1.1', '1.1.1', '1.2.0'],
  );
  // After a release of a review, which no history has.
  assert.deepEqual(
    [draft, review, withdrawn, text].map((one) => propose(one, '1.1.1')),
    ['1.1.1', '1.1.2', '1.1.2', '1.2.0'],
  );
  assert.equal(propose(review, '1.1.0', '2999-01-01'), '1.1.0');
});

test('the files of changed text are a next edition that the rules accept, with its source document', () => {
  const changed = setField(createDraft(northmoor), 'contact.telephone.printed', '01632 960 999', northmoor);
  const draft = findFactsToConfirm(changed, northmoor).reduce(confirmFact, changed);
  const files = createFiles({ ...draft, actionNeeded: 'Every partner: replace it.' }, northmoorRepository);
  const source = files.get('src/content/source/edition-3.txt')!;
  assert.ok(source.includes('01632 960 999'));
  const editions = JSON.parse(files.get('src/content/edition-history.json')!) as Edition[];
  assert.equal(editions.at(-1)!.sourceWrittenByEditor, true);
  const before = northmoorState();
  const state = northmoorState({
    briefing: checkBriefing(draft.content),
    editions,
    loadSource: (edition) => (edition === 3 ? source : before.loadSource(edition)),
    packageVersion: editions.at(-1)!.version,
  });
  assert.deepEqual(findEditionProblems(state), []);
});

test('the files of changed text correct an edition that is not released yet, and keep its version and what was confirmed', () => {
  const edition = { ...northmoor.edition, releasedOn: '2999-01-01' };
  const planned = { ...northmoor, edition };
  const [first, second] = northmoorEditions;
  const before = [first, { ...second, releasedOn: edition.releasedOn, confirmed: ['publisher' as const] }];
  const changed = setField(createDraft(planned), 'contact.telephone.printed', '01632 960 999', planned);
  const draft = findFactsToConfirm(changed, planned).reduce(confirmFact, changed);
  const files = createFiles(
    { ...draft, actionNeeded: 'Every partner: replace it.' },
    { ...northmoorRepository, published: planned, editions: before },
  );
  const source = files.get('src/content/source/edition-2.txt')!;
  const editions = JSON.parse(files.get('src/content/edition-history.json')!) as Edition[];
  assert.deepEqual(editions[0], first);
  assert.equal(editions.length, before.length);
  assert.equal(editions[1]!.actionNeeded, 'Every partner: replace it.');
  assert.deepEqual(editions[1]!.confirmed, ['publisher', 'review.lastReviewed']);
  const state = northmoorState({
    briefing: checkBriefing(draft.content),
    editions,
    loadSource: (number) => (number === 2 ? source : northmoorState().loadSource(number)),
    packageVersion: northmoorRepository.version,
  });
  assert.deepEqual(findEditionProblems(state), []);
  const propose = (version: string) =>
    proposeReleaseVersion(draft, { ...northmoorRepository, published: planned, editions: before, version });
  assert.deepEqual(['1.0.0', '1.1.0', '1.1.1'].map(propose), ['1.1.0', '1.1.0', '1.1.1']);
});

test('a draft that began as a correction is the next edition once the planned one is released', (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-09-13') });
  const draft = setField(createDraft(northmoor), 'contact.telephone.printed', '01632 960 999', northmoor);
  assert.equal(draft.content.edition.number, northmoor.edition.number);
  const list = () => [...createFiles({ ...draft, actionNeeded: 'Replace it.' }, northmoorRepository).keys()];
  assert.ok(list().includes('src/content/source/edition-2.txt'));
  context.mock.timers.setTime(Date.parse('2026-09-14'));
  assert.ok(list().includes('src/content/source/edition-3.txt'));
});

test('a withdrawal comes with its entry in the status history, a reversal too, and a review with none', () => {
  const withdrawn = setField(
    setField({ ...createDraft(northmoor), actionNeeded: 'Stop using it.' }, 'status', 'withdrawn', northmoor),
    'statusChangedOn',
    '9999-02-01',
    northmoor,
  );
  const files = createFiles(withdrawn, northmoorRepository);
  assert.deepEqual([...files.keys()], ['src/content/briefing.ts', 'src/content/status-history.json']);
  const statusChanges = JSON.parse(files.get('src/content/status-history.json')!) as StatusChange[];
  assert.deepEqual(statusChanges, [
    { status: 'withdrawn', changedOn: '9999-02-01', edition: 2, version: '1.1.1', actionNeeded: 'Stop using it.' },
  ]);
  const again = createFiles(
    { ...createDraft(northmoor), actionNeeded: 'Use it again.' },
    { ...northmoorRepository, published: withdrawn.content, statusChanges },
  );
  const [, reversal] = JSON.parse(again.get('src/content/status-history.json')!) as StatusChange[];
  assert.equal(reversal!.status, 'published');
  assert.equal(reversal!.version, '1.1.2');
  assert.ok(reversal!.changedOn >= statusChanges[0]!.changedOn);
  const reviewed = createFiles(
    setField(createDraft(northmoor), 'review.nextReview', '2028-01-01', northmoor),
    northmoorRepository,
  );
  assert.deepEqual([...reviewed.keys()], ['src/content/briefing.ts']);
});

test('a text is compared as it is, also one that is the name of a state, a date or a property of every object', () => {
  for (const text of ['published', '2026-12-01', '2026-12', 'constructor', '__proto__']) {
    const [difference] = compare(change({ documentType: text })).fields;
    assert.equal(sidesOf(difference!.words).after, text);
  }
});

test('the same text has no differences', () => {
  assert.equal(countChanges(compare(change({}))), 0);
});

test('a reworded message is one change, word by word, and the texts before and after can be read from it', () => {
  const { text } = briefing.keyMessages.items[2]!;
  const after = text.replace('most of the', 'many');
  const differences = compare(change({ 'keyMessages.items[2].text': after }));
  assert.equal(countChanges(differences), 1);
  const item = differences.keyMessages[2]!;
  assert.deepEqual(item.changes, ['reworded']);
  assert.deepEqual(sidesOf(item.words), { before: text, after });
  assert.ok(
    item.words.some(({ is }) => is === 'same'),
    'what stayed is not told from what changed',
  );
});

test('a change that leaves the words as they were is never called a rewording', () => {
  const { text } = briefing.keyMessages.items[2]!;
  const describe = (path: string, after: string) => {
    const draft = change({ [path]: after });
    return formatSignOff(draft, briefing, compare(draft));
  };
  for (const [after, expected] of [
    [text.replace(' ', '\u00a0'), 'only spaces or hidden characters changed'],
    [`**${text.replaceAll('**', '')}**`, 'only bold changed'],
    [`${text} Ask again.`, 'reworded'],
  ] as const)
    assert.ok(describe('keyMessages.items[2].text', after).includes(`*${expected}*`), expected);
  const { introduction } = briefing;
  assert.match(describe('introduction', introduction.replace(' ', '\u00a0')), /\*only spaces or hidden characters/);
  assert.doesNotMatch(describe('introduction', `${introduction} More.`), /\*(?:only|reworded)/);
});

test('one moved, one removed, one added: each is named, and the others are as they were', () => {
  const [first, second, ...rest] = briefing.predictors.items.map(({ id }) => id);
  const moved = moveItem(change({}), list, 0, 3, briefing);
  const removed = removeItem(moved, list, 0, briefing);
  const last = removed.content.predictors.items.length;
  const draft = setField(addItem(removed, list, briefing), `${list}[${last}].text`, 'Something new', briefing);
  const { predictors } = compare(draft);
  const changed = predictors.filter(({ changes }) => changes.length > 0).map(({ id, changes }) => [id, ...changes]);
  assert.deepEqual(changed, [
    [second, 'removed'],
    [first, 'moved'],
    [draft.content.predictors.items[last]!.id, 'added'],
  ]);
  assert.equal(predictors.length, rest.length + 3);
});

test('an item that was moved is reported with both places, and its neighbours are not', () => {
  const moved = (index: number, by: number) =>
    compareBriefings(northmoor, moveItem(createDraft(northmoor), list, index, by, northmoor).content).predictors.filter(
      ({ changes }) => changes.length > 0,
    );
  const ids = northmoor.predictors.items.map(({ id }) => id);
  for (const [index, by] of [
    [0, 3],
    [4, -4],
    [2, -1],
  ] as const)
    assert.deepEqual(
      moved(index, by).map(({ id, placeBefore, place }) => [id, placeBefore, place]),
      [[ids[index], index + 1, index + 1 + by]],
    );
  assert.equal(formatChange('moved', moved(2, -1)[0]!), 'moved from 3 to 2');
});

test('the same text with another link ID are no removal and addition, but a renaming', () => {
  const items = briefing.keyMessages.items.map((item, index) => (index === 1 ? { ...item, id: 'other-name' } : item));
  const { keyMessages } = compareBriefings(briefing, { ...briefing, keyMessages: { ...briefing.keyMessages, items } });
  assert.deepEqual(
    keyMessages.filter(({ changes }) => changes.length > 0).map(({ changes, idBefore }) => [changes, idBefore]),
    [[['renamed'], briefing.keyMessages.items[1]!.id]],
  );
});

test('every field outside the lists is compared, down to a month’s name', () => {
  const draft = change({ 'labels.months[4]': 'Mai', 'title.note': '', 'replacement.title': 'The next' });
  assert.deepEqual(
    compare(draft).fields.map(({ path }) => path),
    ['replacement.title', 'title.note', 'labels.months[4]'],
  );
});

test('two texts of any kind are compared so that both can be read again, however different', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      assert.deepEqual(sidesOf(compareTexts(before, after)), { before, after });
    }),
  );
  const [long, other] = ['a b '.repeat(400), 'c d '.repeat(400)];
  assert.deepEqual(sidesOf(compareTexts(long, other)), { before: long, after: other });
});

test('the sign-off form has the whole hash of the text, as the edition history will', () => {
  const draft = { ...change({ documentType: 'Another kind' }), actionNeeded: 'Update.' };
  const history = createFiles(draft, repository).get('src/content/edition-history.json');
  const entry = (JSON.parse(history!) as { contentHash: string }[]).at(-1)!;
  assert.match(entry.contentHash, /^[0-9a-f]{64}$/);
  assert.ok(formatSignOff(draft, briefing, compare(draft)).includes(`Full reference: ${entry.contentHash}\n`));
});

test('the sign-off form ends with what is signed, and as many rows to sign in as in print', () => {
  const draft = change({ documentType: 'Another kind' });
  const { number, fingerprint } = draft.content.edition;
  const [signed, head, , ...rows] = formatSignOff(draft, briefing, compare(draft))
    .split('## Signed off by\n\n')[1]!
    .trim()
    .split(/\n+/);
  assert.equal(signed, `Another kind, edition ${number} (reference ${fingerprint})`);
  assert.equal(head, `| ${signatureColumns.join(' | ')} |`);
  assert.equal(rows.length, signatureRows);
  for (const row of rows) assert.match(row, /^(?:\| +){4}\|$/);
});

test('the sign-off form has a changed predictor in the whole list under its caveat, and none if none is changed', () => {
  const draft = change({ 'predictors.items[3].text': 'Other words' });
  const sheet = formatSignOff(draft, briefing, compare(draft));
  const { caveat, items } = briefing.predictors;
  const whole = [caveat, ...items.map(({ text }) => text), formatSource(draft.content)];
  const places = whole.map((text) => sheet.indexOf(text));
  assert.ok(
    places.every((place) => place > 0),
    sheet,
  );
  assert.deepEqual(
    [...places].sort((one, two) => one - two),
    places,
  );
  const other = change({ documentType: 'Another kind' });
  for (const { text } of items) assert.ok(!formatSignOff(other, briefing, compare(other)).includes(text));
});

test('the sign-off form names the facts that were confirmed beside the changed text, and no others', () => {
  const changed = change({ 'title.text': 'Another title', publisher: 'Another board' });
  const format = (draft: typeof changed) => formatSignOff(draft, briefing, compare(draft));
  assert.doesNotMatch(format(changed), /still true/);
  const open = findFactsToConfirm(changed, briefing);
  const names = open.map((path) => fieldLabel(path)).join(', ');
  assert.ok(open.includes('title.note') && !open.includes('publisher'));
  assert.ok(format(open.reduce(confirmFact, changed)).includes(`\n\nConfirmed as still true: ${names}.\n`));
});

test('the sign-off form names the new edition, who must act and the fingerprint, and no markup of the text gets through', () => {
  const actionNeeded = '# Every partner: <b>look</b>\n\nApproved\n=== &#8238;x';
  const draft = { ...change({ documentType: '<b>*Kind*' }), actionNeeded };
  const sheet = formatSignOff(draft, briefing, compare(draft));
  const { number, fingerprint } = draft.content.edition;
  assert.ok(sheet.includes(`Edition ${number}, to be released`) && sheet.includes(fingerprint));
  assert.match(formatSignOff(change({}), briefing, compare(change({}))), /No new edition is needed/);
  const lines = sheet.split('\n').filter((line) => line.startsWith('Action needed: '));
  assert.deepEqual(lines, ['Action needed: \\# Every partner: \\<b\\>look\\</b\\> Approved === \\&#8238;x']);
  assert.ok(sheet.includes('\\<b\\>\\*Kind\\*'));
});
