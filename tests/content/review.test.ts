import { expect } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import { reviewState, todayInLondon, yearsBetween, type ReviewState } from '../../src/content/review.js';
import type { Briefing } from '../../src/content/schema.js';

const reviewed = (review: Partial<Briefing['review']>): Briefing => ({
  ...briefing,
  review: { ...briefing.review, lastReviewed: '2027-01-10', nextReview: '2028-01-10', ...review },
});

describe('The review state on a day', () => {
  const days: [today: string, state: ReviewState][] = [
    ['2026-01-01', 'current'],
    ['2027-01-10', 'current'],
    ['2028-01-09', 'current'],
    // A reader's clock may be a day fast.
    ['2028-01-10', 'current'],
    ['2028-01-11', 'review-due'],
    ['2028-04-09', 'review-due'],
    ['2028-04-10', 'overdue'],
    ['2040-01-01', 'overdue'],
  ];
  for (const [today, state] of days)
    it(`is "${state}" on ${today}, if the next review is due on 2028-01-10`, () => {
      expect(reviewState(reviewed({}), today)).to.equal(state);
    });

  it('is "not-reviewed" while no review is recorded', () => {
    expect(reviewState(briefing, '2026-12-01')).to.equal('not-reviewed');
    expect(reviewState(reviewed({ nextReview: null }), '2026-12-01')).to.equal('not-reviewed');
  });

  it('is the status that the publisher set, whatever the dates', () => {
    for (const state of ['superseded', 'withdrawn'] as const)
      expect(reviewState({ ...reviewed({}), status: state }, '2027-02-01')).to.equal(state);
  });
});

describe('The age of a day', () => {
  it('is in whole years, from birthday to birthday', () => {
    expect(yearsBetween('2026-12-01', '2027-11-30')).to.equal(0);
    expect(yearsBetween('2026-12-01', '2027-12-01')).to.equal(1);
    expect(yearsBetween('2026-12-01', '2029-11-30')).to.equal(2);
    expect(yearsBetween('2028-02-29', '2029-02-28')).to.equal(0);
    expect(yearsBetween('2028-02-29', '2029-03-01')).to.equal(1);
  });

  it('is 0 for a day to come, so that a slow clock says nothing odd', () => {
    expect(yearsBetween('2026-12-01', '2026-11-23')).to.equal(0);
    expect(yearsBetween('2026-12-01', '1970-01-01')).to.equal(0);
  });
});

describe('Today', () => {
  it('is long ago on a page that has broken its Date: the text then says less, never more', () => {
    expect(yearsBetween('2026-12-01', todayInLondon(new Date(NaN)))).to.equal(0);
  });

  it('is the day that the browser’s own calendar has for London, before and after every midnight of forty years', () => {
    const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });
    for (let day = Date.UTC(2020, 0, 1); day < Date.UTC(2060, 0, 1); day += 86_400_000)
      for (const minutes of [-61, -60, -1, 0]) {
        const now = new Date(day + minutes * 60_000);
        expect(todayInLondon(now), now.toISOString()).to.equal(calendar.format(now));
      }
  });

  it('is the day in London, in summer an hour ahead of UTC', () => {
    expect(todayInLondon(new Date('2026-07-31T22:59:59Z'))).to.equal('2026-07-31');
    expect(todayInLondon(new Date('2026-07-31T23:00:00Z'))).to.equal('2026-08-01');
    expect(todayInLondon(new Date('2026-12-31T23:59:59Z'))).to.equal('2026-12-31');
    expect(todayInLondon(new Date('2027-01-01T00:00:00Z'))).to.equal('2027-01-01');
  });
});
