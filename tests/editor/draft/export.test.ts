import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import JSON5 from 'json5';
import { check, resolveConfig } from 'prettier';
import { briefing } from '../../../src/content/briefing.js';
import { checkBriefing } from '../../../src/content/check.js';
import { editions } from '../../../src/content/edition-history.js';
import { notices } from '../../../src/content/notices.js';
import { compareBriefings, compareTexts, countChanges } from '../../../src/editor/draft/diff.js';
import { startDraft } from '../../../src/editor/draft/draft.js';
import { addItem, moveItem, removeItem, setField } from '../../../src/editor/draft/edit.js';
import { makeFiles, type Repository } from '../../../src/editor/draft/export-files.js';
import { writePaper } from '../../../src/editor/draft/format-source-document.js';
import { describeSource, readSides } from '../../../src/editor/draft/describe.js';
import { writeSignOff } from '../../../src/editor/draft/sign-off.js';
import { writeBriefingModule } from '../../../src/editor/draft/write-module.js';
import { findLedgerProblems } from '../../../src/content/edition-rules.js';
import { change } from '../../support/change-draft.js';

const list = 'predictors.items';
const repository: Repository = {
  published: briefing,
  editions,
  notices,
  editionsModule: readFileSync('src/content/edition-history.ts', 'utf8'),
  noticesModule: readFileSync('src/content/notices.ts', 'utf8'),
};
const prettier = { ...(await resolveConfig('src/content/briefing.ts')), parser: 'typescript' };
const compare = (draft: ReturnType<typeof change>) => compareBriefings(briefing, draft.content);

test('the module and the paper of the published words are the files of the repository, byte for byte', () => {
  assert.equal(writeBriefingModule(briefing), readFileSync('src/content/briefing.ts', 'utf8'));
  const paper = readFileSync(`src/content/source/edition-${briefing.edition.number}.txt`, 'utf8');
  assert.equal(writePaper(briefing), paper);
});

test('a module of any words is formatted as Prettier formats it, so that files differ by their words alone', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'word ', "'", '"', '\\', ' ', '“', '-', '\u2028', '`', '${x}') });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), text, text, async (texts, title, note) => {
      const items = texts.map((one, index) => ({ id: `item-${index}`, text: one.repeat(3) }));
      const content = {
        ...briefing,
        title: { text: title.repeat(5), note: note || null },
        keyMessages: { heading: title, items },
        replacement: { title: note, url: null },
      };
      assert.ok(await check(writeBriefingModule(content), prettier));
    }),
    { numRuns: 60 },
  );
});

test('a draft without changes asks for no other file than the words', () => {
  assert.deepEqual(
    [...makeFiles(startDraft(briefing), repository)],
    [['src/content/briefing.ts', readFileSync('src/content/briefing.ts', 'utf8')]],
  );
});

test('the files of other words are a next edition that the ledger takes, with its paper', async () => {
  const draft = change({ 'contact.telephone.printed': '01632 960123', actionNeeded: 'Every partner: replace it.' });
  const files = makeFiles(draft, repository);
  const { number } = draft.content.edition;
  const paper = files.get(`src/content/source/edition-${number}.txt`)!;
  assert.ok(paper.includes('01632 960123'));
  const ledger = files.get('src/content/edition-history.ts')!;
  assert.ok(await check(ledger, prettier));
  assert.ok(ledger.startsWith(repository.editionsModule.replace(/\n\];\n$/, '')), 'what was there was changed');
  const entry = JSON5.parse<typeof editions>(ledger.slice(ledger.indexOf('] = [') + 4).replace(/;\n$/, ''));
  const readSource = (edition: number) =>
    edition === number ? paper : readFileSync(`src/content/source/edition-${edition}.txt`, 'utf8');
  assert.deepEqual(findLedgerProblems(checkBriefing(draft.content), entry, readSource), []);
});

test('a withdrawal comes with its notice, and a review with none', async () => {
  const withdrawn = makeFiles(
    change({ status: 'withdrawn', statusChangedOn: '2027-02-01', actionNeeded: 'Stop using it.' }),
    repository,
  );
  assert.deepEqual([...withdrawn.keys()], ['src/content/briefing.ts', 'src/content/notices.ts']);
  const module = withdrawn.get('src/content/notices.ts')!;
  assert.ok(await check(module, prettier));
  assert.match(module, /status: 'withdrawn', changedOn: '2027-02-01', actionNeeded: 'Stop using it.'/);
  const reviewed = makeFiles(
    change({ 'review.lastReviewed': '2027-01-01', 'review.nextReview': '2028-01-01' }),
    repository,
  );
  assert.deepEqual([...reviewed.keys()], ['src/content/briefing.ts']);
});

test('the same words differ in nothing', () => {
  assert.equal(countChanges(compare(change({}))), 0);
});

test('a reworded message is one change, word by word, and the texts before and after can be read from it', () => {
  const { text } = briefing.keyMessages.items[2]!;
  const after = text.replace('most of the', 'many');
  const differences = compare(change({ 'keyMessages.items[2].text': after }));
  assert.equal(countChanges(differences), 1);
  const item = differences.keyMessages[2]!;
  assert.deepEqual(item.changes, ['reworded']);
  assert.deepEqual(readSides(item.words), { before: text, after });
  assert.ok(
    item.words.some(({ is }) => is === 'same'),
    'what stayed is not told from what changed',
  );
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

test('the same words under another name in links are no removal and addition, but a renaming', () => {
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
      assert.deepEqual(readSides(compareTexts(before, after)), { before, after });
    }),
  );
  const [long, other] = ['a b '.repeat(400), 'c d '.repeat(400)];
  assert.deepEqual(readSides(compareTexts(long, other)), { before: long, after: other });
});

test('the sheet to sign has a changed predictor in the whole list under its caveat, and none if none is changed', () => {
  const draft = change({ 'predictors.items[3].text': 'Other words' });
  const sheet = writeSignOff(draft, briefing, compare(draft));
  const { caveat, items } = briefing.predictors;
  const whole = [caveat, ...items.map(({ text }) => text), describeSource(draft.content)];
  const places = whole.map((text) => sheet.indexOf(text));
  assert.ok(places.every((place) => place > 0));
  assert.deepEqual(
    [...places].sort((one, two) => one - two),
    places,
  );
  const other = change({ documentType: 'Another kind' });
  for (const { text } of items) assert.ok(!writeSignOff(other, briefing, compare(other)).includes(text));
});

test('the sheet to sign names the new edition, who must act and the fingerprint, and no markup of the words gets through', () => {
  const draft = change({ documentType: '<b>*Kind*', actionNeeded: 'Every partner: look.' });
  const sheet = writeSignOff(draft, briefing, compare(draft));
  const { number, fingerprint } = draft.content.edition;
  assert.ok(sheet.includes(`To be edition ${number},`) && sheet.includes(fingerprint));
  assert.match(writeSignOff(change({}), briefing, compare(change({}))), /no new edition/);
  assert.ok(sheet.includes('Who must act: Every partner: look.'));
  assert.ok(sheet.includes('\\<b\\>\\*Kind\\*'));
});
