import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { examples } from '../../stories/examples.js';
import { northmoor } from '../fixtures/northmoor.js';
import { openBrowser } from '../support/serve.js';
import { expectTree } from './expected-tree.js';
import { lookAt } from './visit-pages.js';
import { readTree, type Met } from './tree.js';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

// A draft has the same markup: its states are tested in tests/elements.
for (const { tag, name, html } of examples.filter(({ draft }) => !draft)) {
  const expected = expectTree(tag, html);
  if (expected)
    test(`<${tag}>, ${name}: names, roles, order and counts are those of the content, and nothing else is there`, async () => {
      const [tree] = await lookAt(browser, [html], readTree);
      assert.deepEqual(tree, expected);
    });
}

test('a page made of all elements has no landmark but its own', async () => {
  const [tree] = await lookAt(browser, [`<main>${examples.map(({ html }) => html).join('')}</main>`], readTree);
  const landmarks = /^(banner|complementary|contentinfo|form|main|navigation|region|search)$/;
  assert.deepEqual(
    listAll(tree!)
      .map(({ role }) => role)
      .filter((role) => landmarks.test(role)),
    ['main'],
  );
});

test('no two links or buttons of an element share a name', async () => {
  const trees = await lookAt(
    browser,
    examples.map(({ html }) => html),
    readTree,
  );
  for (const [index, { tag }] of examples.entries()) {
    const names = listAll(trees[index]!)
      .filter(({ role }) => role === 'link' || role === 'button')
      .map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)], tag);
  }
});

test('what a button did is announced once, by a live region that was there before', async () => {
  const { copied, copyByHand, copy } = briefing.labels;
  const [announced] = await lookAt(browser, ['<predictor-prompts copy-buttons></predictor-prompts>'], async (page) => {
    const before = await readTree(page);
    await page.getByRole('button', { name: copy }).press('Enter');
    const announcement = page.locator('[aria-live]');
    await announcement
      .getByText(copied, { exact: true })
      .or(announcement.getByText(copyByHand, { exact: true }))
      .waitFor();
    return [before, await readTree(page)].map((tree) => listAll(tree).filter(({ live }) => live));
  });
  assert.deepEqual(
    announced!.map((all) => all.map(({ children }) => children!.length)),
    [[0], [1]],
  );
});

test('an address that names a message moves the focus to it, and the message is named by its text', async () => {
  const { id, text } = northmoor.keyMessages.items.at(-1)!;
  const [focused] = await lookAt(browser, ['<key-messages></key-messages>'], async (page) => {
    await page.locator('key-messages').evaluate((element, content) => Object.assign(element, { content }), northmoor);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#key-messages/${id}`);
    await page.locator('li[data-linked]').waitFor();
    return page.locator('li:focus').allTextContents();
  });
  assert.deepEqual(focused, [text]);
});

function listAll(tree: readonly Met[]): readonly Met[] {
  return tree.flatMap((met) => [met, ...listAll(met.children ?? [])]);
}
