import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import type { Browser, Page } from 'playwright-core';
import sanitizeHtml from 'sanitize-html';
import { platforms, sanitisers } from '../../src/embed/cms/index.js';
import { openBrowser } from '../support/serve.js';
import { allowLists, readDrupalList } from './allow-lists.js';
import { assertAllKept, assertDoubled, assertNothing, assertWordsOnly } from './filter-effect.js';
import { code, snippet } from './snippets.js';

let browser: Browser;
let page: Page;
before(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('dompurify/dist/purify.min.js')) });
});
after(() => browser.close());

/** The program's own recipe, run on the snippet as `html`. */
const recipe = (title: string) => `${sanitisers.find((step) => step.title === title)!.code!}\nclean;`;
const inPage = (code: string) =>
  page.evaluate<string>(`{ const html = ${JSON.stringify(snippet)}; ${code.replace(/clean;$/, 'window.clean = clean;')} }
window.clean`);

test('DOMPurify as it comes drops tags and script, and keeps every word in order', async () => {
  await assertWordsOnly(page, await inPage('const clean = DOMPurify.sanitize(html);\nclean;'));
});

test('DOMPurify with the recipe keeps the elements whole', async () => {
  await assertAllKept(page, await inPage(recipe('DOMPurify')));
});

test('sanitize-html as it comes drops tags and script, and keeps every word in order', async () => {
  await assertWordsOnly(page, sanitizeHtml(snippet));
});

test('sanitize-html with the recipe keeps the elements whole', async () => {
  await assertAllKept(page, runInNewContext(recipe('sanitize-html'), { html: snippet, sanitizeHtml }) as string);
});

for (const { name, options } of allowLists)
  test(`${name}: drops tags and script, and keeps every word in order`, async () => {
    await assertWordsOnly(page, sanitizeHtml(snippet, options));
  });

test('Drupal with the text format of the recipe keeps the elements whole', async () => {
  const steps = platforms.find(({ id }) => id === 'drupal')!.steps(code);
  const [, allowedHtml] = steps.map((step) => /allowed_html: '(.*)'/.exec(step.code ?? '')).find((found) => found)!;
  await assertAllKept(page, sanitizeHtml(snippet, readDrupalList(allowedHtml!)));
});

test('inside a paragraph, the code keeps every element whole', async () => {
  const inParagraph = (markup: string) => `<p>Before</p><p>${code.script}${markup}</p><p>After</p>`;
  await assertAllKept(page, inParagraph(code.markup));
  // Without the <div>, the parser moves the fallback out.
  await assertDoubled(page, inParagraph(code.markup.replace(/<\/?div>(?=<[a-z]+-)|(?<=-[a-z]+>)<\/div>/g, '')));
});

test('DOMPurify that drops text with its tags leaves none, so no predictors without their caveat', async () => {
  await assertNothing(page, await inPage('const clean = DOMPurify.sanitize(html, { KEEP_CONTENT: false });\nclean;'));
});

test('the HTML of every platform is what a browser makes of it, no tag misplaced', async () => {
  for (const { id, steps } of platforms)
    for (const { language, code: html } of steps(code)) {
      if (language !== 'html') continue;
      const seen = await page.evaluate((markup) => {
        const template = document.createElement('template');
        template.innerHTML = markup;
        return template.innerHTML;
      }, html!);
      const listTags = (markup: string) => [...markup.matchAll(/<\/?[\w-]+/g)].map(String);
      assert.deepEqual(listTags(seen), listTags(html!), id);
    }
});
