import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertShownOnce, readShown } from '../support/visible-text.js';
import { isDefined, ourElement, ourScript, Stage, writePage } from './stage.js';

const stage = new Stage();
before(() => stage.start());
after(() => stage.stop());

/** Names that our script reads from the document and from the page's global scope. */
const names = [
  'activeElement',
  'adoptedStyleSheets',
  'body',
  'console',
  'contentType',
  'CSSStyleSheet',
  'customElements',
  'defaultView',
  'HTMLElement',
  'location',
  'trustedTypes',
];

/** What replaces a property of the document or of the page when it has its name. */
const standIns: Readonly<Record<string, (name: string) => string>> = {
  images: (name) => `<img alt="" name="${name}">`,
  forms: (name) => `<form name="${name}"><input name="${name}"></form>`,
  frames: (name) => `<iframe title="A frame" name="${name}"></iframe>`,
  'elements with an id': (name) => `<div id="${name}"></div>`,
};

for (const [kind, write] of Object.entries(standIns))
  test(`all text is there once on a page with ${kind} that have the names of what we read`, async () => {
    const { page, told } = await stage.open(writePage(ourScript, names.map(write).join('') + ourElement));
    assert.ok(await isDefined(page));
    assertShownOnce(await readShown(page));
    assert.deepEqual(told, []);
    await page.close();
  });

test('all text is shown once on a page without console.warn and constructable style sheets, also where we would warn', async () => {
  const away = '<script>console.warn = undefined; delete CSSStyleSheet.prototype.replace</script>';
  const wrong = ourElement.replace('>', ' heading-level="9">');
  const older = "<script>customElements.define('board-contact', class extends HTMLElement {})</script>";
  const { page, told } = await stage.open(writePage(away + older + ourScript, wrong));
  assert.ok(await isDefined(page));
  assertShownOnce(await readShown(page));
  assert.deepEqual(told, []);
  await page.close();
});

/** Global names that Lit reads or calls as it starts, and a method of the document. Lit is not edited, so it cannot start. */
const namesOfLit = [
  'createTreeWalker',
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementPolyfillSupport',
  'reactiveElementVersions',
];

for (const name of namesOfLit)
  test(`the fallback is shown on a page whose image has Lit's name ${name}`, async () => {
    const { page } = await stage.open(writePage(ourScript, `${standIns['images']!(name)}${ourElement}`));
    assert.equal(await isDefined(page), false);
    assertShownOnce(await readShown(page));
    await page.close();
  });

test('the fallback is shown on a page that took away CSSStyleSheet, which Lit needs', async () => {
  const { page } = await stage.open(writePage(`<script>CSSStyleSheet = undefined</script>${ourScript}`));
  assert.equal(await isDefined(page), false);
  assertShownOnce(await readShown(page));
  await page.close();
});
