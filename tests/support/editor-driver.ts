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

export async function paste(page: Page, text: string): Promise<void> {
  if (!(await page.locator('#paste').isVisible())) await page.getByText('Start from something else').click();
  await page.locator('#paste').fill(text);
  await tool(page, 'Take it in').click();
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
