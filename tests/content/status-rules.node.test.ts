import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefing } from '../../src/content/briefing.js';
import { editionHistory } from '../../src/content/edition-history.js';
import type { StatusChange } from '../../src/content/status-history.js';
import { statusHistory } from '../../src/content/status-history.js';
import { findStatusProblems } from '../../src/content/status-rules.js';
import { version } from '../../src/version.js';
import { changed, northmoorState } from '../fixtures/northmoor-history.js';

const today = '2026-10-01';
const withdrawal: StatusChange = {
  status: 'withdrawn',
  changedOn: today,
  edition: 2,
  version: '1.1.1',
  actionNeeded: 'Every partner: remove it.',
};
const reversal: StatusChange = {
  ...withdrawal,
  status: 'published',
  version: '1.1.2',
  actionNeeded: 'Every partner: show it again.',
};
const withdrawn = changed({ status: 'withdrawn', statusChangedOn: today });
const find = (content: typeof withdrawn, ...changes: StatusChange[]) =>
  findStatusProblems(
    northmoorState({
      briefing: content,
      statusChanges: changes,
      packageVersion: changes.at(-1)?.version ?? '1.1.0',
      today,
    }),
  ).join('\n');

test('the published briefing agrees with its status history', () => {
  const state = { briefing, editions: editionHistory, statusChanges: statusHistory, packageVersion: version };
  assert.deepEqual(findStatusProblems({ ...state, today: '9999-01-01' }), []);
});

test('a withdrawal needs its entry, which is printed as it must be in the file', () => {
  const problem = find(withdrawn);
  const entry = JSON.parse(/^ {2}\{$[^]*?^ {2}\}$/m.exec(problem)![0]) as StatusChange;
  assert.deepEqual(entry, { ...withdrawal, actionNeeded: entry.actionNeeded });
  assert.match(find(withdrawn, entry), /say what partners must do/);
  assert.equal(find(withdrawn, withdrawal), '');
  const replacement = { title: 'The next briefing', url: 'https://board.example/next' };
  const replaced = find({ ...withdrawn, replacement });
  assert.deepEqual((JSON.parse(/^ {2}\{$[^]*?^ {2}\}$/m.exec(replaced)![0]) as StatusChange).replacement, replacement);
});

test('a change of the status is not dated after today', () => {
  assert.match(
    find(changed({}), withdrawal, { ...reversal, changedOn: '2026-10-02' }),
    /must not be after today, 2026-10-01/,
  );
});

test('a reversal needs an entry too, also on the same day', () => {
  const again = changed({});
  const entry = JSON.parse(
    /^ {2}\{$[^]*?^ {2}\}$/m.exec(find(again, { ...withdrawal, edition: 1 }))![0],
  ) as StatusChange;
  assert.deepEqual(entry, { ...reversal, actionNeeded: entry.actionNeeded });
  assert.equal(find(again, withdrawal, reversal), '');
  assert.equal(find(withdrawn, withdrawal, reversal, { ...withdrawal, version: '1.1.3' }), '');
});

test('a reversal is never proposed for a date before the change that it reverses', () => {
  assert.match(find(changed({}), { ...withdrawal, changedOn: '2027-03-01' }), /"changedOn": "2027-03-01"/);
  assert.match(find(changed({}), { ...withdrawal, changedOn: '2026-09-20' }), new RegExp(`"changedOn": "${today}"`));
});

test('the newest entry decides, whatever the release date of the edition', () => {
  const next = changed({ edition: { number: 3, releasedOn: '2027-01-01', fingerprint: '00000000' } });
  assert.equal(find({ ...next, status: 'withdrawn', statusChangedOn: today }, withdrawal), '');
});

test('an entry names an edition that exists, a date that is not before the last, and another status', () => {
  assert.match(find(withdrawn, { ...withdrawal, edition: 7 }), /there is no edition 7/);
  assert.match(find(changed({}), withdrawal, { ...reversal, changedOn: '2026-01-01' }), /on or after 2026-10-01/);
  assert.match(find(changed({}), reversal), /this was the status already/);
});

test('a notice that is not that of the history needs an entry that corrects it', () => {
  const replacement = { title: 'The next briefing', url: 'https://board.example/next' };
  const earlier = changed({ status: 'withdrawn', statusChangedOn: '2026-09-28', replacement });
  const published = { ...withdrawal, changedOn: '2026-09-29', replacement: { ...replacement, url: null } };
  const problem = find(earlier, published);
  const entry = JSON.parse(/^ {2}\{$[^]*?^ {2}\}$/m.exec(problem)![0]) as StatusChange;
  assert.deepEqual(entry, {
    ...published,
    changedOn: '2026-09-28',
    correctedOn: today,
    version: '1.1.2',
    actionNeeded: entry.actionNeeded,
    replacement,
  });
  assert.ok(problem.endsWith(published.actionNeeded));
  assert.match(find(earlier, published, entry), /say what partners must do/);
  assert.equal(find(earlier, published, { ...entry, actionNeeded: 'Every partner: use the next one.' }), '');
  assert.match(find({ ...earlier, statusChangedOn: '2026-09-29' }, published), /"changedOn": "2026-09-29",\n +"corr/);
  assert.match(
    find({ ...withdrawn, statusChangedOn: '2026-09-28' }, withdrawal),
    /"changedOn": "2026-09-28",\n +"corr/,
  );
});

test('a correction has another day than the notice before it only if it follows, and corrects the same status', () => {
  const correction = { ...withdrawal, version: '1.1.2', correctedOn: today };
  const early = { ...withdrawal, changedOn: '2026-09-20' };
  assert.equal(find(withdrawn, early, correction), '');
  assert.match(find(withdrawn, early, { ...correction, correctedOn: '2026-09-30' }), /correctedOn must not be before/);
  const twice = { ...correction, changedOn: '2026-09-20', version: '1.1.3', correctedOn: '2026-09-30' };
  assert.match(find(withdrawn, early, correction, twice), /correctedOn must not be before/);
  assert.match(find(withdrawn, { ...withdrawal, correctedOn: today }), /Remove correctedOn/);
  assert.match(find(withdrawn, withdrawal, { ...reversal, correctedOn: today }), /Remove correctedOn/);
  const future = { ...correction, correctedOn: '2026-10-02' };
  assert.match(find(withdrawn, withdrawal, future), /must not be after today, 2026-10-01/);
});

test('a corrected notice is not dated before the status that it followed', () => {
  const replaced = { ...withdrawal, status: 'superseded', changedOn: '2026-09-25' } as const;
  const withdrawal2 = { ...withdrawal, changedOn: '2026-09-28', version: '1.1.2' };
  const correction = { ...withdrawal2, correctedOn: today, version: '1.1.3' };
  const onDay = (date: string) =>
    find(changed({ status: 'withdrawn', statusChangedOn: date }), replaced, withdrawal2, {
      ...correction,
      changedOn: date,
    });
  assert.equal(onDay('2026-09-25'), '');
  assert.match(onDay('2026-09-24'), /on or after 2026-09-25, when the status changed before/);
});

test('a change of the status needs a version above that of the last release, even one that no history lists', () => {
  const lastRelease = { version: '1.1.1', briefing: changed({}) };
  const state = northmoorState({ briefing: withdrawn, packageVersion: '1.1.1', lastRelease, today });
  assert.match(findStatusProblems(state).join(), /"version": "1\.1\.2"/);
});

test('a notice is later than another one by their own dates, even if that one was corrected since', () => {
  const replaced = { ...withdrawal, status: 'superseded', changedOn: '2026-09-20' } as const;
  const correction = { ...replaced, correctedOn: today, version: '1.1.2' };
  const after = { ...withdrawal, changedOn: '2026-09-25', version: '1.1.3' };
  assert.equal(find(changed({ status: 'withdrawn', statusChangedOn: '2026-09-25' }), replaced, correction, after), '');
});

test('a change of the status has a version of its own, which package.json has to have', () => {
  assert.match(
    find(withdrawn, { ...withdrawal, version: '1.1.0' }),
    /higher than 1\.1\.0, which was released with edition 2/,
  );
  assert.match(find(changed({}), withdrawal, { ...reversal, version: '1.1.1' }), /higher than 1\.1\.1.* entry before/);
  const state = northmoorState({ briefing: withdrawn, statusChanges: [withdrawal], packageVersion: '1.1.0', today });
  assert.match(findStatusProblems(state).join('\n'), /npm version 1\.1\.1 --no-git-tag-version/);
  assert.deepEqual(findStatusProblems({ ...state, packageVersion: '1.2.0' }), []);
});

test('a change on the day of an edition can be released with it', () => {
  const { edition } = northmoorState().briefing;
  const onItsDay = { ...withdrawal, changedOn: edition.releasedOn, version: '1.1.0' };
  assert.equal(find({ ...withdrawn, statusChangedOn: edition.releasedOn }, onItsDay), '');
  const before = { ...onItsDay, version: '1.0.9' };
  assert.match(
    find({ ...withdrawn, statusChangedOn: edition.releasedOn }, before),
    /version must be higher than 1\.1\.0/,
  );
});
