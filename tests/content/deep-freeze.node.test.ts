import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deepFreeze } from '../../src/content/deep-freeze.js';

test('a value is frozen with everything in it, and returned', () => {
  const value = { list: [{ text: 'a' }, null], group: { inner: { number: 1 } }, nothing: null };
  assert.equal(deepFreeze(value), value);
  for (const part of [value, value.list, value.list[0], value.group, value.group.inner])
    assert.ok(Object.isFrozen(part));
});

test('what is frozen already is left, and what cannot be frozen is returned', () => {
  const open = { text: 'a' };
  deepFreeze(Object.freeze({ open }));
  assert.ok(!Object.isFrozen(open));
  for (const value of [null, undefined, 'text', 1]) assert.equal(deepFreeze(value), value);
});
