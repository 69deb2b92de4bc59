import type { Page } from 'playwright-core';
import type { Site } from './site.js';

/** Opens the classic editor with a saved post, or with a new one. WordPress shows the tab that the user chose last. */
export async function openClassic(page: Page, site: Site, id?: number): Promise<void> {
  const path = id === undefined ? 'post-new.php?' : `post.php?post=${id}&action=edit&`;
  await page.goto(`${site.address}/wp-admin/${path}classic=1`);
  await page.waitForFunction(
    () => document.querySelector('.html-active') !== null || tinymce.activeEditor?.initialized === true,
  );
}

/** Publishes and returns the id of the post. */
export async function publishClassic(page: Page): Promise<number> {
  // After a new title, WordPress saves a draft and does not publish until it has shown its address.
  await page.locator('#sample-permalink').waitFor();
  await page.locator('#publish:not(.disabled)').click();
  await page.getByText('Post published.').waitFor();
  return Number(await page.locator('#post_ID').inputValue());
}

export async function updateClassic(page: Page): Promise<void> {
  await page.locator('#publish:not(.disabled)').click();
  await page.getByText('Post updated.').waitFor();
}

declare global {
  const tinymce: { readonly activeEditor: { readonly initialized?: boolean } | null };
}
