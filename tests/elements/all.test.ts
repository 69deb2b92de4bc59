import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { briefing } from '../../src/content/briefing.js';
import { formatDate } from '../../src/elements/templates/date.js';
import { KeyMessagesElement } from '../../src/elements/key-messages.js';
import { examples } from '../../stories/examples.js';
import { find, findAll, listen, listRenderings, mount, mountExample, notes, read, tags } from '../support/mount.js';

/** Our own words in an element: what is next to the Board's, without the Board's name. */
const ownWords = (element: Element) => findAll(element, '.note').map(read).join(' ').replace(briefing.publisher, '');

const findHeadings = (element: Element) => findAll(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);

for (const [example, rendering] of examples.flatMap((each) =>
  listRenderings(each).map((rendering) => [each, rendering] as const),
))
  describe(`<${example.tag}>, ${example.name}, ${rendering}`, () => {
    it('says nothing to the console', async () => {
      expect(await listen(() => mountExample(example, rendering))).to.deep.equal([]);
    });

    it('has no button, no landmark, and says in which language and direction its text is', async () => {
      const element = await mountExample(example, rendering);
      const landmarks =
        'header, footer, main, nav, aside, section, form, search, [role]:not([role=group], [role=list], p[role=heading])';
      expect(findAll(element, landmarks)).to.deep.equal([]);
      if (!element.copyButtons) expect(findAll(element, 'button, [aria-live]')).to.deep.equal([]);
      const words = findAll(element, 'p, li, h1, h2, h3, h4, h5, h6');
      expect(words).to.have.length.above(0);
      for (const word of words) {
        expect(word.closest('[lang]')?.getAttribute('lang'), read(word)).to.equal(briefing.lang);
        expect(word.closest('[dir]')?.getAttribute('dir'), read(word)).to.equal(briefing.dir);
      }
    });

    it('keeps our own text short', async () => {
      const element = await mountExample(example, rendering);
      expect(ownWords(element)).to.have.length.within(1, example.tag === 'policy-briefing' ? 480 : 260);
    });

    it('says which edition this is, of which day, and whose text: nobody’s, and without a reference, in a draft', async () => {
      const element = await mountExample(example, rendering);
      const source = notes(element).map(read).join(' ');
      const { edition } = element.content;
      const label = example.draft ? briefing.labels.draftEdition : briefing.labels.edition;
      expect(source).to.contain(`${label.split('{number}')[0]!}${edition.number}`);
      expect(source).to.contain(formatDate(edition.releasedOn, briefing.labels));
      for (const mark of [briefing.publisher, briefing.edition.fingerprint])
        expect(source.includes(mark), mark).to.equal(!example.draft);
      expect(read(element.shadowRoot!).includes(briefing.labels.draft)).to.equal(Boolean(example.draft));
    });

    it('goes away with `hidden`, and with the page’s own `display: none`', async () => {
      const element = await mountExample(example, rendering);
      element.hidden = true;
      expect(element.getBoundingClientRect().height).to.equal(0);
      element.hidden = false;
      expect(element.getBoundingClientRect().height).to.be.above(0);
      element.style.display = 'none';
      expect(element.getBoundingClientRect().height).to.equal(0);
    });
  });

describe('All elements', () => {
  it('are tried by an example each', () => {
    expect([...new Set(examples.map(({ tag }) => tag))].sort()).to.deep.equal([...tags].sort());
  });

  for (const tag of tags.filter((name) => name !== 'board-contact')) {
    for (const level of ['1', 2, '3', 4, '5', 6] as const)
      it(`<${tag}> begins at heading level ${level}, written as a ${typeof level}`, async () => {
        const element = await mount(`<${tag}></${tag}>`);
        element.headingLevel = level;
        await element.updateComplete;
        expect(findHeadings(element)[0]).to.equal(`h${level}`);
        expect(element.getAttribute('heading-level')).to.equal(`${level}`);
      });

    for (const wrong of ['0', '7', 'two', '', ' 3', 2.5, NaN])
      for (const [how, set] of [
        ['property', (element: Element) => Object.assign(element, { headingLevel: wrong })],
        [
          'attribute',
          (element: Element) => {
            element.setAttribute('heading-level', `${wrong}`);
          },
        ],
      ] as const)
        it(`<${tag}> takes level 2 for the ${how} ${JSON.stringify(wrong)}, and warns once, of that value`, async () => {
          const element = await mount(`<${tag}></${tag}>`);
          const told = await listen(async () => {
            set(element);
            await element.updateComplete;
            element.requestUpdate();
            await element.updateComplete;
          });
          expect(told).to.deep.equal([`warn: <${tag}>: heading-level must be 1 to 6, received "${wrong}". Using 2.`]);
          expect(findHeadings(element)[0]).to.equal('h2');
        });

    it(`<${tag}> takes level 2 again, silently, when the page takes its level back`, async () => {
      const element = await mount(`<${tag} heading-level="4"></${tag}>`);
      expect(findHeadings(element)[0]).to.equal('h4');
      const told = await listen(async () => {
        element.removeAttribute('heading-level');
        await element.updateComplete;
        element.headingLevel = null;
        await element.updateComplete;
        element.headingLevel = undefined;
        await element.updateComplete;
      });
      expect(told).to.deep.equal([]);
      expect(findHeadings(element)[0]).to.equal('h2');
    });
  }

  it('give the keyboard two stops in all, the two links of the contact, in their order', async () => {
    const page = await mount<HTMLElement>(
      '<div><button>before</button><key-messages></key-messages><predictor-prompts></predictor-prompts><board-contact></board-contact><button>after</button></div>',
    );
    page.querySelector('button')!.focus();
    const stops: string[] = [];
    for (let press = 0; press < 3; press++) {
      await sendKeys({ press: 'Tab' });
      const focused = document.activeElement!;
      stops.push(read(focused.shadowRoot?.activeElement ?? focused));
    }
    expect(stops).to.deep.equal([briefing.contact.telephone.printed, briefing.contact.email, 'after']);
    await resetMouse();
  });

  it('take properties that were set before the script came', async () => {
    const late = document.createElement('late-messages') as unknown as KeyMessagesElement;
    const { id, text } = briefing.keyMessages.items[2]!;
    late.messageIds = id;
    late.headingLevel = 5;
    document.body.append(late);
    customElements.define('late-messages', class extends KeyMessagesElement {});
    await late.updateComplete;
    expect(findAll(late, 'li').map(read)).to.deep.equal([text]);
    expect(findAll(late, 'h5')).to.have.length(1);
    late.remove();
  });

  it('render only once they are on a page, and then what was set meanwhile', async () => {
    const element = document.createElement('key-messages');
    const [, second] = briefing.keyMessages.items;
    element.messageIds = second!.id;
    expect(element.shadowRoot).to.equal(null);
    document.body.append(element);
    await element.updateComplete;
    expect(findAll(element, 'li').map(read)).to.deep.equal([second!.text]);
    element.remove();
  });

  it('reflect their options to attributes, so that a clone has them too; before the first update it has the attributes', async () => {
    const element = await mount<KeyMessagesElement>('<key-messages></key-messages>');
    expect(element.getAttributeNames()).to.deep.equal([]);
    const { id } = briefing.keyMessages.items[2]!;
    Object.assign(element, { headingLevel: 4, copyButtons: true, messageIds: id });
    await element.updateComplete;
    const { headingLevel, copyButtons, messageIds } = element.cloneNode() as typeof element;
    expect([headingLevel, copyButtons, messageIds]).to.deep.equal([4, true, id]);
    const contact = document.createElement('board-contact');
    contact.setAttribute('email-subject', 'Briefing');
    expect((contact.cloneNode() as typeof contact).emailSubject).to.equal('Briefing');
  });

  it('keep their looks in another document, to which no style sheet can follow', async () => {
    const element = await mount('<predictor-prompts></predictor-prompts>');
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument!.body.append(element);
    const { borderInlineStartWidth } = frame.contentWindow!.getComputedStyle(find(element, '[role=group]'));
    expect(parseFloat(borderInlineStartWidth)).to.be.at.least(4);
    expect(find(element, 'ol').children).to.have.length(briefing.predictors.items.length);
    document.body.append(element);
    expect(parseFloat(getComputedStyle(find(element, '[role=group]')).borderInlineStartWidth)).to.be.at.least(4);
    frame.contentDocument!.body.append(document.createElement('predictor-prompts'));
    const early = frame.contentDocument!.querySelector('predictor-prompts')!;
    expect(early.shadowRoot!.adoptedStyleSheets).to.have.length(1);
    new Document().adoptNode(element);
    frame.remove();
  });

  it('show their text in a document where no style sheet can be made: one without a window, or with an image of that name', async () => {
    const inert = document.implementation.createHTMLDocument();
    const image = await mount<HTMLImageElement>('<img name="defaultView" alt="" />');
    expect(document.defaultView).to.equal(image);
    for (const page of [inert, document]) {
      const element = page.body.appendChild(document.createElement('key-messages'));
      await element.updateComplete;
      expect(findAll(element, 'li')).to.have.length(briefing.keyMessages.items.length);
      element.remove();
    }
  });

  it('show their text where the page has taken `console.warn` away', async () => {
    const { warn } = console;
    Object.assign(console, { warn: undefined });
    try {
      const element = await mount('<key-messages heading-level="9"></key-messages>');
      expect(findAll(element, 'li')).to.have.length(briefing.keyMessages.items.length);
    } finally {
      console.warn = warn;
    }
  });

  it('show later changes after a translator has replaced their text', async () => {
    const [first, second] = briefing.keyMessages.items;
    const element = await mount<KeyMessagesElement>(`<key-messages message-ids="${first!.id}"></key-messages>`);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- translators use it
    const translation = document.createElement('font');
    translation.textContent = 'La plupart';
    [...find(element, 'li').childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)!.replaceWith(translation);
    element.messageIds = second!.id;
    await element.updateComplete;
    expect(findAll(element, 'li').map(read)).to.deep.equal([second!.text]);
  });

  it('work in browsers that refuse the names of the states, as Chromium before 125', async () => {
    const { add } = CustomStateSet.prototype;
    CustomStateSet.prototype.add = () => {
      throw new DOMException('not such a name', 'SyntaxError');
    };
    try {
      const element = await mount('<key-messages></key-messages>');
      expect(findAll(element, 'li')).to.have.length(briefing.keyMessages.items.length);
    } finally {
      CustomStateSet.prototype.add = add;
    }
  });
});
