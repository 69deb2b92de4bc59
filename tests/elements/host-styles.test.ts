import { expect } from '@open-wc/testing';
import { examples } from '../../stories/examples.js';
import { find, findAll, mount, read } from '../support/mount.js';

/** What real style sheets do to a page, and the careless ones. None may move a word of ours. */
const hostStyles: Record<string, string> = {
  'line-height 0': 'body { line-height: 0 }',
  'everything a block': '* { display: block !important }',
  'a 62.5 % root font': 'html { font-size: 62.5% } body { font-size: 16px }',
  'no wrapping': 'body { white-space: nowrap }',
  'text indented out of sight': 'body { text-indent: -9999px }',
  'capitals only': 'body { text-transform: uppercase }',
  'centred text': 'body { text-align: center }',
  'lists without marks':
    'ul, ol, li { list-style: none !important; padding: 0 !important } body { list-style: none inside }',
  'a hard reset':
    '*, *::before { margin: 0 !important; padding: 0 !important; border: 0 !important; float: none !important; position: static !important; font-weight: 400 !important }',
  'headings of its own':
    'h1, h2, h3 { font-size: 70px; color: red; margin: 80px } p { max-width: 10ch } a { display: flex }',
  'border-box': '*, *::before, *::after { box-sizing: border-box !important }',
};

/** Where everything in the element is, in whole pixels from its corner. */
function measure(element: Element): string[] {
  const origin = element.getBoundingClientRect();
  return findAll(element, '*')
    .filter((node) => node.checkVisibility())
    .map((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return `${node.localName} ${[left - origin.left, top - origin.top, width, height].map(Math.round).join(' ')}`;
    });
}

for (const { name, tag, html } of examples.filter((example) => !example.draft && !example.html.includes('slot=')))
  describe(`<${tag}>, ${name}, on a page with`, () => {
    const frame = (css: string) => `<div><style>${css}</style><div style="inline-size: 700px">${html}</div></div>`;

    for (const [fault, css] of Object.entries(hostStyles))
      it(`${fault} looks as on a bare page`, async () => {
        const bare = await mount(frame('body { font-size: 16px }'));
        const expected = measure(bare.querySelector(tag)!);
        bare.remove();
        const styled = await mount(frame(css));
        expect(measure(styled.querySelector(tag)!)).to.deep.equal(expected);
      });

    it('writing from right to left reads from left to right, its full stops at the end of their lines', async () => {
      const page = await mount(`<div dir="rtl">${html}</div>`);
      for (const block of findAll(page.querySelector(tag)!, 'p, li, ul, ol'))
        expect(getComputedStyle(block).direction, read(block)).to.equal('ltr');
    });
  });

describe('A host page', () => {
  it('lends font, size, colour, letter and word spacing', async () => {
    const page = await mount(
      '<div style="font: italic 23px monospace; color: rgb(1, 2, 3); letter-spacing: 1px; word-spacing: 2px"><key-messages></key-messages></div>',
    );
    const { fontFamily, fontStyle, fontSize, color, letterSpacing, wordSpacing } = getComputedStyle(
      find(page.firstElementChild!, 'li'),
    );
    expect([fontFamily, fontStyle, fontSize, color, letterSpacing, wordSpacing]).to.deep.equal([
      'monospace',
      'italic',
      '23px',
      'rgb(1, 2, 3)',
      '1px',
      '2px',
    ]);
  });

  it('lends its line height if lines can be read with it', async () => {
    const page = await mount('<div style="font-size: 20px; line-height: 2"><key-messages></key-messages></div>');
    expect(getComputedStyle(find(page.firstElementChild!, 'li')).lineHeight).to.equal('40px');
    page.style.lineHeight = '0.5';
    expect(parseFloat(getComputedStyle(find(page.firstElementChild!, 'li')).lineHeight)).to.be.within(26, 30);
  });

  it('lends its background: the elements have none', async () => {
    const element = await mount('<key-messages></key-messages>');
    for (const node of [element, ...findAll(element, '*')])
      expect(getComputedStyle(node).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('can colour rules and edges, and set the measure, but not below what can be read', async () => {
    const element = await mount(
      '<key-messages style="--briefing-accent: rgb(0, 0, 255); --briefing-measure: 30em"></key-messages>',
    );
    const item = find(element, 'li');
    expect(getComputedStyle(item, '::before').borderBlockStartColor).to.equal('rgb(0, 0, 255)');
    expect(find(element, '.content').getBoundingClientRect().width).to.equal(30 * 16);
    for (const measure of ['0', '-5em', '1px', 'red', '{}']) {
      element.style.setProperty('--briefing-measure', measure);
      expect(item.getBoundingClientRect().width, measure).to.be.above(100);
    }
  });

  it('can set the font and the weight of headings, and of nothing else', async () => {
    const page = await mount('<div style="font-family: serif"><policy-briefing></policy-briefing></div>');
    const element = page.firstElementChild as HTMLElement;
    const read = (selector: string) => {
      const { fontFamily, fontWeight } = getComputedStyle(find(element, selector));
      return [fontFamily, fontWeight];
    };
    const before = read('.caveat');
    expect(read('[part=title]')).to.deep.equal(['serif', '700']);
    page.style.cssText += '--briefing-heading-font: monospace; --briefing-heading-weight: 400';
    expect(read('[part=title]')).to.deep.equal(['monospace', '400']);
    expect(read('[part=heading]')).to.deep.equal(['monospace', '400']);
    expect(read('.caveat')).to.deep.equal(before);
  });

  for (const width of [320, 900])
    it(`has smaller headings the deeper they are in its outline, ${width} px wide`, async () => {
      const page = await mount(
        `<div style="width: ${width}px"><h1>Our page</h1><policy-briefing></policy-briefing></div>`,
      );
      const element = page.querySelector('policy-briefing')!;
      const size = (heading: Element) => parseFloat(getComputedStyle(heading).fontSize);
      const sizes: number[] = [];
      for (const level of [1, 2, 3, 4, 5] as const) {
        element.headingLevel = level;
        await element.updateComplete;
        sizes.push(size(find(element, '[part=title]')));
        expect(size(find(element, '[part=heading]')), `lists at level ${level}`).to.be.below(sizes.at(-1)!);
      }
      expect(sizes).to.deep.equal([...sizes].sort((one, other) => other - one));
      expect(new Set(sizes).size).to.equal(sizes.length);
      expect(sizes[1]).to.be.below(size(page.querySelector('h1')!));
    });
});
