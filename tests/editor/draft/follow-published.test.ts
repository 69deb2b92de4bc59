import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Briefing } from '../../../src/content/schema.js';
import { createDraft } from '../../../src/editor/draft/draft.js';
import { setField } from '../../../src/editor/draft/edit.js';
import { followPublished } from '../../../src/editor/draft/follow-published.js';
import { briefing } from '../../fixtures/edition-1.js';

/** What was published when the drafts were begun. */
const before: Briefing = {
  ...briefing,
  review: { lastReviewed: '2026-01-10', nextReview: '2027-01-10' },
  contact: { ...briefing.contact, checkedOn: '2026-01-10' },
};
const after: Briefing = {
  ...before,
  review: { lastReviewed: '2026-06-10', nextReview: '2027-06-10' },
  contact: { ...before.contact, checkedOn: '2026-06-10' },
};

/** The content of the last of these changes to a draft that was begun before the release. */
function follow(changes: Readonly<Record<string, string>>, published: Briefing = after): Briefing {
  const steps = [createDraft(before)];
  for (const [path, value] of Object.entries(changes)) steps.push(setField(steps.at(-1)!, path, value, before));
  return followPublished(steps, steps.length - 1, published).at(-1)!.content;
}

test('a draft does not undo a review or a check of the contact that was released after it was begun', () => {
  const { review, contact, introduction } = follow({ introduction: 'Written before' });
  assert.equal(introduction, 'Written before');
  assert.deepEqual(review, after.review);
  assert.deepEqual(contact, after.contact);
});

test('what the draft itself says about its review and its contact stays', () => {
  const email = 'new@board.example';
  assert.equal(follow({ 'review.lastReviewed': '2026-03-01' }).review.lastReviewed, '2026-03-01');
  assert.equal(follow({ 'review.lastReviewed': '', 'review.nextReview': '' }).review.lastReviewed, null);
  // Nobody has checked a new address.
  assert.deepEqual(follow({ 'contact.email': email }).contact, { ...before.contact, email, checkedOn: null });
  assert.equal(follow({ 'contact.checkedOn': '2026-03-01' }).contact.checkedOn, '2026-03-01');
});

test('a check of another contact, an older record and one that was taken back are not followed', () => {
  const contact = { ...after.contact, email: 'new@board.example' };
  assert.deepEqual(follow({}, { ...after, contact }).contact, before.contact);
  assert.deepEqual(
    follow({}, { ...after, review: { lastReviewed: '2025-01-10', nextReview: '2026-01-10' } }).review,
    before.review,
  );
  assert.deepEqual(follow({}, { ...after, review: { lastReviewed: null, nextReview: null } }).review, before.review);
});
