import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportLine } from '../../../src/editor/draft/import-line.js';
import { findMarks, joinAssignedLines } from '../../../src/editor/draft/join-assigned-lines.js';

const line = (raw: string, more: Partial<ImportLine> = {}): ImportLine => ({
  id: 0,
  first: 1,
  last: 1,
  raw,
  text: raw,
  mark: '',
  list: null,
  hidden: [],
  target: 'introduction',
  reason: '',
  ...more,
});
const join = (...lines: readonly ImportLine[]) => joinAssignedLines(lines);
const findReasons = (...lines: readonly ImportLine[]) => join(...lines)[0]!.reasons.join(' ');

test('only lines that a person has assigned are joined, in their order', () => {
  const joined = join(
    line('Above everything', { target: 'line-above' }),
    line('Not assigned', { target: undefined }),
    line('First', { target: 'board' }),
    line('Page 1', { target: 'set-aside' }),
    line('and  more', { target: 'line-above' }),
    line('Second', { target: 'documentType' }),
  );
  assert.deepEqual(
    joined.map(({ target, text }) => [target, text]),
    [
      ['board', 'First and more'],
      ['documentType', 'Second'],
    ],
  );
  assert.match(joined[0]!.reasons.join(), /^Lines were put together/);
  assert.deepEqual(joined[1]!.reasons, []);
});

test('a word that a hyphen parts is put together, and named', () => {
  const parted = [line('Staff must not over-'), line('look it', { target: 'line-above' })];
  assert.equal(join(...parted)[0]!.text, 'Staff must not over-look it');
  assert.match(findReasons(...parted), /ended with a hyphen/);
  assert.doesNotMatch(findReasons(line('Staff must'), line('look', { target: 'line-above' })), /hyphen/);
});

test('a wide gap between words is named, also in one of several lines', () => {
  assert.match(findReasons(line('Children\tFamilies')), /wide gap/);
  assert.match(findReasons(line('Children\nFamilies   and schools')), /wide gap/);
  for (const raw of ['Children and families', '\tChildren', '1.   Children', '–   Children'])
    assert.equal(findReasons(line(raw)), '', raw);
});

test('a word with a number that was read as the mark of a list is named, and one that stayed is not', () => {
  for (const raw of ['Step 1. Ask', 'Step12: Ask', 'Step 3 - Ask'])
    assert.match(findReasons(line(raw, { text: 'Ask' })), /^“Step .*” was read as the mark|^“Step12:” was/, raw);
  assert.equal(findReasons(line('Step 1. Ask')), '');
  assert.equal(findReasons(line('Ask', { text: 'ask' })), '');
});

test('hidden characters that were removed are named once', () => {
  assert.match(findReasons(line('Ask', { hidden: ['U+200B', 'U+200B'] })), /removed: U\+200B\.$/);
});

test('marked words are named, but for those of what is set aside and for the colours of titles and headings', () => {
  const marks = (['highlighted', 'coloured'] as const).map((kind) => ({ kind, words: 'Ask', line: 1 }));
  const found = (target: ImportLine['target']) => findMarks(line('Ask', { marks, target })).map(({ kind }) => kind);
  for (const target of ['introduction', 'keyMessages.items', 'contact', undefined] as const)
    assert.deepEqual(found(target), ['highlighted', 'coloured'], target);
  for (const target of ['documentType', 'board', 'title.text', 'keyMessages.heading'] as const)
    assert.deepEqual(found(target), ['highlighted'], target);
  assert.deepEqual(found('set-aside'), []);
  assert.deepEqual(findMarks(line('Ask')), []);
});
