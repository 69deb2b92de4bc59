import type { Page, Frame } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import type { Tag } from '../../src/elements/catalogue.js';
import { createIframeCode, type IframeOptions } from '../../src/embed/iframe-code.js';

/** Pages of partners with our iframes, and what is in those. */
export const frameScript = '<script type="module" src="/dist/iframe-height.js"></script>';
export const host = (
  body: string,
) => `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>A partner</title><style>body{margin:0}</style>${body}`;
export const frame = (tag: Tag, attributes = '', options?: IframeOptions) =>
  createIframeCode(tag, briefing, '/dist/', options).replace('<iframe', `<iframe ${attributes}`);

/** The iframe that shows this element, loaded: it loads when a reader comes near it. */
export async function findFrame(page: Page, tag: Tag): Promise<Frame> {
  const iframe = page.locator(`iframe[src*="/${tag}.html"]`);
  await iframe.scrollIntoViewIfNeeded();
  const found = (await (await iframe.elementHandle()).contentFrame())!;
  await found.waitForLoadState();
  return found;
}

/** Waits until the iframe is as high as its content. */
export async function waitForFit(page: Page, tag: Tag): Promise<void> {
  await page.locator(`iframe[src$="/${tag}.html"]`).scrollIntoViewIfNeeded();
  await page.waitForFunction((name) => {
    const element = document.querySelector<HTMLIFrameElement>(`iframe[src$="/${name}.html"]`)!;
    const height = (element.contentDocument!.documentElement as Element | null)?.getBoundingClientRect().height ?? 0;
    return height > 0 && element.offsetHeight === Math.ceil(height);
  }, tag);
}
