import { expect } from '@open-wc/testing';
import { find, findAll, mount } from '../support/mount.js';

/** What markup alone can try in a slot: to cover the Board's text or the label, or to get away from the label. */
const tries: Readonly<Record<string, string>> = {
  'a layer over everything': 'position: absolute; inset: 0; z-index: 9',
  'a layer over the window': 'position: fixed; inset: 0; z-index: 2147483647',
  'a layer far above': 'position: absolute; inset: -3000px; z-index: 9',
  'a margin over the label': 'position: relative; margin-top: -1.6em',
  'a margin into the text above': 'margin-top: -4em',
  'a margin on all sides': 'margin: -20em',
  'an offset': 'position: relative; inset-block-start: -8em; inset-inline-start: -8em',
  'a shift': 'transform: translate(-3em, -9em) scale(3)',
  'a zoom': 'zoom: 3; margin-top: -3em',
  'a float': 'float: left; margin: -9em -9em 0',
  'a turned line': 'writing-mode: vertical-rl; margin-top: -9em',
  'a raised line': 'display: inline-block; vertical-align: 9em',
  'an indented line': 'text-indent: -9em',
  'a translation': 'translate: -3em -9em; scale: 4; rotate: 45deg',
  'text of a great size': 'font-size: 60em; line-height: 0.1; margin: -30em',
  'a marker of a list': 'display: list-item; list-style: inside disc; margin-inline-start: -30em; padding-inline: 60em',
  'a table': 'display: table; caption-side: top; border-spacing: 9em; margin-top: -18em; width: 300vw',
  'columns beside': 'columns: 3; column-width: 90vw; height: 2em; margin-inline-start: -90vw',
  'no box of its own': 'display: contents',
  'a scroller': 'overflow: scroll; height: 200vh; margin-top: -100vh; resize: both',
  'a layer on an anchor': 'position: absolute; position-area: top; position-anchor: auto; inset: auto; z-index: 9',
  'a share of the page': 'position: absolute; inset-block: -100vh; min-height: 300vh; min-width: 300vw',
  'a sticky block': 'position: sticky; top: -9em; margin-top: -9em; height: 20em',
};

const places = [
  ['policy-briefing', 'discussion'],
  ['policy-briefing', 'referral-route'],
  ['board-contact', 'referral-route'],
] as const;

for (const [tag, slot] of places)
  describe(`What a page puts into the slot ${slot} of <${tag}>`, () => {
    const show = (style: string) =>
      mount(`<${tag}><p slot="${slot}" style="background: #fff; ${style}">Ours <b>only</b></p></${tag}>`);
    const boxOf = (element: Element) => find(element, `slot[name=${slot}]`);
    const isInside = (node: Element | null, element: Element) => element.querySelector('p')!.contains(node);

    /** Points of that box, as shares of its sides, where the window is. */
    function* pointsOf(box: Element): Generator<readonly [x: number, y: number]> {
      box.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = box.getBoundingClientRect();
      for (const across of [0.05, 0.5, 0.95])
        for (const down of [0.2, 0.8]) yield [left + across * width, top + down * height];
    }

    for (const [name, style] of Object.entries(tries))
      it(`covers neither its label nor the Board's text with ${name}`, async () => {
        const element = await show(style);
        const label = find(element, `.partner:has(slot[name=${slot}]) > .note`);
        const texts = findAll(element, '.caveat, .predictors li, .contact, .content > .note, h2, h3');
        for (const text of [label, ...texts])
          for (const point of pointsOf(text))
            expect(isInside(document.elementFromPoint(...point), element), text.textContent).to.equal(false);
      });

    for (const [name, style] of Object.entries(tries))
      it(`is seen nowhere but below its label with ${name}`, async () => {
        const element = await show(style);
        const { left, top, right, bottom } = boxOf(element).getBoundingClientRect();
        for (let x = 4; x < innerWidth; x += 16)
          for (let y = 4; y < innerHeight; y += 8) {
            if (!isInside(document.elementFromPoint(x, y), element)) continue;
            expect(x, name).to.be.within(left - 1, right + 1);
            expect(y, name).to.be.within(top - 1, bottom + 1);
          }
      });

    it('has room for the focus outline of its links, in line with its label', async () => {
      const element = await mount(
        `<${tag}><p slot="${slot}" style="margin: 0"><a href="#x">${'Ours '.repeat(99)}</a></p></${tag}>`,
      );
      const [inner, outer] = [element.querySelector('p')!, boxOf(element)].map((node) => node.getBoundingClientRect());
      expect(inner!.top - outer!.top).to.be.at.least(6);
      expect(outer!.bottom - inner!.bottom).to.be.at.least(6);
      expect(inner!.left - outer!.left).to.be.at.least(6);
      expect(outer!.right - inner!.right).to.be.at.least(6);
      const label = find(element, `.partner:has(slot[name=${slot}]) > .note`).getBoundingClientRect();
      expect(inner!.left).to.be.closeTo(label.left, 0.5);
    });
  });
