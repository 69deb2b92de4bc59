import { existsSync, readFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'playwright-core';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.xhtml': 'application/xhtml+xml',
};

/** Headers by the path that they come with. */
export type HeadersByPath = Readonly<Record<string, OutgoingHttpHeaders>>;

/** A plain static server, as any partner has: the files of the repository or of another folder, and pages that a test makes up. */
export async function serve(pages: Readonly<Record<string, string>> = {}, headers: HeadersByPath = {}, folder = '.') {
  const received: { readonly path: string; readonly referer: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    received.push({ path, referer: request.headers.referer });
    const file = join(folder, normalize(path));
    const body = pages[path] ?? (existsSync(file) ? readFileSync(file) : undefined);
    if (body === undefined) response.writeHead(404).end();
    else {
      const type = { 'content-type': types[extname(path)] ?? 'text/plain' };
      response.writeHead(200, { ...type, ...headers[path] }).end(body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test that fails before it stops its server, because no browser starts, ends all the same.
  server.unref();
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What browsers asked for, each with the address that they sent in the `Referer` header. */
    received,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** `settings` are what one test needs otherwise than all. */
export async function openBrowser(settings: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: browserArgs, ...settings });
}

/** Closes what a test has opened: pages that nobody looks at any more slow down those of the next tests. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** Opens a page and notes what it asks of the network and tells the console. `prepare` comes before it loads. */
export async function visit(
  browser: Browser | BrowserContext,
  url: string,
  prepare?: (page: Page) => Promise<unknown>,
) {
  const page: Page = await browser.newPage();
  await prepare?.(page);
  const requests: string[] = [];
  const told: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  await page.goto(url);
  return { page, requests, told };
}
