import { expect } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import { find, findAll, mount, plain, predictorGroup, read } from '../support/mount.js';

const { heading, caveat, items } = briefing.predictors;

describe('<predictor-prompts>', () => {
  it('shows heading, caveat, every predictor and the source, in this order, as one group named by its heading', async () => {
    const element = await mount('<predictor-prompts></predictor-prompts>');
    const group = predictorGroup(element);
    expect(group.getAttribute('aria-label')).to.equal(heading);
    expect(group.hasAttribute('aria-labelledby')).to.be.false;
    const [head, caution, list, source, ...others] = [...group.children];
    expect(read(head!)).to.equal(heading);
    expect(read(caution!)).to.equal(caveat);
    expect(list!.localName).to.equal('ol');
    expect(read(source!)).to.contain(briefing.publisher);
    expect(others).to.deep.equal([]);
    expect([...list!.children].map(read)).to.deep.equal(items.map(({ text }) => plain(text)));
  });

  it('numbers the predictors as the source does, and lets nobody begin at another number', async () => {
    const element = await mount('<predictor-prompts></predictor-prompts>');
    const list = find<HTMLOListElement>(element, 'ol');
    expect(getComputedStyle(list).listStyleType).to.equal('decimal');
    expect(list.start).to.equal(1);
    expect(list.reversed).to.be.false;
  });

  it('gives a page nothing by which to hide or cover the caveat or the list: it has no part', async () => {
    for (const tag of ['predictor-prompts', 'policy-briefing']) {
      const element = await mount(`<${tag}></${tag}>`);
      const group = find(element, '[role=group]');
      const parts = [group, ...group.querySelectorAll('*')].filter((node) => node.getAttribute('part'));
      expect(parts.map(read)).to.deep.equal([]);
      expect(findAll(element, '[role=group] slot')).to.deep.equal([]);
    }
  });

  it('has nothing to tick, to press, to fill in or to count', async () => {
    const element = await mount('<predictor-prompts></predictor-prompts>');
    const controls =
      'input, button, select, textarea, label, form, output, meter, progress, details, a, [tabindex], [role=checkbox], [aria-checked], [aria-selected], [aria-pressed], [aria-valuenow]';
    expect(findAll(element, controls)).to.deep.equal([]);
  });
});
