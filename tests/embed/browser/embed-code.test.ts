import { expect } from '@open-wc/testing';
import { EmbedFrame } from '../../support/embed-frame.js';

it('a partner chooses a system and options, sees code and preview change, and copies the code', async () => {
  const partner = await EmbedFrame.open();
  const [plain] = partner.readCode();
  expect(plain).to.include('<policy-briefing>').and.not.to.include('<board-contact');

  await partner.click('checkbox', /^Contact details/);
  await partner.click('checkbox', 'Add copy buttons');
  await partner.write(/^Email subject/, 'A question & more');
  const [withOptions] = partner.readCode();
  expect(withOptions).to.include('<policy-briefing copy-buttons>');
  expect(withOptions).to.include('<board-contact email-subject="A question &amp; more" copy-buttons>');
  await partner.click('tab', 'Preview');
  const [button] = partner.findInPreview('board-contact')!.shadowRoot!.querySelectorAll('button');
  expect(button!.getBoundingClientRect().height).to.be.above(0);

  await partner.click('tab', 'Code');
  await partner.click('radio', 'WordPress');
  await partner.find('heading', 'Code for WordPress');
  const code = partner.readCode();
  expect(code[0]).to.include('A question').and.not.to.equal(withOptions);
  await partner.click('button', 'Copy');
  await partner.find('button', 'Copied');
  expect(partner.window.copied).to.deep.equal(code.slice(0, 1));
  expect(partner.told).to.deep.equal([]);

  const colleague = await EmbedFrame.open(partner.window.location.hash);
  await colleague.find('heading', 'Code for WordPress');
  expect(colleague.readCode()).to.deep.equal(code);
}).timeout(60_000);
