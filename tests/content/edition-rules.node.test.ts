import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { briefing } from '../../src/content/briefing.js';
import { canonicalJson, fingerprintOf, hashContent, sha256Hex } from '../../src/content/content-hash.js';
import { editionHistory, type Edition } from '../../src/content/edition-history.js';
import {
  createEdition,
  findEditionProblems,
  proposeEditionVersion,
  sourceFile,
  type EditionState,
} from '../../src/content/edition-rules.js';
import { compareVersions } from '../../src/content/versions.js';
import { actionPlaceholder } from '../../src/content/history-schema.js';
import type { Briefing } from '../../src/content/schema.js';
import { statusHistory, type StatusChange } from '../../src/content/status-history.js';
import { version } from '../../src/version.js';
import { northmoor } from '../fixtures/northmoor.js';
import { changed, northmoorEditions, northmoorSource, northmoorState } from '../fixtures/northmoor-history.js';

const [first, second] = northmoorEditions;
const newPhone = changed({
  contact: { ...northmoor.contact, telephone: { printed: '01632 960 999', e164: '+441632960999' } },
});
const newSource = northmoorSource.replace('01632 960 555', '01632 960 999');
const sources =
  (...texts: string[]) =>
  (edition: number) =>
    texts[edition - 1];
const firstSource = northmoorState().loadSource(1)!;
const withdrawal: StatusChange = {
  status: 'withdrawn',
  changedOn: '2026-10-01',
  edition: 2,
  version: '1.1.1',
  actionNeeded: 'Every partner: remove it.',
};
const find = (changes: Parameters<typeof northmoorState>[0]) => findEditionProblems(northmoorState(changes)).join('\n');

test('the published briefing agrees with its history, source document and version', () => {
  const loadSource = (edition: number) =>
    existsSync(sourceFile(edition)) ? readFileSync(sourceFile(edition), 'utf8') : undefined;
  assert.deepEqual(
    findEditionProblems({
      briefing,
      editions: editionHistory,
      statusChanges: statusHistory,
      loadSource,
      packageVersion: version,
      today: '9999-01-01',
    }),
    [],
  );
});

test('the fixture has no problem', () => {
  assert.equal(find({}), '');
});

test('changed text of a released edition asks for the next one, step by step', () => {
  assert.match(
    find({ briefing: newPhone }),
    /still called edition 2.*\nRevert the change, or create edition 3:\n1\. Save the source document.*edition-3\.txt/,
  );
  const steps = find({ briefing: newPhone, loadSource: sources(firstSource, northmoorSource, newSource) });
  const entry = JSON.parse(/^ {2}\{$[^]*?^ {2}\}$/m.exec(steps)![0]) as Edition;
  assert.equal(entry.version, '1.2.0');
  assert.match(steps, /npm version 1\.2\.0 --no-git-tag-version/);
  assert.match(steps, /npm run docs/);
  const edition = JSON.parse(`{${/^ {2}("edition": \{[^]*?\}),$/m.exec(steps)![1]!}}`) as Pick<Briefing, 'edition'>;
  const done = {
    briefing: { ...newPhone, ...edition },
    editions: [first, second, { ...entry, actionNeeded: 'Every partner: replace it.', confirmed: second.confirmed! }],
    loadSource: sources(firstSource, northmoorSource, newSource),
    packageVersion: '1.2.0',
  };
  assert.equal(find(done), '');
  assert.match(find({ ...done, editions: [first, second, entry] }), /say what partners must do/);
  assert.match(find({ ...done, packageVersion: '1.1.0' }), /version 1\.1\.0 was released with an earlier edition/);
});

test('an edition that is not released yet can be corrected, together with its source document', () => {
  const today = '2026-09-01';
  assert.match(
    find({ briefing: newPhone, today }),
    /can still correct it[^]*Otherwise correct .*edition-2\.txt too[^]*contact\.text differs/,
  );
  const steps = find({ briefing: newPhone, today, loadSource: sources(firstSource, newSource) });
  // One entry has the hashes of both.
  const corrected = JSON.parse(/^ {2}\{$[^]*?^ {2}\}$/m.exec(steps)![0]) as Edition;
  assert.equal(corrected.version, second.version);
  assert.equal(corrected.actionNeeded, actionPlaceholder);
  assert.ok(steps.includes(second.actionNeeded));
  const confirmed = { ...second, confirmed: ['publisher' as const] };
  const again = {
    briefing: newPhone,
    today,
    loadSource: sources(firstSource, newSource),
    editions: [first, confirmed],
  };
  assert.match(
    find(again),
    /Check that these still hold.*: reportPublishedOn, publisher, contact\.checkedOn, review\.lastReviewed\./,
  );
  assert.doesNotMatch(find(again), /confirmed/);
  const fingerprint = fingerprintOf(corrected.contentHash);
  assert.equal(
    find({
      briefing: { ...newPhone, edition: { ...newPhone.edition, fingerprint } },
      today,
      loadSource: sources(firstSource, newSource),
      editions: [first, { ...corrected, actionNeeded: 'Replace the phone number.', confirmed: second.confirmed! }],
    }),
    '',
  );
});

test('an edition is released on its date: from then on changed text asks for the next one', () => {
  const { releasedOn } = second;
  const loadSource = sources(firstSource, northmoorSource, newSource);
  const state = { briefing: newPhone, loadSource };
  assert.match(find({ ...state, today: releasedOn }), /create edition 3/);
  assert.match(find({ ...state, today: '2026-09-13' }), /can still correct it/);
  const sourceAlone = { loadSource: sources(firstSource, `${northmoorSource}More\n`) };
  assert.match(find({ ...sourceAlone, today: releasedOn }), /source document of a released edition has changed/);
  assert.match(find({ ...sourceAlone, today: '2026-09-13' }), /can still correct it/);
});

test('only the last edition can be corrected', () => {
  const loadSource = sources(`${firstSource}More\n`, northmoorSource);
  const editions = [{ ...first, releasedOn: '2999-01-01' }, second];
  assert.match(find({ loadSource, editions }), /edition-1\.txt: the source document of a released edition has changed/);
});

test('a next edition is proposed for today', () => {
  const loadSource = sources(firstSource, northmoorSource, newSource);
  assert.match(find({ briefing: newPhone, loadSource, today: '2027-05-06' }), /"releasedOn": "2027-05-06"/);
});

test('an entry has what is known of the edition, and no other field', () => {
  const { releasedOn, version, actionNeeded, contentHash } = second;
  const fields = { releasedOn, version, actionNeeded, contentHash, source: northmoorSource };
  const known = { number: 2, releasedOn, version, actionNeeded, contentHash, sourceHash: sha256Hex(northmoorSource) };
  const { previous } = second;
  assert.deepEqual(createEdition(first, { ...fields, reportPublishedOn: undefined }), { ...known, previous });
  assert.deepEqual(createEdition(undefined, { ...fields, reportPublishedOn: null }), {
    ...known,
    number: 1,
    previous: null,
    reportPublishedOn: null,
  });
  const more = {
    reportPublishedOn: '2009-07',
    confirmed: ['publisher' as const],
    sourceWrittenByEditor: true as const,
  };
  assert.deepEqual(createEdition(first, { ...fields, ...more }), { ...known, previous, ...more });
});

test('a line that is no field may be added to the source document of an edition that is not released yet', () => {
  const changed = `For all staff\n\n${northmoorSource}`;
  const state = { today: '2026-09-01', loadSource: sources(firstSource, changed) };
  const entry = JSON.parse(/^ {2}\{$[^]*?^ {2}\}$/m.exec(find(state))![0]) as Edition;
  assert.equal(find({ ...state, editions: [first, entry] }), '');
});

test('the source document of a released edition cannot change', () => {
  assert.match(
    find({ loadSource: sources(firstSource, newSource) }),
    /edition-2\.txt: the source document of a released/,
  );
  assert.match(
    find({ loadSource: sources(newSource, northmoorSource) }),
    /edition-1\.txt: the source document of a released/,
  );
  assert.match(find({ loadSource: () => undefined }), /edition-1\.txt is missing/);
});

test('a source document that differs from the text is named with its line', () => {
  const text = newSource.replace('Warning signs', 'Danger signs');
  const editions = [first, { ...second, sourceHash: sha256Hex(text) }];
  const problems = find({ editions, loadSource: sources(firstSource, text) });
  assert.match(
    problems,
    /predictors\.heading differs from line \d+[^]*Text: {3}Warning signs\n {3}Source: Danger signs/,
  );
  assert.match(problems, /contact\.text differs from line/);
});

test('every field of the text needs a new edition', () => {
  const { keyMessages, predictors, contact, title } = northmoor;
  const changes: Partial<Briefing>[] = [
    { lang: 'cy' },
    { publisher: 'Another Board' },
    { publishedOn: '2009-09-01' },
    { reportPublishedOn: '2009-08' },
    { documentType: 'Briefing' },
    { board: 'Another' },
    { title: { ...title, text: 'Another' } },
    { introduction: 'Another' },
    { keyMessages: { ...keyMessages, items: keyMessages.items.slice(1) } },
    { keyMessages: { ...keyMessages, items: keyMessages.items.map((item) => ({ ...item, id: `${item.id}-2` })) } },
    { keyMessages: { ...keyMessages, items: [...keyMessages.items].reverse() } },
    { predictors: { ...predictors, caveat: 'Another' } },
    { contact: { ...contact, email: 'another@example.org' } },
  ];
  for (const change of changes)
    assert.match(find({ briefing: changed(change) }), /create edition 3/, canonicalJson(change));
});

test('review, contact check, note and labels need no new edition', () => {
  const { review, contact, title, labels } = northmoor;
  const other = changed({
    review: { ...review, lastReviewed: '2026-09-20' },
    contact: { ...contact, checkedOn: null },
    title: { ...title, note: 'printed so' },
    labels: { ...labels, addedBySite: 'Ours:' },
  });
  assert.equal(find({ briefing: other }), '');
});

test('the edition in the text must be that of the history', () => {
  const edition = { ...northmoor.edition, number: 3 };
  assert.match(
    find({ briefing: changed({ edition }) }),
    /write the edition as the edition history has it:\n {2}"edition": \{\n {4}"number": 2/,
  );
});

test('a broken chain stops the build', () => {
  assert.match(
    find({ editions: [{ ...first, actionNeeded: 'Nobody.' }, second] }),
    /edition 2: the hash does not match/,
  );
  assert.match(find({ editions: [second] }), /edition 2: number 1 is expected here/);
  assert.match(find({ editions: [first, { ...second, releasedOn: '2020-01-01' }] }), /must be on or after 2026-06-01/);
  assert.match(find({ editions: [first, { ...second, version: '1.0.0' }] }), /version must be higher than 1\.0\.0/);
  assert.match(find({ editions: [] }), /edition history is empty. Create edition 1/);
});

test('a version that was released with other text is not built again', () => {
  assert.match(find({ packageVersion: '1.0.7' }), /npm version 1\.1\.0/);
  assert.equal(find({ packageVersion: '1.1.3' }), '');
  const propose = (packageVersion: string, ...changes: StatusChange[]) =>
    proposeEditionVersion([first, second], changes, packageVersion);
  assert.equal(propose('1.1.3'), '1.1.3');
  assert.equal(propose('1.1.0'), '1.2.0');
  assert.equal(propose('1.1.1', withdrawal), '1.2.0');
  assert.equal(propose('1.1.0', withdrawal), '1.2.0');
});

test('an edition has a version of its own also after a release that is in no history, such as that of a review', () => {
  const reviewed = { version: '1.1.1', briefing: northmoor };
  const loadSource = sources(firstSource, northmoorSource, newSource);
  const steps = find({ briefing: newPhone, loadSource, packageVersion: '1.1.1', lastRelease: reviewed });
  const entry = JSON.parse(/^ {2}\{$[^]*?^ {2}\}$/m.exec(steps)![0]) as Edition;
  assert.equal(entry.version, '1.2.0');
  assert.match(steps, /npm version 1\.2\.0/);
  const pasted = { ...entry, version: '1.1.1', actionNeeded: 'Replace the phone number.' };
  const fingerprint = fingerprintOf(pasted.contentHash);
  const { releasedOn } = pasted;
  assert.match(
    find({
      briefing: { ...newPhone, edition: { number: 3, releasedOn, fingerprint } },
      loadSource,
      packageVersion: '1.1.1',
      lastRelease: reviewed,
      editions: [first, second, pasted],
    }),
    /edition 3: version must be higher than 1\.1\.1, which was released with edition 2/,
  );
});

test('an edition without a tag can be corrected also from its date on, and its source is then its author’s', () => {
  const lastRelease = { version: first.version, briefing: changed({ edition: { ...northmoor.edition, number: 1 } }) };
  const written = { ...second, sourceWrittenByEditor: true as const };
  const editions = [first, written];
  const correct = (source: string, briefing = northmoor) => {
    const steps = find({ briefing, editions, lastRelease, loadSource: sources(firstSource, source) });
    assert.match(steps, /can still correct it/);
    return JSON.parse(/^ {2}\{$[^]*?^ {2}\}$/m.exec(steps)![0]) as Edition;
  };
  assert.equal(correct(`${northmoorSource}More\n`).sourceWrittenByEditor, undefined);
  assert.equal(correct(newSource, newPhone).sourceWrittenByEditor, undefined);
  const { checkedOn } = northmoor.contact;
  const publisher = changed({ publisher: 'Another board', contact: { ...northmoor.contact, checkedOn } });
  assert.equal(correct(northmoorSource, publisher).sourceWrittenByEditor, true);
});

test('an edition has no version that says that another one was withdrawn', () => {
  const taken = { ...withdrawal, edition: 1, version: second.version };
  assert.match(
    find({ statusChanges: [taken] }),
    /must be higher than 1\.1\.0, which was released with the status of 2026-10-01/,
  );
  const later = { ...taken, edition: 1, version: '1.2.0' };
  assert.match(find({ statusChanges: [later] }), /must be higher than 1\.2\.0/);
  assert.equal(find({ statusChanges: [{ ...later, version: '1.0.9' }] }), '');
  assert.equal(find({ statusChanges: [{ ...taken, edition: 2 }] }), '');
  assert.ok(compareVersions('1.10.0', '1.9.9') > 0);
});

const textAroundFacts = { board: northmoor.board, title: northmoor.title.text, introduction: northmoor.introduction };
for (const [field, text] of Object.entries(textAroundFacts))
  test(`facts beside a changed text must be confirmed: ${field}`, () => {
    const oldSource = firstSource.replace(text, 'Another text');
    assert.notEqual(oldSource, firstSource);
    const before = { ...first, sourceHash: sha256Hex(oldSource) };
    const after = { ...second, previous: sha256Hex(canonicalJson(before)) };
    const state = { editions: [before, after], loadSource: sources(oldSource, northmoorSource) };
    const problem = find(state);
    assert.ok(problem.includes(`: ${field} changed in edition 2.`), problem);
    assert.match(problem, /: reportPublishedOn, publisher\./);
    const entry = JSON.parse(/^ {2}\{$[^]*?^ {2}\}$/m.exec(problem)![0]) as Edition;
    assert.equal(find({ ...state, editions: [before, entry] }), '');
    const noted = changed({ title: { ...northmoor.title, note: 'printed so' } });
    assert.match(
      find({ ...state, briefing: noted, editions: [before, entry] }),
      /correct what does not: title\.note\./,
    );
  });

test('a fact that is stated after the release of an edition, or anew, needs no confirmation', () => {
  const unconfirmed = { ...second, confirmed: [] };
  const { checkedOn } = northmoor.contact;
  const before = changed({
    edition: { ...northmoor.edition, number: 1 },
    contact: { ...northmoor.contact, checkedOn: null },
    review: { ...northmoor.review, lastReviewed: '2025-01-01' },
  });
  const find = (more: Partial<EditionState>) =>
    findEditionProblems(northmoorState({ editions: [first, unconfirmed], ...more }));
  assert.notEqual(checkedOn, null);
  assert.equal(find({}).length, 1);
  assert.deepEqual(find({ packageVersion: '1.1.1' }), []);
  assert.deepEqual(find({ lastRelease: { version: second.version, briefing: northmoor } }), []);
  assert.deepEqual(find({ lastRelease: { version: first.version, briefing: before } }), []);
  const kept = { ...before, contact: northmoor.contact };
  assert.match(find({ lastRelease: { version: first.version, briefing: kept } }).join(), /: contact\.checkedOn\./);
});

test('the check of the contact is confirmed beside another number or address, and a review beside any other text', () => {
  const unconfirmed = (source: string) => {
    const before = { ...first, sourceHash: sha256Hex(source) };
    const after = { ...second, previous: sha256Hex(canonicalJson(before)), confirmed: [] };
    return find({ editions: [before, after], loadSource: sources(source, northmoorSource) });
  };
  const { email, telephone } = northmoor.contact;
  const [{ text }] = northmoor.keyMessages.items as unknown as [{ text: string }];
  for (const source of [
    northmoorSource.replace(email, 'other@northmoor.example'),
    northmoorSource.replace(telephone.printed, '01632 960 111'),
  ])
    assert.match(unconfirmed(source), /: contact changed in edition 2.*: contact\.checkedOn, review\.lastReviewed\./);
  // The same number, written differently.
  const written = northmoorSource.replace(telephone.printed, telephone.printed.replaceAll(' ', ''));
  assert.match(unconfirmed(written), /: the text changed in edition 2.*: review\.lastReviewed\./);
  assert.match(unconfirmed(northmoorSource.replace(text, 'Another')), /: the text changed.*: review\.lastReviewed\./);
});

test('another report month puts the facts in question, too', () => {
  const before = { ...first, reportPublishedOn: '2025-04' };
  const { reportPublishedOn } = northmoor;
  const after = { ...second, previous: sha256Hex(canonicalJson(before)), reportPublishedOn };
  const oldSource = northmoorSource.replace('01632 960 555', '01632 960 111');
  const state = { editions: [before, after], loadSource: sources(oldSource, northmoorSource) };
  const problem = find(state);
  assert.match(problem, /reportPublishedOn changed in edition 2.*: reportPublishedOn, publisher\./);
  const entry = JSON.parse(/^ {2}\{$[^]*?^ {2}\}$/m.exec(problem)![0]) as Edition;
  assert.equal(find({ ...state, editions: [before, entry] }), '');
  assert.equal(find({ ...state, editions: [first, { ...second, reportPublishedOn }] }), '');
  assert.match(
    find({ ...state, editions: [before, { ...entry, reportPublishedOn: '2025-04' }] }),
    /edition 2: write "reportPublishedOn": "2026-05"/,
  );
});

test('the reference of the published text is that of its hash', () => {
  assert.equal(briefing.edition.fingerprint, fingerprintOf(hashContent(briefing)));
});
