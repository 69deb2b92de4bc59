import { expect } from '@open-wc/testing';
import { charactersOnOnePage, describePrintLength } from '../../src/content/print-length.js';
import { formatSourceDocument } from '../../src/content/source-document.js';
import { northmoor } from '../fixtures/northmoor.js';

/** The fixture, with an introduction that gives the whole that many characters. */
function withLength(length: number) {
  const empty = formatSourceDocument({ ...northmoor, introduction: '' }).length;
  return { ...northmoor, introduction: 'a'.repeat(length - empty) };
}

describe('describePrintLength', () => {
  it('says nothing of a text that fits on one page', () => {
    expect(describePrintLength(withLength(charactersOnOnePage))).to.equal(undefined);
  });

  it('says how long a longer text is, and how much fits', () => {
    expect(describePrintLength(withLength(charactersOnOnePage + 1)))
      .to.contain((charactersOnOnePage + 1).toLocaleString('en-GB'))
      .and.to.contain(charactersOnOnePage.toLocaleString('en-GB'));
  });
});
