import { expect } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import type { BoardContactElement } from '../../src/elements/board-contact.js';
import { find, listen, mount, notes, read } from '../support/mount.js';

const { text, telephone, email } = briefing.contact;
const link = (element: Element, scheme: string) => find<HTMLAnchorElement>(element, `a[href^="${scheme}:"]`);

describe('<board-contact>', () => {
  it('shows the sentence of the source, with a link to call and one to write', async () => {
    const element = await mount('<board-contact></board-contact>');
    const sentence = text.replace('{telephone}', telephone.printed).replace('{email}', email);
    expect(read(find(element, 'p'))).to.equal(sentence);
    expect(read(link(element, 'tel'))).to.equal(telephone.printed);
    expect(link(element, 'tel').href).to.equal(`tel:${telephone.e164}`);
    expect(read(link(element, 'mailto'))).to.equal(email);
    expect(link(element, 'mailto').href).to.equal(`mailto:${email}`);
  });

  it('has links large enough for a thumb, each whole on one line, and broken only where no line is long enough', async () => {
    const element = await mount('<board-contact></board-contact>');
    const links = ['tel', 'mailto'].map((scheme) => link(element, scheme));
    for (const width of ['320px', '400px', '900px']) {
      element.style.inlineSize = width;
      for (const node of links) expect(node.getBoundingClientRect().height).to.be.within(24, 40);
    }
    element.style.cssText = 'inline-size: 320px; font-size: 400%';
    for (const node of links)
      expect(node.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
  });

  it('says that nobody has tried the contact since the briefing was printed', async () => {
    const element = await mount('<board-contact></board-contact>');
    expect(read(notes(element)[0]!)).to.contain(briefing.labels.unchecked);
  });

  it('reads the number from left to right in a text that goes from right to left', async () => {
    const element = await mount<BoardContactElement>('<board-contact></board-contact>');
    const contact = { ...briefing.contact, text: 'رابطہ کریں {telephone} یا {email}' };
    element.content = { ...briefing, lang: 'ur', dir: 'rtl', contact };
    await element.updateComplete;
    const digits = [...link(element, 'tel').childNodes].find(({ nodeValue }) => nodeValue === telephone.printed)!;
    const place = (part: string) => {
      const range = document.createRange();
      const start = telephone.printed.indexOf(part);
      range.setStart(digits, start);
      range.setEnd(digits, start + part.length);
      return range.getBoundingClientRect().left;
    };
    const [first, ...others] = telephone.printed.split(' ').map(place);
    expect(others).not.to.be.empty;
    expect(Math.min(...others)).to.be.above(first!);
  });

  it('begins the mail with the subject, whatever is in it, as one line', async () => {
    const element = await mount<BoardContactElement>('<board-contact></board-contact>');
    for (const subject of ['Policy briefing', 'a&body=b?#+%', 'Ünïcode', 'two\r\nBcc: other@example.org']) {
      element.emailSubject = subject;
      await element.updateComplete;
      const { href } = link(element, 'mailto');
      expect(href.startsWith(`mailto:${email}?subject=`)).to.be.true;
      expect(decodeURIComponent(href.split('=')[1]!)).to.equal(subject.replace('\r\n', ' '));
      expect(href.split('=')).to.have.length(2);
    }
  });

  it('stays readable with half a character in the subject, and with values that are no text', async () => {
    const element = await mount<BoardContactElement>('<board-contact></board-contact>');
    for (const subject of [7, true, ['a', 'b']]) {
      element.emailSubject = subject as unknown as string;
      await element.updateComplete;
      expect(find<HTMLAnchorElement>(element, '[part=email]').search).to.equal(
        `?subject=${encodeURIComponent(String(subject))}`,
      );
    }
    element.emailSubject = 'broken \ud83d';
    await element.updateComplete;
    expect(link(element, 'mailto').href).to.contain('broken%20');
  });

  it('shows the agency’s own route, labelled as the agency’s, and no label while there is none', async () => {
    const element = await mount('<board-contact><p slot="referral-route">Our route</p></board-contact>');
    const label = find(element, '.partner .note');
    expect(read(label)).to.equal(briefing.labels.addedBySite);
    expect(label.getBoundingClientRect().height).to.be.above(0);
    const route = element.querySelector('p')!;
    expect(route.getBoundingClientRect().top).to.be.at.least(label.getBoundingClientRect().bottom);

    const emptied = new Promise((resolve) => find(element, 'slot').addEventListener('slotchange', resolve));
    route.remove();
    await emptied;
    await (element as BoardContactElement).updateComplete;
    expect(label.getBoundingClientRect().height).to.equal(0);
  });

  it('does not take children without the slot’s name: they are for readers without the script', async () => {
    const element = await mount('<board-contact><p>Words from before the script</p></board-contact>');
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
  });

  it('takes a heading level without a warning, though it has no heading', async () => {
    const told = await listen(() => mount('<board-contact heading-level="4"></board-contact>'));
    expect(told).to.deep.equal([]);
  });
});
