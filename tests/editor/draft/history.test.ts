import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  pushEntry,
  canRedo,
  canUndo,
  endTyping,
  currentEntry,
  redo,
  createHistory,
  undo,
} from '../../../src/editor/draft/history.js';
import { change } from '../../support/change-draft.js';

const write = (documentType: string) => ({ draft: change({ documentType }), field: 'documentType', isFromLink: false });
const start = createHistory(change({}));
const kindOf = (history: typeof start) => currentEntry(history).draft.content.documentType;

test('what is typed in one field is one step, and never becomes one with what was there before', () => {
  const typed = ['A', 'Ab', 'Abc'].map(write).reduce(pushEntry, start);
  assert.equal(typed.steps.length, 2);
  assert.equal(kindOf(undo(typed)), kindOf(start));
  assert.equal(kindOf(redo(undo(typed))), 'Abc');
});

test('coming back to a field is a step of its own: undoing takes no finished work with it', () => {
  const finished = endTyping(pushEntry(start, write('Finished')));
  assert.equal(kindOf(undo(pushEntry(finished, write('Junk')))), 'Finished');
  const undone = undo(pushEntry(finished, write('Junk')));
  assert.equal(kindOf(undo(pushEntry(undone, write('Other')))), 'Finished');
});

test('a step that adds or moves is never joined with another', () => {
  const moved = { ...write('A'), field: '' };
  assert.equal(pushEntry(pushEntry(start, moved), moved).steps.length, 3);
});

test('a new step forgets what was undone; a hundred steps are kept, and the first of them cannot be undone', () => {
  const forked = pushEntry(undo(pushEntry(start, write('Undone'))), write('New'));
  assert.ok(!canRedo(forked));
  let long = start;
  for (let count = 0; count < 150; count++) long = endTyping(pushEntry(long, write(`${count}`)));
  assert.equal(long.steps.length, 100);
  while (canUndo(long)) long = undo(long);
  assert.equal(kindOf(long), '50');
  assert.equal(undo(long), long);
});
