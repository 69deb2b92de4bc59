import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { hasMarkup, renderMarkup } from '../../src/elements/render-markup.js';

const templates = {
  'text and attributes with characters that markup escapes': html`<p aria-label=${'"a" & <b>\u00a0c'}>
    ${'d\u00a0"e" & <f>'}
  </p>`,
  'attributes that are there or not': html`<p ?hidden=${true} ?inert=${false} lang=${nothing}>a</p>`,
  'lists, numbers and nothing': html`<ol>
    ${[html`<li>${1}</li>`, null, html`<li>${nothing}${undefined}b</li>`]}
  </ol>`,
};

describe('The markup of a template', () => {
  for (const [what, template] of Object.entries(templates))
    it(`is that of what it renders: ${what}`, () => {
      const rendered = document.createElement('div');
      render(template, rendered);
      // Without Lit's comments, as the published fallback.
      const root = document.createElement('div').attachShadow({ mode: 'open' });
      root.innerHTML = rendered.innerHTML.replace(/<!--.*?-->/g, '');
      expect(hasMarkup(root, renderMarkup(template))).to.be.true;
    });
});
