import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { briefing } from '../../src/content/briefing.js';
import { editions, type Edition } from '../../src/content/edition-history.js';
import type { Briefing } from '../../src/content/schema.js';
import { canonicalJson, findLedgerProblems, fingerprint } from '../../src/content/edition-rules.js';
import { findNoticeProblems } from '../../src/content/status-rules.js';
import { Scratch } from '../support/scratch.js';

const words = 'src/content/briefing.ts';
const ledger = 'src/content/edition-history.ts';
const paper = (edition: number) => `src/content/source/edition-${edition}.txt`;
const readSource = (edition: number) => (edition === 1 ? readFileSync(paper(1), 'utf8') : undefined);
const findIn = (content: Briefing, entries: readonly Edition[]) => findLedgerProblems(content, entries, readSource);

function scratch(context: TestContext): Scratch {
  const copy = new Scratch();
  context.after(() => {
    copy.remove();
  });
  return copy;
}

test('the published words are those of the last edition in the ledger', () => {
  assert.deepEqual(findIn(briefing, editions), []);
  assert.equal(editions.at(-1)!.words.slice(0, 8), briefing.edition.fingerprint);
});

test('a new telephone number goes through as edition 2, by doing what the build says', (context) => {
  const copy = scratch(context);
  const { printed, e164 } = briefing.contact.telephone;
  copy.replace(words, printed, '01924 000000');
  copy.replace(words, e164, '+441924000000');

  const refused = copy.checkWords();
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /the words have changed, and they are still called edition 1/);

  copy.write(paper(2), copy.read(paper(1)).replace(printed, '01924 000000'));
  const { stderr: advice } = copy.checkWords();
  const [, edition] = /^ {3}edition: (.*),$/m.exec(advice)!;
  const [, entry] = /^ {3}(\{ number: 2.*\}),$/m.exec(advice)!;
  const fillIn = (text: string) =>
    text.replace('YYYY-MM-DD', '2027-01-15').replace('Who must do what.', 'Partners: update.');
  copy.write(words, copy.read(words).replace(/edition: \{.*\}/, `edition: ${fillIn(edition!)}`));
  copy.write(ledger, copy.read(ledger).replace(/\];\n$/, `${fillIn(entry!)},\n];\n`));

  assert.deepEqual(copy.checkWords(), { status: 0, stdout: '', stderr: '' });
  assert.equal(copy.run('npm', 'run', 'build').status, 0);
  for (const file of copy.list('dist')) assert.ok(!copy.read(file).includes(printed), `${file} has the old number`);
  for (const file of [
    'briefing.js',
    'briefing.html',
    'briefing.txt',
    'fallback/board-contact.html',
    'iframe/board-contact.html',
  ])
    assert.ok(copy.read(`dist/${file}`).includes('01924 000000'), file);
});

test('one changed letter, without a new edition, stops the build', (context) => {
  const copy = scratch(context);
  copy.replace(words, 'Perceived parental engagement', 'perceived parental engagement');
  assert.equal(copy.checkWords().status, 1);
});

test('what is not the words does not need an edition: review, check of the contact, note, labels', () => {
  const reviewed: Briefing = {
    ...briefing,
    review: { ...briefing.review, lastReviewed: '2027-01-01', nextReview: '2028-01-01' },
    contact: { ...briefing.contact, checkedOn: '2027-01-01' },
    title: { ...briefing.title, note: null },
    labels: { ...briefing.labels, addedBySite: 'Ours:' },
  };
  assert.deepEqual(findIn(reviewed, editions), []);
});

test('every field that is the words needs one', () => {
  const { keyMessages, predictors, contact } = briefing;
  const changes: Partial<Briefing>[] = [
    { lang: 'cy' },
    { publisher: 'Another Board' },
    { publishedOn: '2009-09-01' },
    { reportPublishedOn: '2009-08' },
    { documentType: 'Briefing' },
    { board: 'Wakefield' },
    { title: { ...briefing.title, text: 'Another' } },
    { introduction: 'Another' },
    { keyMessages: { ...keyMessages, items: keyMessages.items.slice(1) } },
    { keyMessages: { ...keyMessages, items: keyMessages.items.map((item) => ({ ...item, id: `${item.id}-2` })) } },
    { keyMessages: { ...keyMessages, items: [...keyMessages.items].reverse() } },
    { predictors: { ...predictors, caveat: 'Another' } },
    { contact: { ...contact, email: 'another@example.org' } },
  ];
  for (const change of changes)
    assert.equal(findIn({ ...briefing, ...change }, editions).length, 1, canonicalJson(change));
});

test('an edition that the content and the ledger tell differently stops the build', () => {
  const [problem] = findIn({ ...briefing, edition: { ...briefing.edition, number: 2 } }, editions);
  assert.match(problem!, /edition must say what the ledger says: \{ number: 1/);
});

test('words that no longer stand need a notice for those who have a copy, with its day and who must act', () => {
  const withdrawn: Briefing = { ...briefing, status: 'withdrawn', statusChangedOn: '2027-02-01' };
  const notice = {
    status: 'withdrawn',
    changedOn: briefing.edition.releasedOn,
    actionNeeded: 'Take it down.',
  } as const;
  assert.deepEqual(findNoticeProblems(briefing, []), []);
  assert.match(findNoticeProblems(withdrawn, []).join(), /words are withdrawn, but the last notice says published/);
  assert.deepEqual(findNoticeProblems(withdrawn, [notice]), []);
  assert.match(findNoticeProblems(briefing, [notice]).join(), /words are published/);
  assert.deepEqual(findNoticeProblems(briefing, [{ ...notice, changedOn: '2020-01-01' }]), []);
  for (const unfinished of [
    { ...notice, actionNeeded: ' ' },
    { ...notice, changedOn: 'YYYY-MM-DD' },
  ])
    assert.match(findNoticeProblems(withdrawn, [unfinished]).join(), /needs its day/);
});

test('a broken chain stops the build: past entries and papers cannot be changed', () => {
  const first = editions[0]!;
  const second: Edition = {
    ...first,
    number: 2,
    releasedOn: '2027-01-15',
    previous: fingerprint(canonicalJson(first)),
  };
  const problemsOf = (...entries: Edition[]) =>
    findLedgerProblems(
      { ...briefing, edition: { ...briefing.edition, number: 2, releasedOn: '2027-01-15' } },
      entries,
      () => readSource(1),
    );
  assert.deepEqual(problemsOf(first, second), []);
  assert.match(
    problemsOf({ ...first, actionNeeded: 'Nobody.' }, second).join(),
    /edition 2 does not follow from the one before it/,
  );
  assert.match(
    problemsOf(first, { ...second, actionNeeded: 'Who must do what.' }).join(),
    /does not say who must do what/,
  );
  assert.match(problemsOf(first, { ...second, releasedOn: 'YYYY-MM-DD' }).join(), /has no day of release/);
  assert.match(
    problemsOf(first, { ...second, releasedOn: '2020-01-01' }).join(),
    /is released before the one before it/,
  );
  assert.match(problemsOf(second).join(), /edition 2 stands where edition 1 must stand/);
  assert.match(problemsOf({ ...first, source: 'f00' }, second).join(), /no longer the paper of edition 1/);
  assert.match(findLedgerProblems(briefing, editions, () => undefined).join(), /edition-1\.txt is missing/);
});

test('the first edition of all would be explained too', () => {
  assert.match(findIn(briefing, []).join(), /this makes them edition 1[^]*previous: null/);
});
