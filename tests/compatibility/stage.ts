import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import type { Browser, Frame, Page } from 'playwright-core';
import { commonHeaders } from '../../scripts/build/hosting/header-rules.js';
import { briefing } from '../../src/content/briefing.js';
import { openBrowser, serve, visit } from '../support/serve.js';
import { readHeading } from '../support/source-lines.js';
import { assertShownOnce, readShown } from '../support/visible-text.js';

/** What tests/compatibility/watch.mjs puts into each page. */
interface HostWatch {
  readViolations(): string[];
  readListening(): string[];
  readChanges(): string[];
  readStored(): Promise<unknown[]>;
}

/** What tests/compatibility/measure.mjs puts into pages that are measured. */
interface HostMeasure {
  measure(place: Element): string[];
  findFaults(place: Element): string[];
  strip(place: Element): void;
}

declare global {
  // All that the tests themselves add to a page.
  var hostWatch: HostWatch;
  var hostMeasure: HostMeasure;
}

export type Opened = Awaited<ReturnType<Stage['open']>>;

export const scriptPath = '/dist/briefing.js';

/** The embed code as partners paste it, with the fallback in the tag. */
export const ourScript = `<script type="module" src="${scriptPath}"></script>`;
export const ourElement = `<policy-briefing>${readFileSync('dist/fallback/policy-briefing.html', 'utf8')}</policy-briefing>`;

/** A page of a partner; `head` and `body` are markup. */
export function writePage(head: string, body = ourElement): string {
  return `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>A partner</title>
${head}</head><body>${body}</body></html>`;
}

/** A browser and a server for the pages of one test file. Each page has a context of its own. */
export class Stage {
  readonly #pages: Record<string, string> = {};
  readonly #headers: Record<string, OutgoingHttpHeaders> = { [scriptPath]: commonHeaders };
  #browser!: Browser;
  #server!: Awaited<ReturnType<typeof serve>>;

  /** `files` are served beside the repository's, our script with the headers of the Board's host. */
  constructor(files: Readonly<Record<string, string>> = {}) {
    // The browser asks for an icon automatically.
    Object.assign(this.#pages, { '/favicon.ico': '' }, files);
  }

  get address(): string {
    return this.#server.address;
  }

  async start(args?: Parameters<typeof openBrowser>[0]): Promise<void> {
    [this.#browser, this.#server] = await Promise.all([openBrowser(args), serve(this.#pages, this.#headers)]);
  }

  async stop(): Promise<void> {
    await Promise.all([this.#browser.close(), this.#server.stop()]);
  }

  /** Puts a page on the server, and returns its path. */
  add(html: string, headers: OutgoingHttpHeaders = {}, kind = 'html'): string {
    const path = `/page-${Object.keys(this.#pages).length}.${kind}`;
    this.#pages[path] = html;
    this.#headers[path] = headers;
    return path;
  }

  /** Opens a page with its watch, and waits until it has loaded and asks for nothing more. */
  async open(html: string, headers?: OutgoingHttpHeaders, prepare?: (page: Page) => Promise<unknown>) {
    const path = this.add(html, headers);
    const opened = await visit(this.#browser, this.address + path, async (page) => {
      await page.addInitScript({ path: 'tests/compatibility/watch.mjs' });
      await prepare?.(page);
    });
    return { ...opened, path };
  }
}

export const isDefined = (page: Page | Frame) =>
  page.evaluate(() => customElements.get('policy-briefing') !== undefined);

/** The title in the whole briefing, at that level. */
export const findTitle = (page: Page, level: number) =>
  page.locator('policy-briefing').getByRole('heading', { level, name: readHeading(briefing.title.text), exact: true });

/** All words once, and nothing beside them: no word to the console, no breach of a policy, no request, nothing stored. */
export async function assertSilent({ page, requests, told, path }: Opened): Promise<void> {
  assertShownOnce(await readShown(page));
  assert.deepEqual(told, []);
  assert.deepEqual(await page.evaluate(() => hostWatch.readViolations()), []);
  assert.deepEqual(requests, [path, scriptPath]);
  assert.deepEqual(await page.evaluate(() => hostWatch.readStored()), ['', 0, 0, 0, 0]);
}

/** What `<key-messages>` listens to, in the order in which it begins. */
export const pageEvents = ['popstate', 'navigate', 'currententrychange'];

/** Takes every element of ours off the page: then nobody of ours listens to it any more. */
export async function assertLeavesNoListener(page: Page): Promise<void> {
  const whole = page.locator('policy-briefing').first();
  await whole.evaluate((element) => {
    element.after(document.createElement('key-messages'));
  });
  assert.deepEqual(await page.evaluate(() => hostWatch.readListening()), pageEvents);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('policy-briefing, key-messages')) element.remove();
  });
  assert.deepEqual(await page.evaluate(() => hostWatch.readListening()), []);
}
