import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBriefing } from '../../../src/content/check.js';
import type { Edition } from '../../../src/content/edition-history.js';
import { findEditionProblems } from '../../../src/content/edition-rules.js';
import type { StatusChange } from '../../../src/content/status-history.js';
import { findStatusProblems } from '../../../src/content/status-rules.js';
import { confirmFact, findFactsToConfirm } from '../../../src/editor/draft/confirm-facts.js';
import { countChanges } from '../../../src/editor/draft/diff.js';
import { createDraft, type Repository } from '../../../src/editor/draft/draft.js';
import { setField } from '../../../src/editor/draft/edit.js';
import { createFiles, proposeReleaseVersion } from '../../../src/editor/draft/export-files.js';
import { compareDraft, needsAction } from '../../../src/editor/draft/status-changes.js';
import { findReleaseProblems } from '../../../src/editor/draft/validate.js';
import { northmoor } from '../../fixtures/northmoor.js';
import { northmoorEditions, northmoorState } from '../../fixtures/northmoor-history.js';

const northmoorRepository: Repository = {
  published: northmoor,
  editions: northmoorEditions,
  statusChanges: [],
  version: '1.1.0',
};

test('a published notice is corrected by an entry of its own: for its replacement, its date, or what partners must do', () => {
  const replacement = { title: 'The next briefing', url: 'https://board.example/next' };
  const change: StatusChange = {
    status: 'withdrawn',
    changedOn: '2026-09-20',
    edition: 2,
    version: '1.1.1',
    actionNeeded: 'Stop using it.',
    replacement,
  };
  const { status, changedOn: statusChangedOn } = change;
  const withdrawn = { ...northmoor, status, statusChangedOn, replacement };
  const state = { ...northmoorRepository, published: withdrawn, statusChanges: [change], version: '1.1.1' };
  const draft = createDraft(withdrawn);
  assert.equal(countChanges(compareDraft(draft, state)), 0);
  assert.equal(needsAction(draft, state), false);
  const fill = (path: string, text: string) => ({
    ...setField(draft, path, text, withdrawn),
    actionNeeded: change.actionNeeded,
  });
  const corrections = [
    fill('replacement.url', 'https://board.example/third'),
    fill('statusChangedOn', '2026-09-19'),
    { ...draft, actionNeeded: 'Remove it.' },
  ];
  for (const correction of corrections) {
    assert.equal(countChanges(compareDraft(correction, state)), 1);
    assert.ok(needsAction(correction, state));
    assert.equal(proposeReleaseVersion(correction, state), '1.1.2');
    const entries = JSON.parse(
      createFiles(correction, state).get('src/content/status-history.json')!,
    ) as StatusChange[];
    const { content, actionNeeded } = correction;
    const { correctedOn, ...entry } = entries[1]!;
    assert.deepEqual(entries[0], change);
    assert.deepEqual(entry, {
      ...change,
      version: '1.1.2',
      changedOn: content.statusChangedOn,
      actionNeeded,
      replacement: content.replacement,
    });
    assert.deepEqual(
      findStatusProblems(
        northmoorState({ briefing: content, statusChanges: entries, packageVersion: '1.1.2', today: correctedOn! }),
      ),
      [],
    );
  }
  const isSame = { ...draft, actionNeeded: ` ${change.actionNeeded} ` };
  assert.equal(createFiles(isSame, state).has('src/content/status-history.json'), false);
});

test('what partners must do about new text below a notice is that of its edition: the notice stays as it is', () => {
  const change = { status: 'superseded', changedOn: '2026-09-20', edition: 2, version: '1.1.1' } as const;
  const published = { ...northmoor, status: change.status, statusChangedOn: change.changedOn };
  const statusChanges = [{ ...change, actionNeeded: 'Use the next one.' }];
  const state = { ...northmoorRepository, published, statusChanges, version: '1.1.1' };
  const text = setField(createDraft(published), 'introduction', 'Another text.', published);
  const files = createFiles({ ...text, actionNeeded: 'Read it again.' }, state);
  const editions = JSON.parse(files.get('src/content/edition-history.json')!) as Edition[];
  assert.deepEqual([editions.at(-1)!.number, editions.at(-1)!.actionNeeded], [3, 'Read it again.']);
  assert.equal(files.has('src/content/status-history.json'), false);
});

test('the files of a planned edition whose notice changes together with its text pass the rules of the build', () => {
  const edition = { ...northmoor.edition, releasedOn: '2999-01-01' };
  const [first, second] = northmoorEditions;
  const editions = [first, { ...second, releasedOn: edition.releasedOn }];
  const change = { status: 'withdrawn', changedOn: '2026-09-20', edition: 2, version: '1.1.0' } as const;
  const statusChanges = [{ ...change, actionNeeded: 'Remove it.' }];
  const { status, changedOn: statusChangedOn } = change;
  const withdrawn = { ...northmoor, edition, status, statusChangedOn };
  const state = { published: withdrawn, editions, statusChanges, version: '1.1.0' };
  const text = setField(createDraft(withdrawn), 'contact.telephone.printed', '01632 960 999', withdrawn);
  const again = { status: 'published', statusChangedOn: null } as const;
  const other = { statusChangedOn: '2026-09-21' };
  for (const notice of [other, again]) {
    const draft = { ...text, content: { ...text.content, ...notice } };
    const confirmed = findFactsToConfirm(draft, withdrawn).reduce(confirmFact, draft);
    const files = createFiles({ ...confirmed, actionNeeded: 'Use the new number.' }, state);
    const version = proposeReleaseVersion({ ...confirmed, actionNeeded: 'Use the new number.' }, state);
    const read = <Entry>(name: string) => JSON.parse(files.get(`src/content/${name}-history.json`)!) as Entry[];
    const after = northmoorState({
      briefing: checkBriefing(draft.content),
      editions: read<Edition>('edition'),
      statusChanges: read<StatusChange>('status'),
      loadSource: (number) =>
        number === 2 ? files.get('src/content/source/edition-2.txt') : northmoorState().loadSource(number),
      packageVersion: version,
      today: '9998-01-01',
    });
    assert.deepEqual([...findEditionProblems(after), ...findStatusProblems(after)], []);
    assert.equal(after.statusChanges.length, 2);
  }
});

test('a notice that is older than the edition below it can be corrected, and its text too', () => {
  const change = { status: 'superseded', changedOn: '2026-09-01', edition: 1, version: '1.0.1' } as const;
  const statusChanges = [{ ...change, actionNeeded: 'Use the next one.' }];
  const published = { ...northmoor, status: change.status, statusChangedOn: change.changedOn };
  const correction = { ...createDraft(published), actionNeeded: 'Use the one after that.' };
  assert.deepEqual(findReleaseProblems(correction, { published, statusChanges }), []);
  const withdrawal = { ...correction, content: { ...published, status: 'withdrawn' as const } };
  const problems = findReleaseProblems(withdrawal, { published, statusChanges });
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['statusChangedOn'],
  );
});

test('what partners must do is a change of its own only below a published notice that stays', () => {
  const draft = { ...createDraft(northmoor), actionNeeded: 'Read it.' };
  assert.equal(needsAction(draft, northmoorRepository), false);
  assert.equal(countChanges(compareDraft(draft, northmoorRepository)), 0);
  const change = { status: 'superseded', changedOn: '2026-09-20', edition: 2, version: '1.1.1' } as const;
  const published = { ...northmoor, status: change.status, statusChangedOn: change.changedOn };
  const repository = { published, statusChanges: [{ ...change, actionNeeded: 'Use the next one.' }] };
  const withdrawn = { ...draft, content: { ...published, status: 'withdrawn' as const } };
  assert.deepEqual(
    compareDraft(withdrawn, repository).fields.map(({ path }) => path),
    ['status'],
  );
});
