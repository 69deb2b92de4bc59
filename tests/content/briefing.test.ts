import { expect } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import { findSourceDifferences } from '../../src/content/source-document.js';

describe('The published text', () => {
  it('are those of the source document, character by character', async () => {
    const response = await fetch(`/src/content/source/edition-${briefing.edition.number}.txt`);
    expect(findSourceDifferences(briefing, await response.text())).to.deep.equal([]);
  });

  it('have their publisher in the source document', async () => {
    const response = await fetch(`/src/content/source/edition-${briefing.edition.number}.txt`);
    expect(await response.text()).to.contain(briefing.publisher);
  });

  it('cannot be edited by a page, however deep', () => {
    const unfrozen: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) unfrozen.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(briefing, 'briefing');
    expect(unfrozen).to.deep.equal([]);
    expect(() => Object.assign(briefing.keyMessages.items[0]!, { text: 'other text' })).to.throw(TypeError);
  });
});
