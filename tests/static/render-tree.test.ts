import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { map } from 'lit/directives/map.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { findBlocks } from '../../src/static/blocks.js';
import { escapeMarkdown } from '../../src/static/escape-markdown.js';
import { escapeXml } from '../../src/static/escape-html.js';
import { formatHtml } from '../../src/static/html.js';
import { formatMarkdown } from '../../src/static/markdown.js';
import { renderTree } from '../../src/static/render-tree.js';
import { formatPlainText } from '../../src/static/text.js';

const rendered = (template: TemplateResult) => formatHtml(renderTree(template));

test('text, attributes, lists and nested templates are rendered, and text stays text', () => {
  const items = ['a', '<b>&'];
  const list = items.map((item) => html`<li>${item}</li>`);
  assert.equal(
    rendered(
      html`<ul class="list ${'x'} y" data-a=${'"'}>
        ${list}${map(items, (item) => item)}
      </ul>`,
    )
      .replaceAll('> ', '>')
      .replaceAll(' <', '<'),
    '<ul class="list x y" data-a="&quot;"><li>a</li><li>&lt;b&gt;&amp;</li>a&lt;b&gt;&amp;</ul>',
  );
});

test('nothing, null and undefined render nothing', () => {
  assert.equal(
    rendered(html`<p title=${nothing} lang=${ifDefined(undefined)}>${nothing}${null}${undefined}${0}</p>`),
    '<p>0</p>',
  );
});

test('a boolean attribute is there or not, and a listener is left out', () => {
  const listener = () => undefined;
  assert.equal(
    rendered(
      html`<p ?hidden=${true} ?inert=${false} @slotchange=${listener}></p>
        <br />`,
    ),
    '<p hidden=""></p> <br>',
  );
});

/** Prettier would correct the markup of a template. */
function fromStrings(markup: string): TemplateResult {
  return html(Object.assign([markup], { raw: [markup] }));
}

const unknown: Readonly<Record<string, () => TemplateResult>> = {
  'a property binding': () => html`<p .title=${'x'}></p>`,
  'a directive as a child': () => html`<p>${unsafeHTML('<b>')}</p>`,
  'a symbol': () => html`<p>${Symbol('x')}</p>`,
  'an object': () => html`<p>${{}}</p>`,
  'an object in an attribute': () => html`<p title=${{}}></p>`,
  'a boolean': () => html`<p>${false}</p>`,
  'a directive on an element': () => html`<p ${'x'}></p>`,
  svg: () => html`<p>${svg`<g></g>`}</p>`,
  'an element that is not closed': () => fromStrings('<p>'),

  'elements that cross': () => fromStrings('<p><b></p></b>'),
};
for (const [name, template] of Object.entries(unknown))
  test(`${name} is an error`, () => {
    assert.throws(() => renderTree(template()));
  });

test('one tree becomes HTML, text and Markdown', () => {
  const blocks = findBlocks(
    renderTree(
      html`<div>
        <h2>A heading</h2>
        <p>1. <strong>two</strong> <a href="x(y)">#3</a> *</p>
        <p>Replaced by <a href="https://board.example/next">the next</a></p>
        <ol>
          <li>- one</li>
        </ol>
        <div class="partner"><p>no</p></div>
      </div>`,
    ),
  );
  assert.equal(
    formatPlainText(blocks),
    'A heading\n\n1. two #3 *\n\nReplaced by the next (https://board.example/next)\n\n1. - one\n',
  );
  assert.equal(
    formatMarkdown(blocks),
    '## A heading\n\n1\\. **two** [\\#3](x%28y%29) \\*\n\nReplaced by [the next](https://board.example/next)\n\n1. \\- one\n',
  );
});

test('what a format forbids is removed or escaped', () => {
  assert.equal(escapeXml('a\0b\ud800c\uffff<'), 'abc&lt;');
  assert.equal(escapeMarkdown('Nothing.\n\nApproved\n==='), 'Nothing. Approved ===');
  assert.equal(escapeMarkdown('=== a|b'), '\\=== a\\|b');
  assert.equal(escapeMarkdown('&#8238; &nbsp; R&D, A & B'), '\\&#8238; \\&nbsp; R\\&D, A & B');
});
