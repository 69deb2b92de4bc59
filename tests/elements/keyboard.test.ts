import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { briefing } from '../../src/content/briefing.js';
import type { Tag } from '../../src/elements/catalogue.js';
import { pressShiftTab } from '../support/browser-commands.js';
import { copyStatus, findAll, mount, read, tags } from '../support/mount.js';

const { labels, contact, keyMessages } = briefing;
const links = [contact.telephone.printed, contact.email];

/** The links of each element that has some, in this order. */
const linksOf: Readonly<Partial<Record<Tag, readonly string[]>>> = { 'board-contact': links, 'policy-briefing': links };
const messageButtons = keyMessages.items.flatMap(() => [labels.copyMessage, labels.copyLink]);
const buttons = (tag: Tag) => [...(tag === 'key-messages' ? messageButtons : []), labels.copy];

const walks = tags.flatMap((tag) => {
  const stops = linksOf[tag] ?? [];
  return [
    { markup: `<${tag}></${tag}>`, expected: stops },
    { markup: `<${tag} copy-buttons></${tag}>`, expected: [...stops, ...buttons(tag)] },
  ];
});

const pressTab = () => sendKeys({ press: 'Tab' });

/** What has the focus, in whichever root it is. */
function findFocused(): HTMLElement {
  let focused = document.activeElement!;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused as HTMLElement;
}

for (const { markup, expected } of walks)
  describe(`The keyboard, in ${markup},`, () => {
    it('reaches each link and button once, in reading order, and leaves again, both ways', async () => {
      const page = await mount(`<div><button>before</button>${markup}<button>after</button></div>`);
      page.querySelector<HTMLButtonElement>('button')!.focus();
      const there = await walk(pressTab, expected.length + 1);
      expect(there).to.deep.equal([...expected, 'after']);
      const back = await walk(pressShiftTab, expected.length + 1);
      expect(back).to.deep.equal([...[...expected].reverse(), 'before']);
    });

    it('shows where it is: each stop has a ring, in sight and under nothing', async () => {
      const page = await mount(`<div><button>before</button>${markup}</div>`);
      page.querySelector<HTMLButtonElement>('button')!.focus();
      for (let left = expected.length; left > 0; left--) {
        await pressTab();
        const focused = findFocused();
        expect(focused.matches(':focus-visible'), read(focused)).to.be.true;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        expect(outlineStyle, read(focused)).not.to.equal('none');
        expect(parseFloat(outlineWidth), read(focused)).to.be.at.least(1);
        const { left: x, top: y, width, height } = focused.getBoundingClientRect();
        const root = focused.getRootNode() as ShadowRoot;
        expect(root.elementFromPoint(x + width / 2, y + height / 2), read(focused)).to.equal(focused);
      }
    });
  });

async function walk(press: () => Promise<void>, steps: number): Promise<string[]> {
  const met: string[] = [];
  for (let step = 0; step < steps; step++) {
    await press();
    met.push(read(findFocused()));
  }
  return met;
}

describe('A button', () => {
  for (const label of [labels.copyMessage, labels.copyLink, labels.copy])
    for (const key of ['Enter', ' '])
      it(`"${label}" is pressed by ${key === ' ' ? 'the space bar' : key}, keeps the focus, and says what it did`, async () => {
        const element = await mount('<key-messages copy-buttons></key-messages>');
        const button = findAll(element, 'button').find((each) => read(each) === label)!;
        const status = copyStatus(element);
        const said = new Promise((resolve) => {
          new MutationObserver(() => {
            if (read(status)) resolve(read(status));
          }).observe(status, { childList: true, characterData: true, subtree: true });
        });
        button.focus();
        await sendKeys({ press: key });
        expect(await said).to.be.oneOf([labels.copied, labels.copyByHand]);
        expect(findFocused()).to.equal(button);
      });
});
