import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { briefing } from '../../src/content/briefing.js';
import type { ReviewState } from '../../src/content/review.js';
import type { Briefing } from '../../src/content/schema.js';
import { keyMessages } from '../../src/elements/key-messages.template.js';
import { createView } from '../../src/elements/templates/view.js';
import { contactProvenance, provenance } from '../../src/elements/templates/provenance.js';
import { states } from '../../stories/example-drafts.js';
import { findBarriers } from '../support/axe.js';
import { find, findAll, mount, notices, plain, read, tags } from '../support/mount.js';
import { formatNotice } from '../support/notice.js';

const replacement = states.withdrawn.replacement!;

const { labels } = briefing;
const opening = (sentence: string) => sentence.split('{')[0]!;
const words = [...briefing.keyMessages.items, ...briefing.predictors.items].map(({ text }) => plain(text));

for (const tag of tags)
  describe(`<${tag}>, aged:`, () => {
    for (const [state, fields] of Object.entries(states) as [ReviewState, Partial<Briefing>][])
      it(`${state}: says so, to the reader, to scripts and to style sheets, and is free of what axe finds`, async () => {
        const element = await mount(`<${tag}></${tag}>`);
        element.content = { ...briefing, ...fields };
        await element.updateComplete;
        expect(element.reviewState).to.equal(state);
        expect(element.matches(`:state(${state})`)).to.be.true;
        expect(element.matches(':state(current), :state(not-reviewed)')).to.equal(
          /^(current|not-reviewed)$/.test(state),
        );
        expect(read(element.shadowRoot!)).to.contain(opening(labels.review[state]));
        expect(await findBarriers(element)).to.deep.equal([]);
      });

    it('superseded: says since when and names the replacement above its text, with a link', async () => {
      const element = await mount(`<${tag}></${tag}>`);
      const before = findAll(element, 'li').map(read);
      element.content = { ...briefing, ...states.superseded };
      await element.updateComplete;
      const link = find<HTMLAnchorElement>(element, '[role=heading] a');
      expect([read(link), link.href]).to.deep.equal([replacement.title, replacement.url]);
      expect(read(notices(element).at(-1)!)).to.equal(formatNotice(element.content));
      expect(findAll(element, 'li').map(read)).to.deep.equal(before);
    });

    it('withdrawn: shows the notice, the replacement and the contact, and none of the text', async () => {
      const element = await mount(`<${tag}></${tag}>`);
      element.content = { ...briefing, ...states.withdrawn };
      await element.updateComplete;
      const shown = read(element.shadowRoot!);
      expect(shown).to.contain(opening(labels.review.withdrawn)).and.to.contain(replacement.title);
      expect(shown).to.contain(briefing.contact.telephone.printed).and.to.contain(briefing.contact.email);
      expect(words.filter((text) => shown.includes(text))).to.deep.equal([]);
      expect(shown).not.to.contain(briefing.predictors.caveat);
      element.content = null;
      await element.updateComplete;
      expect(read(element.shadowRoot!)).not.to.contain(opening(labels.review.withdrawn));
    });

    it('withdrawn: a replacement without an address, or none, is no link', async () => {
      const element = await mount(`<${tag}></${tag}>`);
      const withdrawn = { ...briefing, ...states.withdrawn };
      element.content = { ...withdrawn, replacement: { ...replacement, url: null } };
      await element.updateComplete;
      expect(read(element.shadowRoot!)).to.contain(replacement.title);
      expect(findAll(element, '[role=heading] a')).to.deep.equal([]);
      element.content = { ...withdrawn, replacement: null };
      await element.updateComplete;
      const notice = read(notices(element).at(-1)!);
      expect(notice).to.contain(opening(labels.review.withdrawn)).and.not.to.contain(opening(labels.replacement));
    });
  });

describe('The agency’s own route', () => {
  for (const tag of ['board-contact', 'policy-briefing'])
    it(`in <${tag}> stays when the briefing is withdrawn`, async () => {
      const element = await mount(`<${tag}><p slot="referral-route">Our route</p></${tag}>`);
      element.content = { ...briefing, ...states.withdrawn };
      await element.updateComplete;
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    });
});

describe('A copy', () => {
  const released: Briefing = { ...briefing, edition: { ...briefing.edition, releasedOn: '2026-12-01' } };
  const draw = (today: string, content: Briefing = released) => {
    const view = createView(content, today);
    const page = document.createElement('div');
    render([provenance(view), contactProvenance(view)], page);
    return [...page.children].map(read) as [string, string];
  };

  it('says nothing of its age in its first year', () => {
    for (const line of draw('2027-11-30')) expect(line).not.to.contain('year');
  });

  it('says that its day was over a year ago, and then how many', () => {
    for (const line of draw('2027-12-01')) expect(line).to.contain(labels.yearAgo);
    for (const line of draw('2030-01-01')) expect(line).to.contain(labels.yearsAgo.replace('{years}', '3'));
    for (const line of draw('2028-12-01')) expect(line).to.contain(labels.yearsAgo.replace('{years}', '2'));
  });

  it('says how long ago the contact was tried', () => {
    const content = { ...released, contact: { ...released.contact, checkedOn: '2026-11-20' } };
    expect(draw('2027-11-19', content)[1]).to.contain(opening(labels.checked)).and.not.to.contain('ago');
    expect(draw('2027-11-20', content)[1]).to.contain(opening(labels.checked)).and.to.contain(labels.yearAgo);
  });

  it('stays terse at any age: at most 260 characters beside the Board’s', () => {
    const { keyMessages: list } = briefing;
    for (const fields of Object.values(states)) {
      const content: Briefing = { ...briefing, ...fields };
      const view = createView(content, '2048-09-30');
      const page = document.createElement('div');
      render(
        keyMessages(
          view,
          list.items.slice(0, 10).map(({ id }) => id),
        ),
        page,
      );
      const ours = [...page.querySelectorAll('.note')].map(read).join(' ').replace(briefing.publisher, '');
      expect(ours).to.have.length.below(261);
      expect(page.querySelectorAll('[role=heading]')).to.have.length(content.status === 'published' ? 0 : 1);
    }
  });
});
