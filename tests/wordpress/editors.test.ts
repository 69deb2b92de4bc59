import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { catalogue } from '../../src/elements/catalogue.js';
import { briefing } from '../fixtures/edition-1.js';
import { openBrowser } from '../support/serve.js';
import {
  areBlocksValid,
  changeTitle,
  chooseForBriefing,
  insertBriefing,
  logIn,
  openPost,
  publish,
  selectBlock,
  startPost,
  update,
} from './block-editor.js';
import { block as savedBlock, inner } from './contents.js';
import { publishClassic, openClassic, updateClassic } from './classic-editor.js';
import { installPlugin, plugin, updateContent } from './plugin.js';
import { startSite, type Site } from './site.js';
import { assertWhole, view, type View } from './view.js';

/** How many messages and predictors the whole briefing shows. */
const items = briefing.keyMessages.items.length + briefing.predictors.items.length;
const chosen = briefing.keyMessages.items.slice(1, 3);

let site: Site;
let browser: Browser;
let author: Page;
let editor: Page;
before(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
});
after(async () => {
  await browser.close();
  await site.stop();
});

const route = 'Duty desk: 01632 960 001';

/** Posts of the author, which the editor changes later. */
let blockPost: number;
let classicPost: number;
const look = (id: number) => view(browser, `${site.address}/?p=${id}`);
const assertFixture = (seen: View, referralRoute: string) => {
  assertWhole(seen, referralRoute, briefing);
};

test('from the zip to a published page, with the rights of an author', async (t) => {
  const start = performance.now();
  const admin = await logIn(browser, site, 'admin');
  await installPlugin(admin, site);
  await admin.context().close();

  author = await logIn(browser, site, 'author');
  await startPost(author, site, 'Policy briefing');
  await insertBriefing(author);
  await author.locator('[slot="referral-route"] [data-type="core/paragraph"]').click();
  await author.keyboard.type(route);
  blockPost = await publish(author);
  const seconds = Math.round((performance.now() - start) / 1000);
  t.diagnostic(`${seconds} s from the zip to a published page`);
  assert.ok(seconds < 180);
  assertWhole(await look(blockPost), route);
});

// What is published may be withdrawn, and then has no messages to choose. So the other tests have the fixture.
test('the next version of the plugin shows its own briefing on the pages that are there', async () => {
  await updateContent(site, briefing);
  assertFixture(await look(blockPost), route);
});

test('as an author in the classic editor: type the shortcode in the Visual tab and publish', async () => {
  await openClassic(author, site);
  await author.fill('#title', 'Policy briefing, classic');
  await author.frameLocator('#content_ifr').locator('body').click();
  await author.keyboard.type('Before the briefing\n');
  await author.keyboard.type(`[policy-briefing]${route}[/policy-briefing]\n`);
  await author.keyboard.type('After it');
  classicPost = await publishClassic(author);
  assertFixture(await look(classicPost), route);
});

test('the inserter finds the block by what it is about, and shows its preview', async () => {
  await startPost(author, site, 'Inserter');
  await author.getByRole('button', { name: 'Toggle block inserter' }).click();
  await author.getByRole('searchbox').fill('safeguarding');
  const entry = author.getByRole('option', { name: 'Policy briefing' });
  await entry.hover();
  const preview = author.frameLocator('.block-editor-inserter__preview iframe').locator('policy-briefing:defined');
  await preview.waitFor({ state: 'attached' });
  assert.equal(await preview.evaluate((element) => element.shadowRoot!.querySelectorAll('li').length), items);
});

test('the settings in the sidebar change the live element and the page', async () => {
  await startPost(author, site, 'Settings');
  await insertBriefing(author);
  await selectBlock(author, 'safeguarding/policy-briefing');
  await author.getByLabel('What to show').selectOption({ label: catalogue['key-messages'].label(briefing) });
  await author.getByLabel('Heading level').selectOption('3');
  await author.getByLabel('Show copy buttons').click();
  await author.getByRole('button', { name: 'Choose messages' }).click();
  for (const { text } of chosen)
    await author.getByRole('checkbox', { name: text.replaceAll('**', ''), exact: true }).check();

  const live = author.locator('key-messages');
  assert.deepEqual(
    await live.evaluate(({ shadowRoot }) => [
      shadowRoot!.querySelectorAll('li').length,
      shadowRoot!.querySelector('h3')?.textContent,
      shadowRoot!.querySelectorAll('button').length > 0,
    ]),
    [2, briefing.keyMessages.heading, true],
  );
  const id = await publish(author);
  const { elements } = await look(id);
  assert.deepEqual(
    elements.map(({ tag, attributes, fallbackDiffers, items }) => ({ tag, attributes, fallbackDiffers, items })),
    [
      {
        tag: 'key-messages',
        attributes: { 'heading-level': '3', 'message-ids': chosen.map(({ id }) => id).join(' '), 'copy-buttons': '' },
        fallbackDiffers: false,
        items: 2,
      },
    ],
  );

  // Once more, with a subject that an author's filters change.
  await author.reload();
  await openPost(author, site, id);
  assert.ok(await areBlocksValid(author));
  await selectBlock(author, 'safeguarding/policy-briefing');
  await author.getByLabel('What to show').selectOption({ label: 'Contact details' });
  await author.getByLabel('Email subject').fill('Advice & "help"');
  await update(author);
  await openPost(author, site, id);
  await selectBlock(author, 'safeguarding/policy-briefing');
  assert.equal(await author.getByLabel('Email subject').inputValue(), 'Advice & "help"');
  const [contact] = (await look(id)).elements;
  assert.deepEqual([contact!.tag, contact!.fallbackDiffers], ['board-contact', false]);
  assert.equal(contact!.attributes['email-subject'], 'Advice & "help"');
});

test('a click on a link of the live element does not close the editor', async () => {
  const address = author.url();
  await author.locator('board-contact a').first().click();
  assert.equal(author.url(), address);
  await author.locator('board-contact').waitFor();
});

test('the canvas of a tablet, which is an iframe, has the live element too', async () => {
  await openPost(author, site, blockPost);
  await author.evaluate(() => {
    wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Tablet');
  });
  const live = author.frameLocator('iframe[name="editor-canvas"]').locator('policy-briefing:defined');
  await live.waitFor();
  assert.equal(await live.evaluate((element) => element.shadowRoot!.querySelectorAll('li').length), items);
});

/** What a colleague does later with one of the author's posts, and the referral route that it then has. */
interface LaterEdit {
  readonly name: string;
  readonly post: () => number;
  readonly edit: (id: number) => Promise<unknown>;
  readonly route?: string;
}

const block = () => blockPost;
const classic = () => classicPost;

const laterEdits: readonly LaterEdit[] = [
  {
    name: 'changes the title',
    post: block,
    edit: async (id) => {
      await openPost(editor, site, id);
      await changeTitle(editor, 'Another title');
      await update(editor);
    },
  },
  {
    name: 'adds a paragraph above the briefing and one below',
    post: block,
    edit: async (id) => {
      await openPost(editor, site, id);
      await editor.locator('.editor-post-title__input').press('End');
      await editor.keyboard.press('Enter');
      await editor.keyboard.type('Read this.');
      await selectBlock(editor, 'safeguarding/policy-briefing');
      await editor.keyboard.press('Control+Alt+KeyY');
      await editor.keyboard.type('Talk to your manager.');
      await update(editor);
    },
  },
  {
    name: 'moves the briefing up',
    post: block,
    edit: async (id) => {
      await openPost(editor, site, id);
      await selectBlock(editor, 'safeguarding/policy-briefing');
      await editor.keyboard.press('Control+Shift+Alt+KeyT');
      await update(editor);
    },
  },
  {
    name: 'changes the heading level',
    post: block,
    edit: async (id) => {
      await openPost(editor, site, id);
      await selectBlock(editor, 'safeguarding/policy-briefing');
      await editor.getByLabel('Heading level').selectOption('3');
      await update(editor);
    },
  },
  {
    name: 'adds to the page’s code and comes back to its blocks',
    post: block,
    edit: async (id) => {
      await openPost(editor, site, id);
      await editor.locator('.editor-post-title__input').press('Control+Shift+Alt+KeyM');
      await editor.locator('.editor-post-text-editor').press('Control+End');
      await editor.keyboard.type('\n\n<!-- wp:paragraph --><p>Typed as code.</p><!-- /wp:paragraph -->');
      await editor.keyboard.press('Control+Shift+Alt+KeyM');
      await editor.getByText('Typed as code.').waitFor();
      await update(editor);
      assert.ok(await areBlocksValid(editor));
    },
  },
  {
    name: 'changes the referral route',
    post: block,
    edit: async (id) => {
      await openPost(editor, site, id);
      await editor.locator('[slot="referral-route"] [data-type="core/paragraph"]').click();
      await editor.keyboard.press('Control+End');
      await editor.keyboard.type(', not on bank holidays');
      await update(editor);
    },
    route: `${route}, not on bank holidays`,
  },
  {
    name: 'puts the briefing into a group',
    post: block,
    edit: async (id) => {
      await openPost(editor, site, id);
      await chooseForBriefing(editor, 'Group');
      await update(editor);
    },
    route: `${route}, not on bank holidays`,
  },
  {
    name: 'restores the first revision',
    post: block,
    edit: async (id) => {
      await editor.goto(`${site.address}/wp-admin/revision.php?revision=${site.run('first-revision', id) as number}`);
      await editor.getByRole('button', { name: 'Restore This Revision' }).click();
      await editor.waitForURL(/post\.php/);
    },
  },
  {
    name: 'changes the title in the list of posts',
    post: block,
    edit: async (id) => {
      await editor.goto(`${site.address}/wp-admin/edit.php`);
      await editor.locator(`#post-${id}`).hover();
      await editor.locator(`#post-${id}`).getByRole('button', { name: 'Quick edit' }).click();
      await editor.locator(`#edit-${id} input[name="post_title"]`).fill('A third title');
      await editor.locator(`#edit-${id}`).getByRole('button', { name: 'Update' }).click();
      await editor.locator(`#post-${id}`).getByRole('link', { name: '“A third title” (Edit)' }).waitFor();
    },
  },
  {
    name: 'closes the comments of several posts at once',
    post: block,
    edit: async (id) => {
      await editor.goto(`${site.address}/wp-admin/edit.php`);
      for (const each of [id, classicPost]) await editor.check(`#cb-select-${each}`);
      await editor.selectOption('#bulk-action-selector-top', { label: 'Edit' });
      await editor.click('#doaction');
      await editor.selectOption('#bulk-edit [name="comment_status"]', { label: 'Do not allow' });
      await editor.click('#bulk_edit');
      await editor.getByText('2 posts updated.').waitFor();
    },
  },
  {
    name: 'opens the blocks in the classic editor and changes the title',
    post: block,
    edit: async (id) => {
      await openClassic(editor, site, id);
      await editor.fill('#title', 'A fourth title');
      await updateClassic(editor);
    },
  },
  {
    name: 'makes a reusable block of the briefing',
    post: block,
    edit: async (id) => {
      await openPost(editor, site, id);
      await chooseForBriefing(editor, 'Create Reusable block');
      const dialog = editor.getByRole('dialog');
      await dialog.getByLabel('Name').fill('Our briefing');
      await dialog.getByRole('button', { name: 'Save' }).click();
      await editor.locator('[data-type="core/block"] policy-briefing:defined').waitFor();
      await update(editor);
    },
  },
  {
    name: 'opens the Visual tab and changes the title',
    post: classic,
    edit: async (id) => {
      await openClassic(editor, site, id);
      await editor.locator('.tmce-active').waitFor();
      await editor.fill('#title', 'Another title, classic');
      await updateClassic(editor);
    },
  },
  {
    name: 'goes to the Text tab, adds a line, and comes back',
    post: classic,
    edit: async (id) => {
      await openClassic(editor, site, id);
      await editor.click('#content-html');
      await editor.locator('#content').press('Control+End');
      await editor.keyboard.type('\n\nTyped in the Text tab.');
      await editor.click('#content-tmce');
      await editor.frameLocator('#content_ifr').getByText('Typed in the Text tab.').waitFor();
      await updateClassic(editor);
    },
  },
  {
    name: 'opens the page in the block editor and converts it to blocks',
    post: classic,
    edit: async (id) => {
      await openPost(editor, site, id);
      await selectBlock(editor, 'core/freeform');
      await editor.getByRole('button', { name: 'Convert to blocks' }).click();
      await update(editor);
      assert.ok(await areBlocksValid(editor));
    },
  },
];

test('later edits by another account leave the page whole', async (t) => {
  editor = await logIn(browser, site, 'editor');
  let kept = 0;
  for (const { name, post, edit, route: expected = route } of laterEdits)
    await t.test(name, async () => {
      await edit(post());
      assertFixture(await look(post()), expected);
      kept++;
    });
  assert.ok(kept >= 10, `${kept} edits left the page whole`);
});

test('copied to another page, the block has its settings and its referral route', async () => {
  const page = { post_title: 'To be copied', post_content: savedBlock({ headingLevel: 3 }, inner) };
  const [id] = site.run('insert-posts', 'author', [page]) as number[];
  await openPost(editor, site, id!);
  await selectBlock(editor, 'safeguarding/policy-briefing');
  await editor.getByRole('document', { name: 'Block: Policy briefing' }).focus();
  await editor.keyboard.press('Control+KeyC');
  await startPost(editor, site, 'A copy');
  await editor.keyboard.press('Control+KeyV');
  await editor.locator('policy-briefing:defined').waitFor();
  const seen = await look(await publish(editor));
  assertFixture(seen, route);
  assert.equal(seen.elements[0]!.attributes['heading-level'], '3');
});

test('deactivated and activated again, the plugin has its blocks in the editor as before', async () => {
  site.run('deactivate', plugin);
  site.run('activate', plugin);
  await openPost(editor, site, blockPost);
  assert.ok(await areBlocksValid(editor));
  await changeTitle(editor, 'A fifth title');
  await update(editor);
  assertFixture(await look(blockPost), route);
});
