import { expect } from '@open-wc/testing';
import { examples } from '../../stories/examples.js';
import { findBarriers } from '../support/axe.js';
import { showOnPhone } from '../support/browser-commands.js';
import { findAll, mountExample, listRenderings } from '../support/mount.js';

/** WCAG 1.4.12, as a reader's own style sheet sets it, and for paragraphs too. */
const textSpacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** What a reader may do to a page that is 320 pixels wide. */
const needs: Readonly<Record<string, (element: HTMLElement) => void>> = {
  'as it is': () => undefined,
  'with text of 200 %': (element) => {
    element.style.fontSize = '200%';
  },
  'with the text spacing of WCAG': setTextSpacing,
  'with text of 200 % and the text spacing of WCAG': (element) => {
    element.style.fontSize = '200%';
    setTextSpacing(element);
  },
};

function setTextSpacing(element: HTMLElement): void {
  const { adoptedStyleSheets } = element.shadowRoot!;
  const sheet = new element.ownerDocument.defaultView!.CSSStyleSheet();
  sheet.replaceSync(textSpacing);
  element.shadowRoot!.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
}

/** What is wider than its place, or covers what is read before it. */
function findCollisions(element: HTMLElement): string[] {
  const blocks = findAll(element, 'p, li, h1, h2, h3, h4, h5, h6').filter((node) => node.checkVisibility());
  expect(blocks).to.have.length.above(0);
  const wide = [element.ownerDocument.documentElement, element, ...findAll(element, '*')].filter(
    (node) => node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0,
  );
  const texts = blocks.map(measureText);
  const lying = blocks.filter((_, index) => index > 0 && texts[index]!.top < texts[index - 1]!.bottom - 1);
  return [...wide, ...lying].map((node) => node.outerHTML.slice(0, 80));
}

/** Where its text is, even if that is outside it. */
function measureText(block: HTMLElement): DOMRect {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  return range.getBoundingClientRect();
}

for (const example of examples)
  for (const rendering of listRenderings(example))
    describe(`<${example.tag}>, ${example.name}, ${rendering},`, () => {
      it('is free of what axe finds, on a light page and on a dark one', async () => {
        const element = await mountExample(example, rendering);
        expect(await findBarriers(element)).to.deep.equal([]);
        document.documentElement.style.cssText = 'color: #e8e6e1; background: #14171a';
        expect(await findBarriers(element)).to.deep.equal([]);
        document.documentElement.removeAttribute('style');
      });

      for (const [need, meet] of Object.entries(needs))
        it(`on a phone ${need}, fits, nothing overlaps, and it is free of what axe finds`, async () => {
          const element = await mountExample(example, rendering);
          await showOnPhone(element);
          meet(element);
          expect(findCollisions(element)).to.deep.equal([]);
          expect(await findBarriers(element)).to.deep.equal([]);
        });
    });
