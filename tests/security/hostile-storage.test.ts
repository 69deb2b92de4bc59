import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { removeHidden } from '../../src/content/characters.js';
import { formatOrigin } from '../../src/editor/draft/format-draft.js';
import { importLimits } from '../../src/editor/draft/import-limits.js';
import { formatSignOff } from '../../src/editor/draft/sign-off.js';
import { EditorStore } from '../../src/editor/ui/store.js';
import { briefing, editions } from '../fixtures/edition-1.js';

/** What other programs of the same site can write into the storage of the browser, remove from it, or fill it with. */

/** The storage of the browser, and what its events call. */
let stored = new Map<string, string>();
let listeners: ((event: Pick<StorageEvent, 'key' | 'newValue'>) => void)[] = [];
const key = 'safeguarding-briefing-editor';
const readingKey = `${key}-reading`;
beforeEach(() => {
  stored = new Map();
  listeners = [];
  const localStorage = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => stored.set(name, text),
    removeItem: (name: string) => stored.delete(name),
  };
  Object.assign(globalThis, {
    localStorage,
    addEventListener: (_type: string, listener: (typeof listeners)[number]) => listeners.push(listener),
  });
});

/** What another page of the site does with the storage, as this page hears of it. */
function writeElsewhere(name: string, text: string | null): void {
  if (text === null) stored.delete(name);
  else stored.set(name, text);
  for (const listener of listeners) listener({ key: name, newValue: text });
}

function clearElsewhere(): void {
  stored.clear();
  for (const listener of listeners) listener({ key: null, newValue: null });
}

const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

const save = (changed: object, step: object = {}, at: unknown = 1) => {
  const draft = { content: { ...briefing, documentType: 'Mine', board: 'Board ' }, actionNeeded: 'Update.' };
  const first = { draft, field: '', isFromLink: false };
  const steps = [first, { ...first, ...step }, first];
  return JSON.stringify({ history: { steps, at }, tasks: {}, basedOn: briefing, savedAt: 1, ...changed });
};

function open(text?: string): EditorStore {
  if (text !== undefined) stored.set(key, text);
  const store = new EditorStore(
    { published: briefing, editions, statusChanges: [], version: '1.0.0' },
    () => undefined,
  );
  store.finishStart();
  return store;
}

const savedDrafts: Readonly<Record<string, string>> = {
  'a time that no calendar has': save({ savedAt: 1e308 }),
  'an endless time': save({}).replace('"savedAt":1', '"savedAt":1e999'),
  'a time long ago': save({ savedAt: -1e20 }),
  'words for the time': save({ savedAt: 'Approved' }),
  'a field that no draft has': save({}, { field: 'keyMessages.items[99].text' }),
  'a field of all objects': save({}, { field: '__proto__.constructor' }),
  'a field of brackets': save({}, { field: '][[0]'.repeat(5000) }),
  'a group for a field': save({}, { field: 'keyMessages.items' }),
  'a reference for a field': save({}, { field: 'edition.fingerprint' }),
  'a name that turns round its end': save({}, { importedFrom: 'policy\u202excod.txt' }),
  'a name of several lines': save({}, { importedFrom: 'a.txt\n\n# Approved\u2028x' }),
  'a name that is far too long': save({}, { importedFrom: 'x'.repeat(500_000) }),
  'a word for where it came from': save({}, { isFromLink: 'no' }),
  'a note that is far too long': save({ note: 'x'.repeat(500_000) }),
  'an object for the note': save({ note: {} }),
  'a list of tasks': save({ tasks: [1, 2] }),
  'a text for the tasks': save({ tasks: 'abc' }),
  'no list of tasks': save({ tasks: null }),
  'tasks of all objects': save({}).replace('"tasks":{}', '"tasks":{"__proto__":{"check":"x"},"constructor":1}'),
  'a prototype': save({}).replace('"savedAt":1', '"__proto__":{"at":7},"savedAt":1'),
  'a name of all objects for a confirmed fact': save(
    {},
    { draft: { content: { ...briefing, documentType: 'Mine' }, confirmed: ['__proto__', 'toString', 7, null] } },
  ),
  'four million spaces behind it': `${save({})}${' '.repeat(4_000_000)}`,
  'a text for what it was based on': save({ basedOn: 'x' }),
  'nothing for what it was based on': save({ basedOn: null }),
  'what it was based on withdrawn': save({ basedOn: { ...briefing, status: 'withdrawn', statusChangedOn: '' } }),
  'what it was based on without a text': save({ basedOn: { ...briefing, title: 7, labels: [], contact: null } }),
  'names of all objects as the items that it was based on': save({
    basedOn: { ...briefing, keyMessages: { heading: 'x', items: inherited.map((id) => ({ id, text: id })) } },
  }),
  'the same link ID for all items that it was based on': save({
    basedOn: { ...briefing, keyMessages: { heading: 'x', items: inherited.map((text) => ({ id: 'same', text })) } },
  }),
  'facts without end': save(
    {},
    { draft: { content: { ...briefing, documentType: 'Mine' }, confirmed: Array<string>(100_000).fill('x') } },
  ),
};

for (const [name, text] of Object.entries(savedDrafts))
  test(`a saved draft with ${name} is opened and can be edited, undone and signed off`, () => {
    const store = open(text);
    assert.equal(store.unreadable, undefined);
    assert.doesNotMatch(new Date(store.savedAt!).toLocaleTimeString('en-GB'), /Invalid/);
    const origin = formatOrigin(store);
    assert.equal(removeHidden(origin), origin);
    assert.ok(origin.length < 400, `${origin.length} characters`);
    store.leaveField();
    store.undo();
    store.redo();
    store.redo();
    store.edit('board', 'Another board ');
    store.leaveField();
    assert.equal(store.draft.content.board, 'Another board');
    store.undo();
    store.markDone('check', 'Done.');
    assert.equal(store.taskState('check'), 'Done');
    formatSignOff(store.draft, briefing, store.differences, store);
    assert.equal(open(stored.get(key)).unreadable, undefined);
  });

test('of a saved draft with more steps than are kept, those up to the current one are opened', () => {
  const step = { draft: { content: { ...briefing, documentType: 'Mine' } }, field: '', isFromLink: false };
  const steps = Array.from({ length: 1000 }, (_step, index) => ({
    ...step,
    draft: { ...step.draft, actionNeeded: `Action ${index}.` },
  }));
  const store = open(save({ history: { steps, at: 400 } }));
  assert.equal(store.draft.actionNeeded, 'Action 400.');
  assert.equal(store.canRedo, false);
  let undone = 0;
  for (; store.canUndo; undone++) store.undo();
  assert.equal(undone, 99);
});

for (const at of ['1', ['1'], 0.5, -1, 3, null, 'length', 1e308])
  test(`a saved draft at the place ${JSON.stringify(at)} is kept as it is`, () => {
    const text = save({}, {}, at);
    assert.equal(open(text).unreadable, text);
    assert.equal(stored.get(key), text);
  });

for (const [name, basedOn] of Object.entries({
  'a list': [],
  'no lists': { keyMessages: 1 },
  'a text that is far too long': { ...briefing, introduction: 'x'.repeat(importLimits.fieldCharacters + 1) },
}))
  test(`a saved draft that was based on ${name} is kept as it is`, () => {
    const text = save({ basedOn });
    assert.equal(open(text).unreadable, text);
    assert.equal(stored.get(key), text);
  });

test('a draft that is open is saved again when another page empties the storage of the site', () => {
  const store = open();
  store.edit('documentType', 'Mine');
  clearElsewhere();
  assert.equal(store.draft.content.documentType, 'Mine');
  assert.equal(store.canUndo, true);
  assert.equal(open().draft.content.documentType, 'Mine');
});

test('an editor in which nothing was changed saves nothing when another page empties the storage', () => {
  open();
  clearElsewhere();
  assert.equal(stored.size, 0);
});

test('a saved draft that cannot be opened can still be downloaded after another page emptied the storage', () => {
  const store = open('not JSON');
  clearElsewhere();
  assert.equal(store.unreadable, 'not JSON');
});

test('a draft that could not be saved is not replaced by what another tab saves or discards', () => {
  const store = open();
  const { setItem } = localStorage;
  localStorage.setItem = () => {
    throw new Error('The storage is full.');
  };
  store.edit('documentType', 'Mine');
  assert.equal(store.saveResult, 'nothing');
  localStorage.setItem = setItem;
  for (const text of [save({}), null]) {
    writeElsewhere(key, text);
    assert.equal(store.draft.content.documentType, 'Mine');
    assert.equal(store.canUndo, true);
  }
});

test('notes of reading that another page writes and removes do not change an open draft', () => {
  const store = open();
  store.edit('documentType', 'Mine');
  for (let times = 0; times < 1000; times++) {
    writeElsewhere(readingKey, 'x'.repeat(times));
    writeElsewhere(readingKey, null);
  }
  assert.equal(store.draft.content.documentType, 'Mine');
  assert.equal(store.announcement, '');
});

test('what other programs keep under other names is neither read nor changed', () => {
  const others = ['getItem', 'length', '__proto__', 'constructor', `${key}2`, key.toUpperCase()];
  for (const name of others) stored.set(name, save({}));
  const store = open();
  for (const name of others) writeElsewhere(name, save({}));
  assert.equal(store.hasChanges, false);
  store.edit('documentType', 'Mine');
  store.discard();
  assert.deepEqual([...stored.keys()], others);
});

const brokenStorages: Readonly<Record<string, PropertyDescriptor>> = {
  'may not be used': {
    get: () => {
      throw new DOMException('Storage is disabled.', 'SecurityError');
    },
  },
  'is nothing': { value: null },
  'is not there': { value: undefined },
  'has no methods': { value: {} },
};
for (const [name, descriptor] of Object.entries(brokenStorages))
  test(`with a storage that ${name}, a draft is edited, undone and discarded, and named as not saved`, () => {
    Object.defineProperty(globalThis, 'localStorage', { ...descriptor, configurable: true });
    try {
      const store = open();
      store.edit('documentType', 'Mine');
      assert.equal(store.saveResult, 'nothing');
      store.refresh();
      assert.equal(store.draft.content.documentType, 'Mine');
      store.undo();
      store.redo();
      assert.equal(store.draft.content.documentType, 'Mine');
      store.discard();
      assert.equal(store.draft.content.documentType, briefing.documentType);
    } finally {
      Object.defineProperty(globalThis, 'localStorage', { value: undefined, writable: true, configurable: true });
    }
  });
