import { expect } from '@open-wc/testing';
import { parseHtml } from '../../../src/editor/ui/import-html.js';

const strike = 'text-decoration: line-through';

/** In each engine: what a style sheet says is read by the browser's own parser, and not every browser has it. */
describe('the style sheets of a document that is imported', () => {
  for (const sheet of [
    `.x { ${strike} }`,
    `.x { text-decoration: underline line-through red }`,
    `@media screen { .y, p > .x { ${strike} } }`,
    `<!-- @font-face { font-family: Symbol; } span.x { ${strike} } -->`,
  ])
    it(`strike out words: ${sheet}`, () => {
      expect(() => parseHtml(`<style>${sheet}</style><p>Not <span class="x">this</span></p>`)).to.throw('struck-out');
    });

  for (const hides of ['display: none', 'visibility: hidden', 'opacity: 0', 'font-size: 0', 'mso-hide: all'])
    it(`hide words, which are named: ${hides}`, () => {
      const { text, notes } = parseHtml(`<style>.x { ${hides} }</style><p>Seen <span class="x">or not</span></p>`);
      expect(text.trim()).to.equal('Seen');
      expect(notes.join()).to.include('“or not”');
    });

  it('leave words as they are that they do not hide, or only in print', () => {
    const sheet = `.y { ${strike} } .x { font-size: 0.9em; opacity: 0.5 } @media print { .x { display: none } }`;
    const { text, notes } = parseHtml(`<style>${sheet}</style><p>Seen <span class="x">as well</span></p>`);
    expect(text.trim()).to.equal('Seen as well');
    expect(notes).to.deep.equal([]);
  });

  it('are named if they cannot be read', () => {
    for (const markup of ['<link rel="stylesheet" href="x.css">', `<style>body.x p { ${strike} }</style>`])
      expect(parseHtml(`${markup}<p>Words</p>`).notes.join()).to.include('cannot be read');
  });
});
