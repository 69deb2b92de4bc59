import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFutureDates } from '../../src/content/future-dates.js';
import { changed } from '../fixtures/northmoor-history.js';

const today = '2027-03-04';

function findPaths(lastReviewed: string | null, checkedOn: string | null): string[] {
  const { contact, review } = changed({});
  const briefing = changed({ review: { ...review, lastReviewed }, contact: { ...contact, checkedOn } });
  return findFutureDates(briefing, today).map(({ path }) => path);
}

test('what has happened is not after today', () => {
  assert.deepEqual(findPaths('2027-03-05', '2028-01-01'), ['review.lastReviewed', 'contact.checkedOn']);
  assert.deepEqual(findPaths('2027-03-05', today), ['review.lastReviewed']);
  assert.deepEqual(findPaths('2026-12-31', '2027-03-05'), ['contact.checkedOn']);
  assert.deepEqual(findPaths(today, null), []);
  assert.deepEqual(findPaths(null, '2027-03-03'), []);
});

test('what is no date has that problem only', () => {
  assert.deepEqual(findPaths('28.2.2026', '2027-04-31'), []);
});

test('a briefing is not replaced or withdrawn on a day to come: its notice says that it was', () => {
  const find = (statusChangedOn: string) =>
    findFutureDates(changed({ status: 'withdrawn', statusChangedOn }), today).map(({ path }) => path);
  assert.deepEqual(find('2027-03-05'), ['statusChangedOn']);
  assert.deepEqual(find(today), []);
});

test('the sentence names the field and today', () => {
  const { review } = changed({});
  const [problem] = findFutureDates(changed({ review: { ...review, lastReviewed: '2999-01-01' } }), today);
  assert.deepEqual(problem, { path: 'review.lastReviewed', message: `Enter a date that is not after today, ${today}` });
});
