import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Briefing } from '../../src/content/schema.js';
import { fieldLabel } from '../../src/editor/draft/fields.js';
import { formatTestEditor } from './format-editor-page.js';
import { closePages, openBrowser, serve, visit } from './serve.js';

/** The labels of fields that many tests use. */
export const phone = fieldLabel('contact.telephone.printed');
export const documentType = fieldLabel('documentType');
export const actionNeeded = fieldLabel('actionNeeded');

/** A browser, and a server for the editor of the fixture. */
export class EditorDriver {
  browser!: Browser;
  #server!: Awaited<ReturnType<typeof serve>>;

  async start(): Promise<void> {
    const page = await formatTestEditor();
    [this.browser, this.#server] = await Promise.all([openBrowser(), serve({ '/dist/editor.html': page })]);
  }

  async stop(): Promise<void> {
    await Promise.all([this.browser.close(), this.#server.stop()]);
  }

  closePages(): Promise<void> {
    return closePages(this.browser);
  }

  get address(): string {
    return `${this.#server.address}/dist/editor.html`;
  }

  /** A context in which the page may write to the clipboard. */
  async newContext(viewport = { width: 1440, height: 900 }): Promise<BrowserContext> {
    const context = await this.browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
    context.setDefaultTimeout(10_000);
    return context;
  }

  /** The editor in a browser that has been here before, or in a fresh one. */
  async open(context?: BrowserContext, fragment = '') {
    return visit(context ?? (await this.newContext()), this.address + fragment);
  }
}

export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });
export const readValue = (page: Page, name: string) => field(page, name).inputValue();
export const announcement = (page: Page) => page.locator('header [role=status]');
/** Waits for what is announced only when the focus has moved. */
export const waitForAnnouncement = (page: Page, text: string) =>
  announcement(page).filter({ hasText: text }).waitFor({ state: 'attached' });
export const errorCount = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^\d+ errors?$/ });
/** All errors, each a link to its field, on the page that is open. */
export const errorSummary = (page: Page) => page.getByRole('group', { name: 'There is a problem' });
export async function readErrors(page: Page): Promise<string[]> {
  const links = errorSummary(page).getByRole('link');
  await links.first().waitFor();
  return links.allInnerTexts();
}
/** What is beside the form. */
export const panel = (page: Page) => page.getByRole('tabpanel');
export const importPage = (page: Page) => page.getByRole('region', { name: 'Import a draft' });
/** The status of the briefing, as its heading says it. */
export const readStatus = (page: Page) => page.getByRole('heading', { name: /^Status: / }).innerText();
/** The steps from a draft to a published edition, each with its state. */
export const readTasks = (page: Page) => panel(page).getByRole('heading', { level: 3 }).allTextContents();

/** Types into a field and leaves it. */
export async function write(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).blur();
}

export const openChanges = (page: Page) => tab(page, /^Changes/).click();
export const openShare = (page: Page) => tab(page, /^Share/).click();

/** Types what partners must do, which a new edition needs before it is signed off. */
export async function writeAction(page: Page, text: string): Promise<void> {
  await openShare(page);
  await write(page, actionNeeded, text);
}

/** What readers see in the element of the preview. */
export async function readPreview(page: Page, tag = 'policy-briefing'): Promise<string> {
  return page.locator(tag).evaluate(async (element) => {
    await (element as { updateComplete?: Promise<unknown> }).updateComplete;
    return (element.shadowRoot!.firstElementChild as HTMLElement).innerText.replace(/\s+/g, ' ');
  });
}

/** Presses a button that downloads a file. */
export async function save(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFileSync(await download.path());
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
  await openShare(page);
  return new URL(await page.locator('#draft-link').inputValue()).hash;
}

const storageKey = 'safeguarding-briefing-editor';

/** The draft that is saved in the browser. */
export const readSaved = (page: Page) => page.evaluate((key) => localStorage.getItem(key), storageKey);

/** Makes the saved draft one that was begun before the latest release, which changed these fields from what they had. */
export async function ageDraft(page: Page, before: Partial<Briefing>): Promise<void> {
  const saved = JSON.parse((await readSaved(page))!) as { readonly basedOn: Briefing };
  const text = JSON.stringify({ ...saved, basedOn: { ...saved.basedOn, ...before } });
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [storageKey, text] as const);
}

export const openImport = (page: Page) => button(page, 'Import').click();

/** Imports what is proposed, with every question answered for the text. */
export async function acceptImport(page: Page): Promise<void> {
  await page.locator('#import-proposal-title').waitFor();
  for (const name of ['Use the text', 'Add it', 'Remove it', 'Use the new order'])
    for (const choice of await page.getByLabel(name, { exact: true }).all()) await choice.check();
  for (const name of ['This is right', 'Keep these fields as they are now'])
    for (const box of await page.getByLabel(name, { exact: true }).all()) await box.check();
  for (const box of await page.getByLabel(/I have compared/).all()) await box.check();
  await button(page, 'Import these changes').click();
}

/** Pastes markup, as from a clipboard that has it beside its text. */
export async function pasteMarkup(page: Page, html: string): Promise<void> {
  const isPasted = await page.locator('#import-text').evaluate((field: HTMLTextAreaElement, markup) => {
    const text = markup.replace(/<[^<>]*>/g, ' ');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    clipboardData.setData('text/html', markup);
    if (!field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })))
      return false;
    field.value = text;
    return true;
  }, html);
  if (isPasted) await button(page, 'Check the text').click();
}
