import { expect } from '@open-wc/testing';
import { normalizeLine, normalizeText, splitLines } from '../../src/content/normalize-text.js';

describe('The plain form of a text', () => {
  it('is one line with one space between words, whatever was there', () => {
    expect(normalizeText(' \u00a0An\te\ufb00ective \u2009 word\r\nand\ranother\n\nchil\u00addren \ufeff')).to.equal(
      'An effective word and another children',
    );
  });

  it('begins a line at each kind of line break, and at a carriage return alone', () => {
    for (const end of ['\r\n', '\r', '\n', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029'])
      expect(splitLines(`one${end}two`), JSON.stringify(end)).to.deep.equal(['one', 'two']);
  });

  it('of a line keeps its beginning, tabs and symbols, and names what it lost', () => {
    expect(normalizeLine('  \uf0b7\tSome\u200b words\u00a0 ')).to.deep.equal({
      text: '  \uf0b7\tSome words',
      hidden: ['U+200B'],
    });
  });

  it('keeps the joiners that a script needs, and loses others', () => {
    expect(normalizeText('می\u200cخواهم')).to.equal('می\u200cخواهم');
    expect(normalizeText('chil\u200cdren می\u200cخواهم')).to.equal('children می\u200cخواهم');
  });
});
