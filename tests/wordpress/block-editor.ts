import type { Browser, Page } from 'playwright-core';
import type { Site } from './site.js';

export type Role = 'admin' | 'editor' | 'author';

/** A page of a browser in which that user is logged in. */
export async function logIn(browser: Browser, site: Site, role: Role): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(`${site.address}/wp-login.php`);
  // WordPress puts the focus into the first field after the page has loaded.
  await page.waitForFunction(() => document.activeElement?.id === 'user_login');
  await page.fill('#user_login', role);
  await page.fill('#user_pass', role);
  await page.click('#wp-submit');
  await page.waitForURL(/\/wp-admin\//);
  return page;
}

/** Opens the block editor with a new post of that title, the cursor in its first paragraph. */
export async function startPost(page: Page, site: Site, title: string): Promise<void> {
  await page.goto(`${site.address}/wp-admin/post-new.php`);
  await page.locator('.editor-post-title__input').click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.locator('.block-editor-rich-text__editable[data-empty="true"]').waitFor();
}

/** Opens a saved post in the block editor. */
export async function openPost(page: Page, site: Site, id: number): Promise<void> {
  await page.goto(`${site.address}/wp-admin/post.php?post=${id}&action=edit`);
  await page.waitForFunction(() => wp.data.select('core/block-editor').getBlockCount() > 0);
  await page.locator('.editor-post-title__input').waitFor();
}

/** Adds the block as authors do: with a slash in an empty paragraph. */
export async function insertBriefing(page: Page): Promise<void> {
  await page.keyboard.type('/policy');
  await page.getByRole('option', { name: 'Policy briefing' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('policy-briefing:defined').waitFor();
}

/** Publishes with the two buttons and returns the id of the post. */
export async function publish(page: Page): Promise<number> {
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  await waitUntilSaved(page);
  return page.evaluate(() => wp.data.select('core/editor').getCurrentPostId());
}

/** Saves a published post with the button "Update". */
export async function update(page: Page): Promise<void> {
  await page.locator('.editor-post-publish-button:not([aria-disabled="true"])').click();
  await waitUntilSaved(page);
}

async function waitUntilSaved(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const editor = wp.data.select('core/editor');
    return editor.isCurrentPostPublished() && !editor.isSavingPost() && !editor.isEditedPostDirty();
  });
}

/** Selects the first block of that name and shows its settings. */
export async function selectBlock(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const { getBlocks } = wp.data.select('core/block-editor');
    const block = getBlocks().find((each) => each.name === wanted)!;
    wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
    wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  }, name);
}

/** Chooses an entry from the menu of the briefing's block. */
export async function chooseForBriefing(page: Page, entry: string): Promise<void> {
  await selectBlock(page, 'safeguarding/policy-briefing');
  await page.getByRole('toolbar', { name: 'Block tools' }).getByRole('button', { name: 'Options' }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** Whether the editor has no block that it cannot show. */
export async function areBlocksValid(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    wp.data
      .select('core/block-editor')
      .getBlocks()
      .every(({ name, isValid }) => isValid && name !== 'core/missing'),
  );
}

export async function changeTitle(page: Page, title: string): Promise<void> {
  await page.locator('.editor-post-title__input').fill(title);
}

interface Block {
  readonly name: string;
  readonly clientId: string;
  readonly isValid: boolean;
}

/** What these tests use of the editor's own interface. */
declare global {
  const wp: {
    readonly data: {
      select(store: 'core/editor'): {
        getCurrentPostId(): number;
        isCurrentPostPublished(): boolean;
        isSavingPost(): boolean;
        isEditedPostDirty(): boolean;
      };
      select(store: 'core/block-editor'): { getBlockCount(): number; getBlocks(): readonly Block[] };
      dispatch(store: 'core/block-editor'): { selectBlock(clientId: string): void };
      dispatch(store: 'core/edit-post'): {
        openGeneralSidebar(name: string): void;
        __experimentalSetPreviewDeviceType(device: 'Desktop' | 'Tablet'): void;
      };
    };
  };
}
