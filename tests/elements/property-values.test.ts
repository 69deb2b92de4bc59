import { expect } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import type { BoardContactElement } from '../../src/elements/board-contact.js';
import type { BriefingElement } from '../../src/elements/briefing-element.js';
import type { KeyMessagesElement } from '../../src/elements/key-messages.js';
import { find, findAll, listen, mount, plain, read, tags } from '../support/mount.js';

const { contact, keyMessages } = briefing;
const fail = () => {
  throw new Error('no text');
};

/** Values that cannot be text. */
const values: Readonly<Record<string, unknown>> = {
  'a symbol': Symbol('x'),
  'an object without a prototype': Object.create(null),
  'a list of such an object': [Object.create(null)],
  'an object whose toString throws': { toString: fail },
  'an object whose toString returns an object': { toString: () => ({}), valueOf: () => ({}) },
  'a proxy that throws': new Proxy({}, { get: fail, has: fail, ownKeys: fail }),
};

for (const valueOf of [fail, () => 9])
  it('A heading level is read as text only, and once', async () => {
    const element = await mount('<key-messages></key-messages>');
    Object.assign(element, { headingLevel: { toString: () => '3', valueOf } });
    await element.updateComplete;
    expect(findAll(element, 'h3')).to.have.length(1);
  });

for (const [name, value] of Object.entries(values))
  describe(`Properties that are ${name}`, () => {
    for (const tag of tags)
      it(`leave <${tag}> with its text and the defaults, and give one warning`, async () => {
        const told = await listen(async () => {
          // Before it is on the page, and after.
          const element = document.createElement(tag) as BriefingElement;
          for (const step of [1, 2]) {
            Object.assign(element, { headingLevel: value, messageIds: value, emailSubject: value, copyButtons: value });
            if (step === 1) document.body.append(element);
            await element.updateComplete;
            expect(read(element.shadowRoot!)).to.contain(briefing.publisher);
            expect(element.getAttributeNames()).to.deep.equal(['copy-buttons']);
            element.copyButtons = false;
            await element.updateComplete;
            expect(element.fallbackDiffers).to.be.false;
            element.headingLevel = null;
            await element.updateComplete;
          }
          element.remove();
        });
        const warning = `warn: <${tag}>: heading-level must be 1 to 6, received "null". Using 2.`;
        expect(told).to.deep.equal([warning]);
      });

    it('select no message', async () => {
      const element = await mount<KeyMessagesElement>('<key-messages message-ids="x"></key-messages>');
      expect(await listen(() => setValue(element, 'messageIds'))).to.deep.equal([]);
      expect(findAll(element, 'li').map(read)).to.deep.equal(keyMessages.items.map(({ text }) => plain(text)));
      expect(element.hasAttribute('message-ids')).to.be.false;
    });

    it('begin no email with a subject', async () => {
      const element = await mount<BoardContactElement>('<board-contact email-subject="x"></board-contact>');
      expect(await listen(() => setValue(element, 'emailSubject'))).to.deep.equal([]);
      expect(find<HTMLAnchorElement>(element, '[part=email]').href).to.equal(`mailto:${contact.email}`);
      expect(element.hasAttribute('email-subject')).to.be.false;
    });

    it('are no draft: the published text stays, with one warning', async () => {
      const element = await mount('<key-messages></key-messages>');
      const told = await listen(() => setValue(element, 'content'));
      expect(told).to.have.length(1);
      expect(element.content).to.equal(briefing);
    });

    async function setValue(element: BriefingElement, property: string): Promise<void> {
      Object.assign(element, { [property]: value });
      await element.updateComplete;
    }
  });
