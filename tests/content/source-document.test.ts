import { expect } from '@open-wc/testing';
import { findSourceDifferences, formatSourceDocument, hasSourceLine } from '../../src/content/source-document.js';
import { northmoor } from '../fixtures/northmoor.js';

const source = formatSourceDocument(northmoor);
const { keyMessages, introduction, title } = northmoor;
const [first, second] = keyMessages.items.map(({ text }) => text) as [string, string];
const differences = (original: string, replacement: string) =>
  findSourceDifferences(northmoor, source.replace(original, replacement));

describe('The source document', () => {
  it('that is written from the text has no difference', () => {
    expect(findSourceDifferences(northmoor, source)).to.deep.equal([]);
  });

  it('may have a date, a strapline and other list marks', () => {
    expect(differences(title.text, `14 September 2026\n${title.text}`)).to.deep.equal([]);
    expect(findSourceDifferences(northmoor, `${source}\n\nEvery child, every time\n`)).to.deep.equal([]);
    for (const mark of ['• ', '\uf0b7\t', '\uf0a7 ', '· ', '▪', 'o\t', '* '])
      expect(
        findSourceDifferences(northmoor, source.replace(/^- /gm, mark).replace(/^1\./m, '1)')),
        mark,
      ).to.deep.equal([]);
  });

  it('may number its messages, and not its predictors', () => {
    const unnumbered = source.replace(/^\d+\. /gm, '* ');
    const renumbered = source.replace(/^- /gm, '7) ');
    for (const written of [unnumbered, renumbered]) {
      expect(written).not.to.equal(source);
      expect(findSourceDifferences(northmoor, written)).to.deep.equal([]);
    }
    const extra = unnumbered.replace(/^\* .*$/m, '$&\n* One more predictor');
    expect(findSourceDifferences(northmoor, extra)).to.have.length(1);
  });

  it('has no bold words if it is plain text', () => {
    const bold = { ...northmoor, introduction: `**${northmoor.introduction}**` };
    expect(findSourceDifferences(bold, source)).to.deep.equal([]);
    expect(findSourceDifferences(bold, formatSourceDocument(bold))).to.deep.equal([]);
    expect(findSourceDifferences(northmoor, formatSourceDocument(bold))).to.have.length(1);
  });

  it('may have spaces and ligatures that mean the same, and characters that nobody sees', () => {
    const odd = source.replaceAll(' ', '\u00a0').replaceAll('fi', '\ufb01').replaceAll('- ', '•\t');
    expect(odd).to.contain('\ufb01');
    expect(findSourceDifferences(northmoor, `\ufeff${odd.replace(/\n/g, '\u200b\r\n')}`)).to.deep.equal([]);
  });

  it('has a text as one of its lines, whatever the spaces are', () => {
    expect(hasSourceLine(source.replaceAll(' ', '\u00a0'), title.text)).to.equal(true);
    expect(hasSourceLine(source, `${title.text}s`)).to.equal(false);
  });

  it('that has other text is named with the line', () => {
    const line = source.split('\n').indexOf(`- ${first}`) + 1;
    expect(differences(first, first.toUpperCase())).to.deep.equal([
      `keyMessages.items[0].text is not in the source document: “- ${first}”.`,
      `Line ${line} of the source document is not in the text: “- ${first.toUpperCase()}”.`,
    ]);
    expect(differences(first, `${first}.`).join()).to.contain(
      `keyMessages.items[0].text differs from line ${line} of the source document.\n   Text:   - ${first}\n`,
    );
    expect(differences(`\n${introduction}\n`, '\n').join()).to.contain('introduction is not in the source document');
  });

  it('that has a text on several lines says which they are, and what to do', () => {
    const split = (text: string) => text.replace(' ', '\n');
    const line = source.split('\n').indexOf(introduction) + 1;
    expect(differences(introduction, split(introduction))).to.deep.equal([
      `introduction is on lines ${line} to ${line + 1} of the source document. Write it on one line.`,
    ]);
    // Below a line that is not in the text.
    expect(differences(introduction, `For all staff\n${split(introduction)}`)).to.deep.equal([
      `introduction is on lines ${line + 1} to ${line + 2} of the source document. Write it on one line.`,
    ]);
    expect(differences(second, split(second)).join()).to.match(
      /^keyMessages\.items\[1\]\.text is on lines \d+ to \d+ .* Write it on one line\.$/,
    );
  });

  it('that has its items in another order, or one more, differs', () => {
    expect(differences(`${first}\n- ${second}`, `${second}\n- ${first}`)).to.have.length(1);
    const { documentType, board } = northmoor;
    const swapped = source.replace(documentType, '…').replace(board, documentType).replace('…', board);
    expect(findSourceDifferences(northmoor, swapped)).to.deep.equal([
      'board is on line 3 of the source document, but in the text it comes after documentType. Move the one that is in the wrong place.',
    ]);
    const late = `${source.replace(documentType, '')}\n\n${documentType}`;
    expect(findSourceDifferences(northmoor, late).join()).to.contain('in the text it comes first.');
    const last = source.replace(`- ${first}\n`, '');
    expect(findSourceDifferences(northmoor, `${last}\n\n- ${first}`)).to.deep.equal([
      `keyMessages.items[0].text is on line ${last.split('\n').length + 2} of the source document, but in the text it comes after keyMessages.heading. Move the one that is in the wrong place.`,
    ]);
  });

  it('may repeat a line, such as the title at the top of a page', () => {
    expect(findSourceDifferences(northmoor, `${title.text}\n\n${source}\n\n${title.text}`)).to.deep.equal([]);
    expect(differences(first, `${first}\n- One more`).join()).to.match(/^Line \d+ .* not in the text: “- One more”/);
  });
});
