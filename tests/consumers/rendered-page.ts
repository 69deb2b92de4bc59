import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { tags } from '../../src/elements/catalogue.js';
import { serve, visit } from '../support/serve.js';
import { listShown, listShownTexts } from '../support/source-lines.js';
import type { Workspace } from './workspace.js';

const { keyMessages, predictors, contact, labels } = briefing;

/** What the development builds of frameworks say once, whatever the page does. Bundles for production do not say it. */
const isDevelopmentNote = (text: string) =>
  /^Lit is in dev mode|^%cDownload the React DevTools|^Angular (?:is running in development mode|hydrated)/.test(text);

/** What Angular says in development of each fallback, because it removes `data-edition`. */
export const sanitiserNote = /^WARNING: sanitizing HTML stripped some content/;

/** The built files of a folder, by the paths that a server has them at. */
export function listFiles(workspace: Workspace, folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(workspace.path(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(workspace.path(folder).length).replaceAll('\\', '/'));
  return Object.fromEntries(files.map((file) => [file, workspace.read(folder + file)]));
}

/**
 * Serves the files, opens the page without scripts and with them, and calls `check` with both. What is expected in the console
 * is sorted.
 */
export async function checkRenderedPage(
  browser: Browser,
  files: Readonly<Record<string, string>>,
  check: (page: Page, hasScript: boolean) => Promise<void>,
  expectedInConsole: readonly RegExp[] = [],
): Promise<void> {
  const server = await serve(files);
  const withoutScript = await browser.newContext({ javaScriptEnabled: false });
  try {
    const { page: before } = await visit(withoutScript, `${server.address}/index.html`);
    await check(before, false);
    const { page: after, told } = await visit(browser, `${server.address}/index.html`);
    await after.waitForFunction(
      (selector) => document.querySelector(selector) === null,
      `:is(${tags.join()}):not(:defined)`,
    );
    await check(after, true);
    const said = told.filter((text) => !isDevelopmentNote(text)).sort();
    assert.equal(said.length, expectedInConsole.length, said.join('\n'));
    expectedInConsole.forEach((pattern, index) => {
      assert.match(said[index]!, pattern);
    });
    assert.deepEqual(await after.locator('[data-edition]').evaluateAll(findDifferences), []);
    await after.close();
  } finally {
    await withoutScript.close();
    await server.stop();
  }
}

/** The whole briefing is seen, each text once, and the partner's own route is named as theirs. */
export async function assertWholeBriefing(page: Page, route: string): Promise<void> {
  const element = page.locator('policy-briefing');
  assert.deepEqual(
    await element
      .locator('li:visible')
      .allInnerTexts()
      .then((texts) => texts.map((text) => text.split('\n')[0]!.trim())),
    listShownTexts([...keyMessages.items, ...predictors.items]),
  );
  for (const text of [contact.email, labels.addedBySite, route])
    assert.equal(await element.getByText(text).filter({ visible: true }).count(), 1, text);
  for (const name of listShown([predictors.heading])) await element.getByRole('heading', { level: 4, name }).waitFor();
}

/** The elements whose fallback says something else. */
function findDifferences(fallbacks: readonly Element[]): string[] {
  return fallbacks
    .map((fallback) => fallback.closest<HTMLElement & { fallbackDiffers: boolean }>(':not(div)')!)
    .filter(({ fallbackDiffers }) => fallbackDiffers)
    .map(({ localName }) => localName);
}
