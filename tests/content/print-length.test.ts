import { expect } from '@open-wc/testing';
import { formatPrintLength, linesOnOnePage } from '../../src/content/print-length.js';
import { northmoor } from '../fixtures/northmoor.js';

/** The fixture with so many messages of that text. */
function withMessages(count: number, text: string) {
  const items = Array.from({ length: count }, (_item, index) => ({ id: `message-${index}`, text }));
  return { ...northmoor, keyMessages: { ...northmoor.keyMessages, items } };
}

/** How many messages of that text fit, by the note. */
function countFitting(text: string): number {
  let count = 0;
  while (formatPrintLength(withMessages(count + 1, text)) === undefined) count++;
  return count;
}

describe('formatPrintLength', () => {
  it('says nothing of a short text, and how long a longer one is', () => {
    expect(formatPrintLength(northmoor)).to.equal(undefined);
    const count = countFitting('Short') + 1;
    expect(formatPrintLength(withMessages(count, 'Short')))
      .to.match(/has about \d+ lines/)
      .and.to.contain(`About ${linesOnOnePage} fit`);
  });

  it('counts lines: many short messages take as much space as fewer long ones', () => {
    const long = 'A long message. '.repeat(12);
    expect(countFitting('Short')).to.be.lessThan(countFitting(long) * 3);
    expect(countFitting(long)).to.be.lessThan(countFitting('Short'));
  });
});
