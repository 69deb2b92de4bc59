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
    for (const markup of [
      '<link rel="stylesheet" href="x.css"><p>Words</p>',
      `<style>body.x p { ${strike} }</style><p>Words</p>`,
      // As Firefox copies a web page: no style sheet, and no styles beside the elements.
      '<div class="page"><p>Words <span class="old">of before</span></p></div>',
    ])
      expect(parseHtml(markup).notes.join(), markup).to.include('cannot be read');
    for (const markup of [
      '<p>Words</p>',
      '<div class="page" style="color: rgb(0, 0, 0)"><p>Words</p></div>',
      '<style>p { margin: 0 }</style><p class="page">Words</p>',
    ])
      expect(parseHtml(markup).notes, markup).to.deep.equal([]);
  });
});

/** Words enough that the marked ones are few. */
const plain = '<p>These are the ordinary words of a document, and there are many of them.</p>';

/** The marked words of a document, with the whole line that they are in. */
function readMarks(html: string): string[][] {
  const { text, marks } = parseHtml(html);
  return marks.map(({ line, words, kind }) => [text.split('\n')[line - 1]!, words, kind]);
}

describe('words that a document marks with a colour', () => {
  for (const [marked, kind] of Object.entries({
    '<span style="color: red">this</span>': 'coloured',
    '<span style="color:#C00000;font-size:11pt">this</span>': 'coloured',
    '<span style="color: rgb(0, 112, 192)">this</span>': 'coloured',
    '<font color="#ff0000">this</font>': 'coloured',
    '<i style="color: red"><span>this</span></i>': 'coloured',
    '<span class="red">this</span>': 'coloured',
    '<mark>this</mark>': 'highlighted',
    '<span style="background:yellow;mso-highlight:yellow">this</span>': 'highlighted',
    '<span style="background-color: rgb(255, 255, 0)">this</span>': 'highlighted',
    '<span style="background-color:#fff2cc;color:#000000">this</span>': 'highlighted',
    '<a href="x"><span style="background: yellow">this</span></a>': 'highlighted',
    '<span class="yellow">this</span>': 'highlighted',
  }))
    it(`are found: ${marked}`, () => {
      const sheet = '<style>.red { color: #f00 } .yellow { background-color: #ffff00 }</style>';
      expect(readMarks(`${sheet}${plain}<ul><li>Remove ${marked} now</li></ul>`)).to.deep.equal([
        ['• Remove this now', 'this', kind],
      ]);
    });

  for (const shown of [
    '<span style="color: black; background: white">this</span>',
    '<span style="color:windowtext;background:transparent">this</span>',
    '<span style="color: rgb(11, 12, 12); background-color: rgb(243, 242, 241)">this</span>',
    '<span style="color:#44546A">this</span>',
    '<span style="color: #333; background-color: #fff !important">this</span>',
    '<a href="mailto:a@example.org"><span style="color:#0563C1">this</span></a>',
    '<span style="color:blue;text-decoration:underline">this</span>',
    '<span style="text-decoration-color: red">this</span>',
  ])
    it(`are none: ${shown}`, () => {
      expect(parseHtml(`${plain}<p>Keep ${shown} now</p>`).marks).to.deep.equal([]);
    });

  it('are none in headings and links, in boxes, and where much of the document has that colour', () => {
    const blue = 'style="color: #005eb8"';
    for (const html of [
      `${plain}<h2 ${blue}>Key messages</h2>`,
      `${plain}<h2><span ${blue}>Key messages</span></h2>`,
      `<div style="background: #fff2cc">${plain}</div><p>Other words</p>`,
      `<div ${blue}>${plain}</div><p>Other words</p>`,
      `<div ${blue}><p>First</p></div><p>Other words</p>`,
      `<style>a:link { color: #0563c1 }</style>${plain}<p><a href="https://example.org">Words</a></p>`,
    ])
      expect(parseHtml(html).marks, html).to.deep.equal([]);
  });

  it('are named with their lines, also of a list and below lines that were broken', () => {
    const list =
      '<ul><li>One</li><li>Two <mark>three</mark> <mark>four</mark><br>five</li></ul><p><mark>Six</mark></p>';
    expect(readMarks(plain + list)).to.deep.equal([
      ['• Two three four', 'three', 'highlighted'],
      ['• Two three four', 'four', 'highlighted'],
      ['Six', 'Six', 'highlighted'],
    ]);
  });
});

describe('a form in a document that is imported', () => {
  for (const field of ['childNodes', 'matches', 'getAttribute', 'querySelector', 'closest', 'parentElement'])
    it(`is read as any other element, with a field called ${field}`, () => {
      for (const name of ['name', 'id']) {
        const form = `<form><input ${name}="${field}"><ul><li>One</li></ul><p style="mso-list:l0 level1">Two</p></form>`;
        expect(parseHtml(form).text).to.match(/One[^]*Two/);
      }
    });
});
