import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Briefing, Item } from '../../../src/content/schema.js';
import { confirmFact } from '../../../src/editor/draft/confirm-facts.js';
import { createDraft, type Draft } from '../../../src/editor/draft/draft.js';
import { moveItem, removeItem, setField } from '../../../src/editor/draft/edit.js';
import { findConflicts, followPublished } from '../../../src/editor/draft/follow-published.js';
import { briefing } from '../../fixtures/edition-1.js';

/** What was published when the drafts were begun, and what has been published since. */
const before: Briefing = {
  ...briefing,
  review: { lastReviewed: '2026-01-10', nextReview: '2027-01-10' },
  contact: { ...briefing.contact, checkedOn: '2026-01-10' },
};
const recorded: Briefing = {
  ...before,
  review: { lastReviewed: '2026-06-10', nextReview: '2027-06-10' },
  contact: { ...before.contact, checkedOn: '2026-06-10' },
};

const list = 'keyMessages.items';
const change = (draft: Draft, changes: Readonly<Record<string, string>>) =>
  Object.entries(changes).reduce((step, [path, value]) => setField(step, path, value, before), draft);
const mine = (changes: Readonly<Record<string, string>>) => change(createDraft(before), changes);
const follow = (draft: Draft, published: Briefing) => followPublished([draft], before, published)[0]!.content;
const withItems = (items: readonly Item[]): Briefing => ({ ...before, keyMessages: { ...before.keyMessages, items } });
const textsOf = ({ keyMessages }: Briefing) => keyMessages.items.map(({ text }) => text);
const { items } = before.keyMessages;
const [first, second] = items as readonly [Item, Item];
const reworded = (item: Item, text: string) => items.map((one) => (one === item ? { ...one, text } : one));

test('what a draft has not changed follows what was released after it was begun, and what it has changed stays', () => {
  const released = change(createDraft(recorded), { introduction: 'Released', 'title.note': 'Released note' }).content;
  const draft = mine({ documentType: 'Mine' });
  assert.deepEqual(follow(draft, released), { ...released, documentType: 'Mine', edition: draft.content.edition });
  assert.equal(follow(mine({ introduction: 'Mine' }), released).introduction, 'Mine');
});

test('every step follows, so that no step that is undone takes a release back', () => {
  const steps = [createDraft(before), mine({ documentType: 'Mine' })];
  const released = { ...before, introduction: 'Released' };
  assert.deepEqual(
    followPublished(steps, before, released).map(({ content }) => content.introduction),
    ['Released', 'Released'],
  );
});

test('items that were released follow one by one: reworded, added and removed', () => {
  const added = { id: 'added', text: 'Added by the release' };
  const draft = mine({ [`${list}[0].text`]: 'Mine' });
  const last = items.at(-1)!;
  assert.deepEqual(textsOf(follow(draft, withItems(reworded(second, 'Released')))).slice(0, 2), ['Mine', 'Released']);
  assert.deepEqual(textsOf(follow(draft, withItems([first, added, ...items.slice(1)]))).slice(0, 2), [
    'Mine',
    added.text,
  ]);
  assert.deepEqual(textsOf(follow(draft, withItems([added, ...items]))).slice(0, 2), [added.text, 'Mine']);
  assert.deepEqual(textsOf(follow(draft, withItems(items.slice(0, -1)))), ['Mine', ...items.slice(1, -1).map(textOf)]);
  assert.deepEqual(textsOf(follow(draft, withItems([last, ...items.slice(0, -1)]))).slice(0, 2), [last.text, 'Mine']);
});

const textOf = ({ text }: Item) => text;

test('what the owner added, removed or moved stays so', () => {
  const released = withItems(reworded(items[2]!, 'Released'));
  const own = { id: 'own', text: 'Own' };
  const withOwn = { ...createDraft(before), content: withItems([first, own, ...items.slice(1)]) };
  assert.deepEqual(textsOf(follow(withOwn, released)).slice(0, 4), [first.text, own.text, second.text, 'Released']);
  assert.deepEqual(textsOf(follow(removeItem(createDraft(before), list, 0, before), released)).slice(0, 2), [
    second.text,
    'Released',
  ]);
  assert.deepEqual(textsOf(follow(moveItem(createDraft(before), list, 0, 1, before), released)).slice(0, 3), [
    second.text,
    first.text,
    'Released',
  ]);
  // The owner’s words are never lost, also where the release has removed the item.
  assert.ok(textsOf(follow(mine({ [`${list}[0].text`]: 'Mine' }), withItems(items.slice(1)))).includes('Mine'));
  const withSameId = { ...createDraft(before), content: withItems([first, { ...first, text: 'Same id' }]) };
  assert.deepEqual(textsOf(follow(withSameId, released)), [first.text, 'Same id']);
});

test('a draft does not undo a review, a check of the contact or a withdrawal', () => {
  const { review, contact, introduction } = follow(mine({ introduction: 'Written before' }), recorded);
  assert.equal(introduction, 'Written before');
  assert.deepEqual({ review, contact }, { review: recorded.review, contact: recorded.contact });
  const withdrawn = { ...before, status: 'withdrawn', statusChangedOn: '2026-06-10' } as const;
  assert.equal(follow(mine({ introduction: 'Written before' }), withdrawn).status, 'withdrawn');
  const replaced = { ...mine({}).content, status: 'superseded', statusChangedOn: '2026-05-01' } as const;
  assert.deepEqual(
    (({ status, statusChangedOn }) => ({ status, statusChangedOn }))(
      follow({ ...mine({}), content: replaced }, withdrawn),
    ),
    { status: 'superseded', statusChangedOn: '2026-05-01' },
  );
});

test('what the draft itself says about its review and its contact stays', () => {
  const email = 'new@board.example';
  assert.equal(follow(mine({ 'review.lastReviewed': '2026-03-01' }), recorded).review.lastReviewed, '2026-03-01');
  assert.equal(follow(mine({ 'review.lastReviewed': '' }), recorded).review.lastReviewed, null);
  // Nobody has checked a new address.
  assert.deepEqual(follow(mine({ 'contact.email': email }), recorded).contact, {
    ...before.contact,
    email,
    checkedOn: null,
  });
  assert.equal(follow(mine({ 'contact.checkedOn': '2026-03-01' }), recorded).contact.checkedOn, '2026-03-01');
});

test('a date on which a contact was checked never goes with another contact', () => {
  const email = 'released@board.example';
  const released = { ...before, contact: { ...before.contact, email, checkedOn: '2026-06-10' } };
  const own = mine({ 'contact.checkedOn': '2026-03-01' });
  assert.deepEqual(follow(own, released).contact, released.contact);
  const telephone = mine({ 'contact.telephone.printed': '01632 960123' });
  assert.deepEqual(follow(telephone, released).contact, {
    ...telephone.content.contact,
    email,
    checkedOn: null,
  });
});

test('a fact that was confirmed beside other text is to be confirmed again', () => {
  const draft = confirmFact(mine({ introduction: 'Mine' }), 'reportPublishedOn');
  const confirmed = (published: Briefing) => followPublished([draft], before, published)[0]!.confirmed;
  assert.deepEqual(confirmed(recorded), ['reportPublishedOn']);
  assert.equal(confirmed(change(createDraft(before), { 'title.text': 'Released' }).content), undefined);
});

test('what both the draft and the release changed is named', () => {
  const released = {
    ...change(createDraft(before), { introduction: 'Released', 'title.text': 'Released' }).content,
    keyMessages: { ...before.keyMessages, items: reworded(second, 'Released') },
  };
  const draft = mine({ introduction: 'Mine', documentType: 'Mine', [`${list}[1].text`]: 'Mine' });
  const conflicts = findConflicts(followPublished([draft], before, released)[0]!.content, before, released);
  assert.deepEqual(conflicts, ['Introduction', 'Message 2']);
  assert.deepEqual(findConflicts(draft.content, before, before), []);
});
