import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { formatLink } from '../../src/editor/draft/share-link.js';
import { briefing } from '../fixtures/edition-1.js';
import { EditorDriver } from '../support/editor-driver.js';

/** The Chromium inside the npm package follows no text fragments, so this needs another one. */
const driver = new EditorDriver();
before(() => driver.start());
after(() => driver.stop());

test('a link to a draft that scrolls to a text further down does not scroll past the notice', async () => {
  const link = formatLink({ content: { ...briefing, documentType: 'Theirs' }, actionNeeded: '' }, briefing);
  const { page } = await driver.open(undefined, `#${link}:~:text=domestic%20violence`);
  await page.waitForFunction(() => scrollY > 0);
  assert.ok((await page.getByText('This is a shared draft').first().boundingBox())!.y >= 0);
});
