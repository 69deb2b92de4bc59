import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { chooseOneWay, groupSteps, platforms } from '../../../src/embed/cms/index.js';
import { pluginFile } from '../../../src/embed/plugin-file.js';
import { version } from '../../../src/version.js';
import { briefing } from '../../fixtures/briefing.js';
import { assertDownloads } from '../../support/downloads.js';
import { serve, visit, type HeadersByPath } from '../../support/serve.js';
import { serveForTests } from '../../support/serve-for-tests.js';
import { assertShownOnce } from '../../support/visible-text.js';
import { code } from '../../cms/snippets.js';
import { createFixturePages } from './fixture-pages.js';

const fixturePages = await createFixturePages();
/** The tests add pages that contain only the code that was copied. */
const pages: Record<string, string> = { ...fixturePages, '/trusted.html': fixturePages['/dist/embed.html']! };
const headers: HeadersByPath = {
  '/trusted.html': {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html; img-src 'none'",
  },
};

const site = serveForTests(pages, headers);

const open = (fragment = '') => site.open(`/dist/embed.html#${fragment}`);

/** The steps for the chosen platform, with their code. */
const steps = (page: Page) => page.getByRole('region', { name: /^Code for/ });

/** What the code shows. */
const preview = (page: Page) => page.getByRole('group', { name: /\d+px wide/ });

/** The whole code of each step, folded lines too. */
async function readCode(page: Page): Promise<string[]> {
  const blocks = await steps(page).locator('[role=group]').all();
  return Promise.all(blocks.map(async (block) => (await block.locator('pre').allTextContents()).join('\n')));
}

/** Replaces the clipboard, which a headless browser does not share. */
async function watchClipboard(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const written: string[] = [];
    Object.assign(globalThis, { written });
    navigator.clipboard.writeText = (text) => Promise.resolve(void written.push(text));
  });
  return () => page.evaluate(() => (globalThis as unknown as { written: string[] }).written);
}

/** The words on a page, in shadow roots and iframes too. */
async function readWords(page: Page): Promise<string> {
  const texts = page.frames().map((frame) =>
    frame.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const inside = roots.flatMap((root) => [...root.children].filter((child) => !child.matches('style')));
      return [document.body, ...(inside as HTMLElement[])].map(({ innerText }) => innerText).join(' ');
    }),
  );
  return (await Promise.all(texts)).join(' ').replace(/\s+/g, ' ');
}

test('what is pasted into an empty page shows every line of the source once', async () => {
  for (const [name, fragment] of [
    ['/pasted.html', 'address=/dist'],
    ['/styled.html', 'address=/dist&fallback=declarative-shadow&integrity=on'],
    ['/iframe.html', 'address=/dist&platform=iframe'],
    ['/wordpress.html', 'address=/dist&platform=wordpress'],
  ] as const) {
    const { page: generator } = await open(fragment);
    const code = (await readCode(generator)).find((text) => text.startsWith('<'))!;
    // The link below an iframe names the briefing, too.
    const pasted = code.replace(/<p><a.*<\/p>/, '');
    pages[name] = `<!doctype html><link rel="icon" href="data:,"><title>x</title>${pasted}`;
    const { page, told } = await site.open(name);
    if (name !== '/iframe.html') await page.waitForFunction(() => customElements.get('policy-briefing'));
    const words = await readWords(page);
    assertShownOnce(words, briefing);
    assert.deepEqual(told, []);
    await Promise.all([generator.close(), page.close()]);
  }
});

test('every option that can be clicked is in the code, and in the address', async () => {
  const { page, told } = await open();
  await page.getByLabel(/key messages/).check();
  await page.getByLabel(/Contact details/).check();
  await page.getByLabel('Heading level').selectOption('4');
  await page.getByLabel('Add copy buttons').check();
  await page.getByLabel('Email subject').pressSequentially('A question');
  await page.getByLabel('Your referral route').pressSequentially('Call <us> on 01632 960 001');
  await page.getByText('Choose messages').click();
  const { id, text } = briefing.keyMessages.items[2]!;
  await page.getByRole('checkbox', { name: text }).check();
  await page.getByLabel(/fixed version/).check();
  const [code] = await readCode(page);
  for (const expected of [
    'heading-level="4"',
    `message-ids="${id}"`,
    ' copy-buttons',
    'email-subject="A question"',
    '<p slot="referral-route">Call &lt;us&gt; on 01632 960 001</p>',
    'integrity="sha384-',
    '/briefing.js"',
  ])
    assert.ok(code!.includes(expected), expected);
  const { page: again } = await visit(site.browser, page.url());
  assert.deepEqual(await readCode(again), await readCode(page));
  await page.getByLabel(/Subresource Integrity/).uncheck();
  assert.ok(!(await readCode(page))[0]!.includes('integrity'));
  await page.getByLabel(/latest version/).check();
  assert.equal(await page.getByLabel(/Subresource Integrity/).count(), 0);
  assert.deepEqual(told, []);
});

test('choosing by keyboard keeps the focus, and a wrong address is explained at its field', async () => {
  const { page } = await open('elements=key-messages');
  await page.getByText('Choose messages').click();
  const { text } = briefing.keyMessages.items[0]!;
  const box = page.getByRole('checkbox', { name: text });
  await box.press('Space');
  await box.press('Space');
  assert.ok(await box.evaluate((element) => element === document.activeElement));
  const address = page.getByLabel('Web address of the files');
  for (const wrong of ['javascript:alert(1)', 'http://host.example', 'https://host.example/../x']) {
    await address.fill(wrong);
    assert.equal(await address.getAttribute('aria-invalid'), 'true');
    assert.match(await page.locator('#address-error').innerText(), /https:/);
    assert.deepEqual(await readCode(page), []);
  }
  await address.fill('/files');
  await page.getByLabel(/latest version/).check();
  await page.getByLabel(/Host the files yourself/).check();
  assert.ok((await readCode(page))[0]!.includes('"/files/key-messages.js"'));
});

test('each platform has its own steps, and the tabs are those of the code, its preview and the text for colleagues', async () => {
  const { page } = await open('address=https://host.example');
  const seen = new Set<string>();
  for (const { name } of platforms) {
    await page.getByLabel(name, { exact: true }).check();
    await page.getByRole('heading', { name: `Code for ${name}` }).waitFor();
    seen.add((await readCode(page)).join());
  }
  assert.equal(seen.size, platforms.length);

  await page.setViewportSize({ width: 390, height: 844 });
  const tabs = page.getByRole('tab');
  // The page notices a new width some time later.
  await page.getByRole('tab', { name: 'Preview', exact: true }).waitFor();
  assert.deepEqual(await tabs.allInnerTexts(), ['Code', 'Preview', 'Text for your colleagues']);
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tabpanel', { name: 'Preview' }).waitFor();
  await page.keyboard.press('End');
  await page.getByRole('heading', { name: 'Privacy notice' }).waitFor();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('tab', { name: 'Code and preview' }).click();
  await page.getByRole('heading', { name: 'Preview' }).waitFor();
  await page.getByRole('heading', { name: /^Code for/ }).waitFor();
});

test('ways that exclude each other have a heading and a list each, so nobody publishes the briefing twice', async () => {
  const { page } = await open('platform=wordpress');
  const groups = groupSteps(platforms.find(({ id }) => id === 'wordpress')!.steps(code));
  await steps(page).getByText(chooseOneWay).waitFor();
  assert.deepEqual(
    await steps(page).getByRole('heading', { level: 3 }).allInnerTexts(),
    groups.map(({ name }) => name),
  );
  for (const { name, steps: listed } of groups)
    assert.deepEqual(
      await steps(page)
        .getByRole('list', { name: name!, exact: true })
        .getByRole('heading', { level: 4 })
        .allInnerTexts(),
      listed.map(({ title }) => title),
    );
  await page.getByLabel('Drupal', { exact: true }).check();
  await steps(page).getByRole('heading', { name: 'Code for Drupal' }).waitFor();
  assert.equal(await steps(page).getByText(chooseOneWay).count(), 0);
  assert.equal(await steps(page).getByRole('heading', { level: 4 }).count(), 0);
});

test('SharePoint asks for the full web address until there is one', async () => {
  const { page } = await open('platform=sharepoint');
  assert.match(await page.locator('#address-error').innerText(), /full web address/);
  assert.deepEqual(await readCode(page), []);
  await page.getByRole('button', { name: 'correct the web address of the files' }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'address');
  await page.getByLabel('Web address of the files').fill('https://host.example/briefing');
  assert.ok((await readCode(page))[0]!.startsWith('<iframe src="https://host.example/briefing/iframe/'));
});

test('where a filter would remove the styled fallback, the code has the plain one', async () => {
  const { page } = await open('fallback=declarative-shadow');
  assert.ok((await readCode(page))[0]!.includes('shadowrootmode'));
  await page.getByLabel('WordPress', { exact: true }).check();
  assert.equal(await page.getByLabel(/Style the fallback/).count(), 0);
  assert.ok(!(await readCode(page)).join().includes('shadowrootmode'));
  assert.ok((await readCode(page)).join().includes('data-edition'));
});

test('the WordPress plugin is a link to the file beside the tool; a copy on the own disk has none', async () => {
  const file = pluginFile(version);
  pages[`/dist/${file}`] = 'The plugin';
  const { page } = await open('platform=wordpress');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: file }).click()]);
  assert.equal(download.suggestedFilename(), file);
  const saved = await site.browser.newPage();
  await saved.goto(`${pathToFileURL(resolve('dist/embed.html')).href}#platform=wordpress`);
  await saved.getByRole('heading', { name: 'Install the plugin' }).waitFor();
  assert.equal(await saved.getByRole('link', { name: file }).count(), 0);
});

test('on the site, every file that the page offers can be downloaded', async () => {
  const released = await serve({}, {}, 'release/site');
  try {
    await assertDownloads(site.browser, `${released.address}/${version.split('.')[0]!}/embed.html`);
  } finally {
    await released.stop();
  }
});

test('without an element the page says what to do, not that there is an error', async () => {
  const { page } = await open('elements=');
  assert.equal(await page.locator('[aria-invalid=true]').count(), 0);
  assert.match(await page.getByRole('status').innerText(), /^Select what to show/);
  await page.getByLabel(/predictors with/).check();
  assert.ok((await readCode(page))[0]!.includes('<predictor-prompts>'));
});

test('a host that came with the link is named until it is confirmed', async () => {
  const warning = (page: Page) => page.getByRole('heading', { name: /^Check the host/ });
  const { page } = await open('address=https%3A%2F%2Fevil.example%2Fbriefing');
  assert.match(await warning(page).innerText(), /evil\.example/);
  assert.match((await readCode(page))[0]!, /evil\.example.* integrity="sha384-/);
  await page.getByRole('button', { name: 'Use evil.example' }).click();
  assert.equal(await warning(page).count(), 0);

  for (const harmless of ['', 'hosting=fixed', 'address=/files', 'platform=react&address=https://evil.example']) {
    const { page: other } = await open(harmless);
    assert.equal(await warning(other).count(), 0, harmless);
    await other.close();
  }
  const { page: typed } = await open();
  await typed.getByLabel('Web address of the files').fill('https://typed.example');
  assert.equal(await warning(typed).count(), 0);
});

test('Copy copies the whole code, the folded fallback too, turns into "Copied" and announces it every time', async () => {
  const { page } = await open();
  const readWritten = await watchClipboard(page);
  const block = steps(page).getByRole('listitem').first();
  const summary = block.locator('summary');
  const lines = (await readCode(page))[0]!.split('\n').length;
  assert.match(await summary.innerText(), /^Show fallback markup, \d+ lines$/);
  assert.ok(Number(/\d+/.exec(await summary.innerText())![0]) < lines);
  await page.evaluate(() => {
    const announced: string[] = [];
    Object.assign(globalThis, { announced });
    const status = document.querySelector('li [role=status]')!;
    new MutationObserver(() => announced.push(status.textContent)).observe(status, { childList: true });
  });
  await block.getByRole('button', { name: 'Copy' }).click();
  await block.getByRole('button', { name: 'Copied' }).click();
  // Screen readers ignore a text that equals the last one.
  await page.waitForFunction(() => {
    const { announced } = globalThis as unknown as { announced: string[] };
    const [first, second] = announced.filter((text) => text.trim() === 'Copied');
    return second !== undefined && second !== first;
  });
  const [code] = await readCode(page);
  assert.deepEqual(await readWritten(), [code, code]);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await block.getByRole('button').click();
  await block.getByText(/^Could not copy/).waitFor();
  const selected = await page.evaluate(() => getSelection()!.toString());
  assert.equal(selected.replace(/\s+/g, ''), code!.replace(/\s+/g, ''));
  await page.getByLabel('Add copy buttons').check();
  assert.equal((await page.getByRole('status').allInnerTexts()).join('').trim(), '');
});

test('a file is downloaded as a file, which stays in memory after the click: Safari reads it then', async () => {
  const { page } = await open('platform=react');
  const countRevoked = await page.evaluateHandle(() => {
    let count = 0;
    URL.revokeObjectURL = () => count++;
    return () => count;
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download Briefing.tsx' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'Briefing.tsx');
  const code = (await readCode(page)).find((text) => text.includes('export function Briefing('));
  assert.equal(readFileSync(await download.path(), 'utf8'), `${code!}\n`);
  assert.equal(await countRevoked.evaluate((count) => count()), 0);
});

test('the preview shows what is pasted, in the chosen width and theme, iframes too', async () => {
  const { page, told } = await open('elements=key-messages&level=4&platform=iframe');
  const iframe = preview(page).locator('iframe');
  const inside = iframe.contentFrame();
  await inside.locator('h4:visible').waitFor();
  // The script is part of the code, so the iframe has the height of its content.
  await page.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('#preview-heading ~ [role=group]')!;
    const element = shadowRoot!.querySelector('iframe')!;
    const height = (element.contentDocument!.documentElement as Element | null)?.getBoundingClientRect().height ?? 0;
    return height > 0 && Math.abs(element.clientHeight - height) <= 1;
  });
  await page.getByLabel('Plain HTML').check();
  assert.equal(await iframe.count(), 0);
  await preview(page).locator('key-messages h4:visible').waitFor();
  for (const [name, width] of [
    ['Phone', 320],
    ['Tablet', 768],
    ['Desktop', 1280],
  ] as const) {
    await page.getByLabel(name, { exact: true }).check();
    assert.equal(
      await preview(page)
        .locator('.page')
        .evaluate((element) => (element as HTMLElement).style.inlineSize),
      `${width}px`,
    );
  }
  await page.getByLabel('Dark', { exact: true }).check();
  assert.equal(
    await preview(page)
      .locator('.page')
      .evaluate((element) => getComputedStyle(element).backgroundColor),
    'rgb(20, 23, 26)',
  );
  assert.deepEqual(told, []);
});

test('it is one file that works by a double click, requests nothing else and stores nothing', async () => {
  const { page, requests, told } = await visit(site.browser, pathToFileURL(resolve('dist/embed.html')).href);
  assert.equal(requests.length, 1);
  assert.deepEqual(told, []);
  const shown = preview(page).locator('policy-briefing');
  assert.ok(await shown.evaluate(({ shadowRoot }) => shadowRoot !== null));
  const note = page.getByText('You opened this page from your computer');
  assert.equal(await note.count(), 0);
  await page.getByLabel('Iframe', { exact: true }).check();
  await note.waitFor();
  assert.equal(await page.evaluate(() => document.cookie.length + localStorage.length + sessionStorage.length), 0);
});

test('it works where Trusted Types are required', async () => {
  const { page, told } = await site.open('/trusted.html#elements=key-messages');
  await preview(page).locator('key-messages h2:visible').waitFor();
  await page.getByLabel('Iframe', { exact: true }).check();
  assert.equal(await preview(page).locator('iframe').count(), 1);
  assert.deepEqual(
    told.filter((line) => /Trusted|policy/i.test(line) && !line.includes('404')),
    [],
  );
});
