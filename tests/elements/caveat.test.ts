import { expect } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import { inPrint } from '../support/browser-commands.js';
import { states } from '../../stories/example-drafts.js';
import { caveats, find, findAll, mount, notes, read } from '../support/mount.js';

/** What a page could try with the names that we give it. */
const properties = [
  '--briefing-accent',
  '--briefing-heading-font',
  '--briefing-heading-weight',
  '--briefing-measure',
  '--_measure',
];
const hostile = [
  'transparent',
  'white',
  '0',
  '-100em',
  '1px',
  'none',
  'url(x)',
  '0 !important',
  '{}',
  'inherit',
  '1e9em',
];
const parts = ['heading', 'list', 'message', 'caveat', 'note', 'notice', 'frame', 'source', 'item', 'predictors'];

/** Whether the text can be seen: it takes place, in the colour of the page, and is not cut off. */
function isSeen(node: HTMLElement): boolean {
  const { width, height } = node.getBoundingClientRect();
  const { color, opacity, visibility, fontSize } = getComputedStyle(node);
  return (
    node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    width > 100 &&
    height >= 12 &&
    color === 'rgb(0, 0, 0)' &&
    opacity === '1' &&
    visibility === 'visible' &&
    parseFloat(fontSize) >= 12
  );
}

for (const tag of ['predictor-prompts', 'policy-briefing'])
  describe(`In <${tag}> the caveat`, () => {
    const mustBeSeen = (element: Element) => [
      ...caveats(element),
      ...findAll(element, '[role=group] li'),
      ...notes(element),
    ];

    for (const property of properties)
      for (const [place, width] of Object.entries({ narrow: '320px', wide: '1200px' }))
        it(`cannot be hidden by ${property} where it is ${place}`, async () => {
          const element = await mount(`<${tag}></${tag}>`);
          for (const value of hostile) {
            element.style.cssText = `color: black; inline-size: ${width}; max-inline-size: none; ${property}: ${value}`;
            for (const node of mustBeSeen(element)) expect(isSeen(node), `${value}: ${read(node)}`).to.be.true;
          }
        });

    it('cannot be hidden by a part', async () => {
      const rules = parts.map(
        (part) => `${tag}::part(${part}) { display: none !important; color: transparent !important }`,
      );
      const page = await mount(`<div style="color: black"><style>${rules.join(' ')}</style><${tag}></${tag}></div>`);
      for (const node of mustBeSeen(page.querySelector(tag)!)) expect(isSeen(node), read(node)).to.be.true;
    });

    it('is printed between heading and list', async () => {
      const element = await mount(`<${tag}></${tag}>`);
      await inPrint(element, () => {
        const [caveat, list] = [caveats(element)[0]!, find(element, '[role=group] ol')];
        expect(caveat.getBoundingClientRect().bottom).to.be.at.most(list.getBoundingClientRect().top);
        for (const node of [caveat, ...findAll(element, '[role=group] li')])
          expect(node.getBoundingClientRect().height, read(node)).to.be.above(8);
      });
    });

    it('is the one of the content, once, in every state', async () => {
      const element = await mount(`<${tag}></${tag}>`);
      expect(caveats(element).map(read)).to.deep.equal([briefing.predictors.caveat]);
      element.content = { ...briefing, ...states.superseded };
      await element.updateComplete;
      expect(caveats(element).map(read)).to.deep.equal([briefing.predictors.caveat]);
    });

    it('has the face of its list, its notices and its source line, so that a font shows all of them or none', async () => {
      const element = await mount(`<${tag}></${tag}>`);
      const { predictors } = briefing;
      const bold = { ...predictors, caveat: `**${predictors.caveat}**` };
      element.content = { ...briefing, ...states.superseded, predictors: bold };
      await element.updateComplete;
      const words = findAll(element, '[role=group] :is(p, strong, li), .notice, .note');
      const faces = words.map((word) => {
        const { fontFamily, fontWeight, fontStyle, fontStretch } = getComputedStyle(word);
        return [fontFamily, fontWeight, fontStyle, fontStretch].join();
      });
      expect(words.filter((word) => word.matches('strong, .notice'))).to.have.length(3);
      expect(new Set(faces).size, faces.join(' ')).to.equal(1);
    });
  });

describe('The predictors are never a score:', () => {
  for (const options of [
    '',
    'copy-buttons',
    'heading-level="3"',
    `message-ids="${briefing.predictors.items[0]!.id}"`,
    'copy-buttons message-ids="x" email-subject="y"',
  ])
    it(`with ${options || 'no option'} all are shown, and none can be chosen, counted or distinguished`, async () => {
      const element = await mount(`<predictor-prompts ${options}></predictor-prompts>`);
      const items = findAll(element, '[role=group] li');
      expect(items).to.have.length(briefing.predictors.items.length);
      expect(items.flatMap((item) => item.getAttributeNames())).to.deep.equal([]);
      expect(
        new Set(items.map((item) => getComputedStyle(item).color + getComputedStyle(item).backgroundColor)).size,
      ).to.equal(1);
      const controls = 'input, select, textarea, label, output, meter, progress, details, [role]:not([role=group])';
      expect(findAll(element, `${controls}, [role=group] :is(button, a, [tabindex])`)).to.deep.equal([]);
      expect(read(find(element, '[role=group] ol'))).not.to.match(/\d|%/);
    });

  it('nothing lets a page know which of them a reader looked at', async () => {
    const element = await mount('<predictor-prompts copy-buttons></predictor-prompts>');
    const heard: string[] = [];
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event.type);
      return dispatch.call(this, event);
    };
    try {
      for (const item of findAll(element, 'li, li *')) {
        item.click();
        item.dispatchEvent.call(item, new PointerEvent('pointerover', { bubbles: true, composed: true }));
      }
    } finally {
      EventTarget.prototype.dispatchEvent = dispatch;
    }
    expect(heard.filter((type) => type !== 'pointerover')).to.deep.equal([]);
    expect(findAll(element, 'li').flatMap((item) => item.getAttributeNames())).to.deep.equal([]);
  });
});
