import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { fieldLabel } from '../../src/editor/draft/fields.js';
import { openBrowser, serve, visit } from './serve.js';

export const telephone = fieldLabel('contact.telephone.printed');

/** A browser and a server for the preview, and what its owner does there. */
export class PreviewDriver {
  browser!: Browser;
  #server!: Awaited<ReturnType<typeof serve>>;

  async start(): Promise<void> {
    [this.browser, this.#server] = await Promise.all([openBrowser(), serve()]);
  }

  async stop(): Promise<void> {
    await Promise.all([this.browser.close(), this.#server.stop()]);
  }

  /** The page in a browser that has been here before, or in one that never was. */
  async open(context?: BrowserContext, fragment = '') {
    return visit(context ?? (await this.browser.newContext()), `${this.#server.address}/dist/editor.html${fragment}`);
  }
}

export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
export const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const readValue = (page: Page, name: string) => field(page, name).inputValue();
export const readState = (page: Page) => page.locator('.state').innerText();

export async function write(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).blur();
}

/** What a reader sees in the live element. */
export function readShown(page: Page, tag = 'policy-briefing'): Promise<string> {
  return page.locator(`.stage ${tag}`).evaluate(({ shadowRoot }) => {
    return (shadowRoot!.firstElementChild as HTMLElement).innerText.replace(/\s+/g, ' ');
  });
}

export async function save(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), tool(page, name).click()]);
  return readFileSync(await download.path());
}

/** Pastes a text into the import, and looks at what it would change. */
export async function paste(page: Page, text: string): Promise<void> {
  if (!(await page.locator('#import-text').isVisible())) await page.getByText('Import a draft').first().click();
  await page.locator('#import-text').fill(text);
  await tool(page, 'Check the text').click();
}

/** Imports what was proposed, and everything about which a person is asked. */
export async function acceptImport(page: Page): Promise<void> {
  for (const name of ['Use the text', 'Add it', 'Remove it', 'Use the new order'])
    for (const choice of await page.getByLabel(name, { exact: true }).all()) await choice.check();
  for (const name of ['This is right', 'Keep these fields as they are now'])
    for (const box of await page.getByLabel(name, { exact: true }).all()) await box.check();
  await tool(page, 'Import these changes').click();
}

/** Drops a file with that text, so many times, onto the page. */
export function drop(page: Page, name: string, text: string, times = 1): Promise<void> {
  return page.evaluate(
    ([file, content, count]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content.repeat(count)], file));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text, times] as const,
  );
}

/** The id of the element that has the focus. */
export const readFocus = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** The fragment of the link to the draft. */
export async function readLinkTo(page: Page): Promise<string> {
  return new URL(await page.locator('.send pre').first().innerText()).hash;
}
