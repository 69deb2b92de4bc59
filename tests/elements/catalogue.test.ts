import { expect } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import { catalogue, tags } from '../../src/elements/catalogue.js';
import { mount, read } from '../support/mount.js';

describe('The list of elements', () => {
  it('gives each element a label of its own', () => {
    const labels = tags.map((tag) => catalogue[tag].label(briefing));
    expect(new Set(labels).size).to.equal(tags.length);
  });

  for (const tag of tags)
    it(`names the iframe of <${tag}> by what the element shows`, async () => {
      const element = await mount(`<${tag}></${tag}>`);
      expect(read(element.shadowRoot!)).to.contain(catalogue[tag].iframeTitle(briefing) ?? '');
    });
});
