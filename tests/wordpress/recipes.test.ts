import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { renderFallback } from '../../src/static/fallback.js';
import { openBrowser } from '../support/serve.js';
import { assertShownOnce } from '../support/visible-text.js';
import { areBlocksValid, changeTitle, logIn, openPost, publish, startPost, update } from './block-editor.js';
import { openClassic, publishClassic, updateClassic } from './classic-editor.js';
import { startSite, type Site } from './site.js';
import { assertWhole, view } from './view.js';

/**
 * The embed code in a WordPress without the plugin. Here the plugin is the safe way for everybody; a Custom HTML block is
 * safe for administrators and editors but for two characters, and the Text tab of the classic editor cannot be made safe.
 */

let site: Site;
let browser: Browser;
let editor: Page;
let admin: Page;
before(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  // The partner's own copy.
  cpSync('dist/briefing.js', join(site.folder, 'briefing/briefing.js'), { recursive: true });
  [editor, admin] = [await logIn(browser, site, 'editor'), await logIn(browser, site, 'admin')];
});
after(async () => {
  await browser.close();
  await site.stop();
});

const route = 'Duty desk: 01632 960 001';
const fallback = renderFallback('policy-briefing', { slots: ['referral-route'] });
const script = '<script type="module" src="/briefing/briefing.js"></script>';
const code = `${script}

<div><policy-briefing>
${fallback}
<p slot="referral-route">${route}</p>
</policy-briefing></div>`;

const look = (id: number) => view(browser, `${site.address}/?p=${id}`);

// Seen to fail when the code began with <!-- wp:html -->: the block was empty after the colleague's edit.
test('pasted by an editor into a Custom HTML block, the code keeps element and text after a colleague’s edit', async () => {
  await startPost(editor, site, 'Custom HTML');
  await editor.keyboard.type('/html');
  await editor.getByRole('option', { name: 'Custom HTML' }).waitFor();
  await editor.keyboard.press('Enter');
  await editor.locator('.wp-block-html textarea').click();
  await editor.keyboard.insertText(code);
  const id = await publish(editor);
  assertWhole(await look(id), route);

  await openPost(admin, site, id);
  assert.ok(await areBlocksValid(admin));
  await changeTitle(admin, 'Custom HTML, another title');
  await update(admin);
  // The editor has decoded &#39; and &#45;, so WordPress changes the fallback: ’ for ' and – for -. The plugin prevents it.
  const seen = await look(id);
  assert.equal(seen.elements[0]!.fallbackDiffers, /&#(?:39|45);/.test(fallback));
  assertWhole({ ...seen, elements: seen.elements.map((element) => ({ ...element, fallbackDiffers: false })) }, route);
});

test('pasted by an author, who may not use scripts, the code leaves every word once and in order', async () => {
  const [id] = site.run('insert-posts', 'author', [
    { post_title: 'By an author', post_content: `<!-- wp:html -->\n${code}\n<!-- /wp:html -->` },
  ]) as [number];
  const { elements, scripts, shown } = await look(id);
  assert.deepEqual([elements, scripts], [[], []]);
  assertShownOnce(shown);
});

test('pasted into the Text tab the code is whole until a colleague opens the Visual tab, so nobody may', async () => {
  await openClassic(editor, site);
  await editor.fill('#title', 'Text tab');
  await editor.click('#content-html');
  await editor.fill('#content', code);
  const id = await publishClassic(editor);
  assertWhole(await look(id), route);

  // This user never chose a tab and gets the Visual tab, which moves the text out of the tag.
  await openClassic(admin, site, id);
  await admin.fill('#title', 'Text tab, another title');
  await updateClassic(admin);
  assert.deepEqual((await look(id)).elements, []);
});
