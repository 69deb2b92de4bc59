import { expect } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import type { PolicyBriefingElement } from '../../src/elements/policy-briefing.js';
import { find, findAll, mount, notes, plain, read } from '../support/mount.js';

const headings = 'h1, h2, h3, h4, h5, h6';

describe('<policy-briefing>', () => {
  it('shows every word of the briefing, in the order of the source', async () => {
    const element = await mount('<policy-briefing></policy-briefing>');
    const { documentType, board, title, introduction, keyMessages, predictors, contact } = briefing;
    const words = [
      documentType,
      board,
      title.text,
      introduction,
      keyMessages.heading,
      ...keyMessages.items.map(({ text }) => text),
      predictors.heading,
      predictors.caveat,
      ...predictors.items.map(({ text }) => text),
      contact.text.replace('{telephone}', contact.telephone.printed).replace('{email}', contact.email),
    ];
    const page = read(find(element, '.content'));
    let from = 0;
    for (const text of words.map(plain)) {
      const found = page.indexOf(text, from);
      expect(found, `"${text}" after "${page.slice(Math.max(0, from - 30), from)}"`).to.be.at.least(from);
      from = found + text.length;
    }
    expect(findAll(element, 'li')).to.have.length(keyMessages.items.length + predictors.items.length);
  });

  it('has the editor’s note right below the title, marked as a note and outside the Board’s text', async () => {
    const element = await mount('<policy-briefing></policy-briefing>');
    expect(read(find(element, '[part=title]'))).to.equal(briefing.title.text);
    expect(read(find(element, '[part=title] + .note'))).to.equal(
      briefing.labels.note.replace('{note}', briefing.title.note!),
    );
  });

  it('has one source line, and says under the contact that nobody has tried it', async () => {
    const element = await mount('<policy-briefing></policy-briefing>');
    expect(
      notes(element)
        .map(read)
        .filter((note) => note.includes(briefing.publisher)),
    ).to.have.length(1);
    expect(read(find(element, '.contact + .note'))).to.equal(briefing.labels.unchecked);
  });

  for (let level = 1; level <= 6; level++)
    it(`nests its headings below level ${level} without skipping one or passing 6`, async () => {
      const element = await mount(`<policy-briefing heading-level="${level}"></policy-briefing>`);
      const nested = Math.min(level + 1, 6);
      expect(findAll(element, headings).map(({ localName }) => localName)).to.deep.equal(
        [level, nested, nested].map((shown) => `h${shown}`),
      );
    });

  it('shows the agency’s questions and route in their places, labelled as the agency’s', async () => {
    const element = await mount<PolicyBriefingElement>(
      '<policy-briefing><p slot="discussion">Question</p><p slot="referral-route">Route</p></policy-briefing>',
    );
    const bottom = (node: Element) => node.getBoundingClientRect().bottom;
    const [route, question] = findAll(element, '.partner .note');
    expect([route!, question!].map(read)).to.deep.equal([briefing.labels.addedBySite, briefing.labels.addedBySite]);
    expect(bottom(element.querySelector('[slot=referral-route]')!)).to.be.above(bottom(route!));
    expect(bottom(element.querySelector('[slot=discussion]')!)).to.be.above(bottom(question!));
  });

  it('needs no other tag: it renders everything in its own root', async () => {
    const element = await mount('<policy-briefing></policy-briefing>');
    expect(findAll(element, '*').filter(({ localName }) => localName.includes('-'))).to.deep.equal([]);
  });

  it('is in two columns where it is wide and in one where it is narrow, in the same order', async () => {
    const place = await mount<HTMLElement>('<div><policy-briefing></policy-briefing></div>');
    const element = place.firstElementChild!;
    const tops = () => ['ul', 'ol'].map((list) => find(element, list).getBoundingClientRect());
    place.style.width = '1000px';
    let [messages, predictors] = tops();
    expect(predictors!.left).to.be.above(messages!.right);
    place.style.width = '500px';
    [messages, predictors] = tops();
    expect(predictors!.top).to.be.above(messages!.bottom);
  });

  it('keeps its width where the width follows from the content', async () => {
    const place = await mount<HTMLElement>('<div style="float: left"><policy-briefing></policy-briefing></div>');
    expect(place.getBoundingClientRect().width).to.be.above(300);
  });

  for (const layout of ['flex', 'grid', 'inline-block', 'table-cell'])
    it(`fits a narrow place that is ${layout}`, async () => {
      const place = await mount<HTMLElement>(
        `<div style="inline-size: 300px"><div style="display: ${layout}"><policy-briefing></policy-briefing></div></div>`,
      );
      expect(place.querySelector('policy-briefing')!.getBoundingClientRect().width).to.be.at.most(
        layout.includes('grid') || layout === 'flex' ? 300 : innerWidth,
      );
    });
});
