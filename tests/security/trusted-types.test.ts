import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, serve, visit } from '../support/serve.js';

/** Text becomes markup or a script in the tools only by the policies that their pages name. */
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve()]);
});
after(() => Promise.all([browser.close(), server.stop()]));

for (const tool of ['editor', 'embed'])
  test(`${tool}.html refuses markup and scripts from text, and policies that it does not name`, async () => {
    const { page, told } = await visit(browser, `${server.address}/dist/${tool}.html`);
    assert.deepEqual(told, []);
    const done = await page.evaluate(() => {
      interface Policies {
        createPolicy(name: string, rules: object): unknown;
      }
      const { trustedTypes } = globalThis as unknown as { trustedTypes: Policies };
      const markup = '<p id="inserted">Words</p>';
      // Pairs, because the compiler of the tests names functions by a helper that the page does not have.
      const attempts: readonly (readonly [name: string, attempt: () => unknown])[] = [
        ['innerHTML', () => (document.body.innerHTML = markup)],
        ['template', () => (document.createElement('template').innerHTML = markup)],
        [
          'insertAdjacentHTML',
          () => {
            document.body.insertAdjacentHTML('beforeend', markup);
          },
        ],
        ['DOMParser', () => new DOMParser().parseFromString(markup, 'text/html')],
        ['script text', () => (document.createElement('script').text = 'document.title = "Run"')],
        ['script address', () => (document.createElement('script').src = 'data:text/javascript,')],
        ['another policy', () => trustedTypes.createPolicy('another', {})],
        ['a second policy of the same name', () => trustedTypes.createPolicy('lit-html', {})],
      ];
      return attempts
        .filter(([, attempt]) => {
          try {
            attempt();
            return true;
          } catch (error) {
            return !(error instanceof TypeError);
          }
        })
        .map(([name]) => name);
    });
    assert.deepEqual(done, []);
    assert.equal(await page.locator('#inserted').count(), 0);
  });
