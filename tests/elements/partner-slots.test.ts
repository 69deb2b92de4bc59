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
  'a layer of a popover': 'position: fixed; inset: 0; margin: auto; width: 100vw; height: 100vh; top: anchor(top)',
  'a shadow of its text': 'text-shadow: 0 -8em 0 red, 0 -16em 0 red; margin-top: -2em',
  'a shadow of its box': 'box-shadow: 0 0 0 100vmax #fff; outline: 50vmax solid #fff; outline-offset: -9em',
  'a filter that throws a shadow': 'filter: drop-shadow(0 -9em 0 #fff); backdrop-filter: blur(9em)',
  depth: 'perspective: 1px; transform-style: preserve-3d; transform: translateZ(100px) rotateX(20deg)',
  'a path': 'offset-path: path("M 0 -300 L 300 -300"); offset-distance: 50%',
  'a grid': 'display: grid; grid-template: -9em / 300vw; place-content: end; margin-block: -40em 0',
  'a flex box from below': 'display: flex; flex-flow: column-reverse; height: 0; overflow: visible; align-items: end',
  'a row of its own':
    'grid-row: 1 / -1; order: -99; align-self: start; grid-column: span 99; position: relative; z-index: 99',
  'a clip that grows': 'overflow: clip; overflow-clip-margin: content-box 900px; contain: none; margin-top: -20em',
  'a name in a transition': 'view-transition-name: root; will-change: transform, contents; isolation: auto; z-index: 9',
  'a ruby text': 'display: ruby-text; ruby-position: over; font-size: 9em; line-height: 9',
  'a first letter of lines': 'initial-letter: 9 1; float: left; shape-outside: inset(0); margin-top: -99px',
  'a mode of mixing': 'mix-blend-mode: difference; position: absolute; inset: -100vmax; background: #fff',
  'a direction': 'direction: rtl; unicode-bidi: bidi-override; text-indent: -300vw; margin-inline: -300vw',
  'a page in print': 'page: x; break-before: page; position: fixed; bottom: 100%; left: 0; right: 0; height: 900px',
  'no containment': 'contain: none; content-visibility: visible; overflow: visible; position: absolute; inset: -99em',
  'a sticky block': 'position: sticky; top: -9em; margin-top: -9em; height: 20em',
};

const layer =
  'position: fixed; inset: -200px; width: 200vw; height: 200vh; margin: -90px; background: #fff; z-index: 9';

/** The same with other elements than a paragraph. */
const elements: Readonly<Record<string, string>> = {
  'a dialog': `<dialog open SLOT style="${layer}; max-width: none; max-height: none">Ours</dialog>`,
  'a popover': `<div popover SLOT style="display: block; ${layer}">Ours</div>`,
  'text that moves': `<marquee SLOT direction="up" height="900" vspace="-200" bgcolor="red" style="margin-top: -300px">Ours</marquee>`,
  'a summary': `<details open SLOT style="${layer}"><summary style="${layer}">Ours</summary></details>`,
  'a page in it': `<iframe SLOT title="Ours" style="${layer}" width="9999" height="9999"></iframe>`,
  'a picture without bounds': `<svg SLOT width="9" height="9" style="overflow: visible; position: absolute; top: -300px"><rect x="-999" y="-999" width="9999" height="9999"/></svg>`,
  'a style sheet': `<div SLOT><style>.ours { ${layer}; animation: none; contain: none }</style><p class="ours">Ours</p></div>`,
  'an element of ours': `<predictor-prompts SLOT style="${layer}"></predictor-prompts>`,
  'an unknown element': `<other-element SLOT style="${layer}; display: block"><i style="${layer}">Ours</i></other-element>`,
  'the name of a group': `<fieldset SLOT style="${layer}; min-inline-size: 300vw"><legend style="float: left; ${layer}">Ours</legend></fieldset>`,
  'the caption of a table': `<table SLOT style="margin-top: -300px"><caption style="margin-top: -300px; height: 900px">Ours</caption></table>`,
  'a form': `<form SLOT style="${layer}"><input name="slot" style="${layer}"><button style="${layer}">Ours</button></form>`,
};

const all: readonly (readonly [name: string, markup: string])[] = [
  ...Object.entries(tries).map(
    ([name, style]) => [name, `<p SLOT style="background: #fff; ${style}">Ours <b>only</b></p>`] as const,
  ),
  ...Object.entries(elements),
];

const places = [
  ['policy-briefing', 'discussion'],
  ['policy-briefing', 'referral-route'],
  ['board-contact', 'referral-route'],
] as const;

for (const [tag, slot] of places)
  describe(`What a page puts into the slot ${slot} of <${tag}>`, () => {
    const show = (markup: string) => mount(`<${tag}>${markup.replace('SLOT', `slot="${slot}"`)}</${tag}>`);
    const boxOf = (element: Element) => find(element, `slot[name=${slot}]`);
    const isInside = (node: Element | null, element: Element) => element.querySelector('[slot]')!.contains(node);

    /** Points of that box, as shares of its sides, where the window is. */
    function* pointsOf(box: Element): Generator<readonly [x: number, y: number]> {
      box.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = box.getBoundingClientRect();
      for (const across of [0.05, 0.5, 0.95])
        for (const down of [0.2, 0.8]) yield [left + across * width, top + down * height];
    }

    for (const [name, markup] of all)
      it(`covers neither its label nor the Board's text with ${name}`, async () => {
        const element = await show(markup);
        const label = find(element, `.partner:has(slot[name=${slot}]) > .note`);
        const texts = findAll(element, '.caveat, .predictors li, .contact, .content > .note, h2, h3');
        for (const text of [label, ...texts])
          for (const point of pointsOf(text))
            expect(isInside(document.elementFromPoint(...point), element), text.textContent).to.equal(false);
      });

    for (const [name, markup] of all)
      it(`is seen nowhere but below its label with ${name}`, async () => {
        const element = await show(markup);
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
