import { expect, oneEvent } from '@open-wc/testing';
import { briefing } from '../../src/content/briefing.js';
import { examples } from '../../stories/examples.js';
import { findBarriers } from '../support/axe.js';
import { forceColours } from '../support/browser-commands.js';
import { find, mount, mountExample, listRenderings, predictorGroup } from '../support/mount.js';

describe('With forced colours', () => {
  before(async () => {
    await forceColours(true);
    expect(matchMedia('(forced-colors: active)').matches).to.be.true;
  });
  after(() => forceColours(false));

  for (const example of examples)
    for (const rendering of listRenderings(example))
      it(`<${example.tag}>, ${example.name}, ${rendering}, is free of what axe finds`, async () => {
        expect(await findBarriers(await mountExample(example, rendering))).to.deep.equal([]);
      });

  it('the frame of the predictors is still seen', async () => {
    const element = await mount('<predictor-prompts></predictor-prompts>');
    const { borderInlineStartStyle, borderInlineStartWidth, borderBlockStartStyle } = getComputedStyle(
      predictorGroup(element),
    );
    expect([borderInlineStartStyle, borderBlockStartStyle]).to.deep.equal(['solid', 'solid']);
    expect(parseFloat(borderInlineStartWidth)).to.be.at.least(4);
  });

  it('a button, a draft and its mark, and a message that an address leads to still have their edges', async () => {
    const element = await mount('<key-messages copy-buttons></key-messages>');
    element.content = { ...briefing };
    await element.updateComplete;
    location.hash = `#key-messages/${briefing.keyMessages.items[2]!.id}`;
    await oneEvent(window, 'hashchange');
    for (const selector of ['button', '.draft', 'p[role=heading]'])
      expect(getComputedStyle(find(element, selector)).borderBlockStartStyle, selector).to.be.oneOf([
        'solid',
        'dashed',
      ]);
    expect(getComputedStyle(find(element, '[data-linked]')).outlineStyle).to.equal('solid');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
