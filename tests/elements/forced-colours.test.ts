import { expect } from '@open-wc/testing';
import { examples } from '../../stories/examples.js';
import { findBarriers } from './axe.js';
import { forceColours } from './media.js';
import { find, mount, mountExample, renderings } from './mount.js';

describe('With forced colours', () => {
  before(async () => {
    await forceColours(true);
    expect(matchMedia('(forced-colors: active)').matches).to.be.true;
  });
  after(() => forceColours(false));

  for (const example of examples)
    for (const rendering of renderings)
      it(`<${example.tag}>, ${example.name}, ${rendering}, is free of what axe finds`, async () => {
        expect(await findBarriers(await mountExample(example, rendering))).to.deep.equal([]);
      });

  it('the frame of the predictors is still seen', async () => {
    const element = await mount('<predictor-prompts></predictor-prompts>');
    const { borderInlineStartStyle, borderInlineStartWidth, borderBlockStartStyle } = getComputedStyle(
      find(element, '.frame'),
    );
    expect([borderInlineStartStyle, borderBlockStartStyle]).to.deep.equal(['solid', 'solid']);
    expect(parseFloat(borderInlineStartWidth)).to.be.at.least(4);
  });
});
