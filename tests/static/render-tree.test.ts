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

test('a value in an attribute is text, a number or a boolean, and no value is empty text', () => {
  assert.equal(
    rendered(html`<p title="${'a'}, ${1}, ${true}, ${null}, ${undefined}" ?hidden=${nothing} lang=${''}></p>`),
    '<p title="a, 1, true, , " lang=""></p>',
  );
});

/** Prettier would correct the markup of a template. */
function fromStrings(...markup: readonly string[]): TemplateResult {
  return html(Object.assign([...markup], { raw: markup }), ...markup.slice(1));
}

test('attributes may be without quotes or value, and on lines of their own; comments are left out', () => {
  const markup = '<p\n  lang=en\n  dir="ltr"\n  hidden\n>a<!-- one\nline --> b</p>';
  assert.deepEqual(renderTree(fromStrings(markup)), [
    { name: 'p', attributes: { lang: 'en', dir: 'ltr', hidden: '' }, children: ['a b'] },
  ]);
});

test('white space is folded, and stays at the edges of inline elements only', () => {
  assert.equal(
    formatHtml(renderTree(fromStrings(' <p>  a <b> b </b>\n <time> c </time> <br> <em> d </em> </p> '))),
    '<p>a <b> b </b> <time> c </time> <br> <em>d</em></p>',
  );
});

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
  'a tag that only closes': () => fromStrings('</p>'),
  'a value in a comment': () => fromStrings('<!-- ', ' -->'),
  'markup that no template has': () => fromStrings('<p>a <1</p>'),
};
for (const [name, template] of Object.entries(unknown))
  test(`${name} is an error`, () => {
    assert.throws(() => renderTree(template()), { name: 'Error' });
  });

test('an error names the place', () => {
  assert.throws(() => renderTree(fromStrings('<p>a <1</p>')), /: <1<\/p>$/);
  assert.throws(() => renderTree(fromStrings('<p><b></p>')), /<\/p> does not close <b>/);
  assert.throws(() => renderTree(fromStrings('<div><p>')), /<p> is not closed/);
});

test('one tree becomes HTML, text and Markdown', () => {
  const blocks = findBlocks(
    renderTree(
      html`<div>
        <h2>A heading</h2>
        <p>12. <strong>two</strong> <a href="x(y)">#3</a> *, 4. <b>no link</b></p>
        <p>Replaced by <a href="https://board.example/next">the next</a></p>
        <ol>
          <li>- one</li>
        </ol>
        <ul>
          <li>a<b>b</b></li>
          <li>c</li>
        </ul>
        <div class="partner"><p>no</p></div>
      </div>`,
    ),
  );
  assert.equal(
    formatPlainText(blocks),
    'A heading\n\n12. two #3 *, 4. no link\n\nReplaced by the next (https://board.example/next)\n\n1. - one\n\n- ab\n- c\n',
  );
  assert.equal(
    formatMarkdown(blocks),
    '## A heading\n\n12\\. **two** [\\#3](x%28y%29) \\*, 4. no link\n\nReplaced by [the next](https://board.example/next)\n\n1. \\- one\n\n- ab\n- c\n',
  );
});

test('what a format forbids is removed or escaped', () => {
  assert.equal(escapeXml('a\0b\ud800c\uffff<'), 'abc&lt;');
  assert.equal(escapeMarkdown('Nothing.\n\nApproved\n==='), 'Nothing. Approved ===');
  assert.equal(escapeMarkdown('=== a|b'), '\\=== a\\|b');
  assert.equal(escapeMarkdown('&#8238; &nbsp; R&D, A & B'), '\\&#8238; \\&nbsp; R\\&D, A & B');
});
