import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { packLink } from '../../../src/editor/draft/share-link.js';
import { briefing } from '../../fixtures/edition-1.js';
import { button, documentType, drop, EditorDriver, readSaved, readValue, write } from '../../support/editor-driver.js';

/** A hundred hostile links and files in a row leave the editor working, and the owner's draft whole. */
const driver = new EditorDriver();
before(() => driver.start());
after(() => driver.stop());

const units = ['{', 'a', ' a', '[x](', '**', '<b>', '\u202e', '\ud800', '\u0000', '€'];
const paths = ['introduction', 'documentType', 'lang', 'publisher', 'board'];

test('a hundred hostile links and files in a row leave the draft as it was, and the editor in use', async () => {
  const { page, told } = await driver.open();
  await write(page, documentType, 'Mine');
  const saved = await readSaved(page);
  for (const unit of units)
    for (const path of paths) {
      const json = JSON.stringify({ ...briefing, [path]: unit.repeat(20_000 / unit.length) });
      await page.evaluate((hash) => (location.hash = hash), packLink(json, briefing));
      await page.getByRole('button', { name: /^(Open the editor|Close this draft)$/ }).click();
      assert.equal(await readValue(page, documentType), 'Mine');
      await drop(page, 'hostile.json', path === 'lang' ? unit.repeat(900_000 / unit.length) : json);
      await page
        .getByRole('heading', {
          name: /^(?:Check the import:|Could not import) hostile\.json/,
        })
        .first()
        .waitFor();
      await button(page, 'Back to the editor').click();
      assert.equal(await readSaved(page), saved);
    }
  await write(page, 'Message 1', 'Still mine');
  await page.reload();
  assert.deepEqual([await readValue(page, documentType), await readValue(page, 'Message 1')], ['Mine', 'Still mine']);
  assert.deepEqual(told, []);
});
