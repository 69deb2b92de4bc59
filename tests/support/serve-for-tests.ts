import { after, afterEach, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { closePages, openBrowser, serve, visit, type HeadersByPath } from './serve.js';

/** A browser, and a server with the pages, for all tests of a file. Each test begins without open pages. */
export function serveForTests(pages: Readonly<Record<string, string>> = {}, headers: HeadersByPath = {}) {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serve(pages, headers)]);
  });
  afterEach(() => closePages(browser));
  after(() => Promise.all([browser.close(), server.stop()]));
  return {
    get browser() {
      return browser;
    },
    get address() {
      return server.address;
    },
    open: (path: string) => visit(browser, server.address + path),
  };
}
