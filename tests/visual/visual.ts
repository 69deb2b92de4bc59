/**
 * Compares screenshots of elements, pages and tools with the images in tests/visual/images.
 *
 * `npm run test:visual` compares and writes the differences to visual-report/index.html. `npm run test:visual -- --update`
 * stores new images for the shots that differ; `-- NAME` limits it to the shots whose name contains NAME. The browser is the
 * one inside the npm package and the fonts come from npm, so that every machine renders the same.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { browserArgs, unpackBrowser } from '../../scripts/browser.mjs';
import { bundleInState } from '../support/bundle-in-state.js';
import { serve } from '../support/serve.js';
import { compareImages } from './compare.js';
import { shots, type Shot } from './shots.js';

const folder = 'tests/visual/images';
const reportFolder = 'visual-report';
const fonts = ['400', '700'].map(
  (weight) => `<link rel="stylesheet" href="/node_modules/@fontsource/arimo/${weight}.css">`,
);

const isUpdate = process.argv.includes('--update');
const filter = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const chosen = shots.filter(({ name }) => name.includes(filter));

const pages = await Promise.all(chosen.map(renderFiles));
const server = await serve(Object.fromEntries(pages.flat()));
const browser = await chromium.launch({ executablePath: await unpackBrowser(), args: browserArgs });
const failed: { readonly name: string; readonly why: string }[] = [];
rmSync(reportFolder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
try {
  for (const shot of chosen) {
    const taken = await takeShot(browser, shot);
    const file = `${folder}/${shot.name}.png`;
    const comparison = existsSync(file) ? compareImages(readFileSync(file), taken) : undefined;
    if (comparison?.isEqual) continue;
    if (isUpdate) {
      writeFileSync(file, taken);
      console.log(`Stored ${file}`);
      continue;
    }
    const why = comparison ? `${comparison.different} pixels differ` : 'there is no stored image';
    failed.push({ name: shot.name, why });
    mkdirSync(reportFolder, { recursive: true });
    writeFileSync(`${reportFolder}/${shot.name}.taken.png`, taken);
    if (comparison?.diff) writeFileSync(`${reportFolder}/${shot.name}.diff.png`, comparison.diff);
  }
} finally {
  await browser.close();
  await server.stop();
}

if (filter === '')
  for (const file of readdirSync(folder).filter((name) => !shots.some((shot) => `${shot.name}.png` === name)))
    if (isUpdate) rmSync(`${folder}/${file}`);
    else failed.push({ name: file, why: 'no shot has this name any more' });

for (const { name, why } of failed) console.error(`${name}: ${why}`);
if (failed.length > 0) {
  mkdirSync(reportFolder, { recursive: true });
  writeFileSync(`${reportFolder}/index.html`, renderReport());
  console.error(`See ${reportFolder}/index.html. If the change is meant: npm run test:visual -- --update`);
  process.exitCode = 1;
}
console.log(`${chosen.length - failed.length} passed, ${failed.length} failed`);

async function takeShot(opened: Browser, shot: Shot): Promise<Buffer> {
  const { name, page: source, width, height = 720, scheme = 'light', forcedColors, print, isDraft } = shot;
  const context = await opened.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/London',
    locale: 'en-GB',
  });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(briefing.edition.releasedOn);
    await page.goto(server.address + ('path' in source ? source.path : `/${name}.html`));
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    await page.evaluate(() => document.fonts.ready);
    if (isDraft) await showDraft(page, { ...briefing });
    if (print) await page.emulateMedia({ media: 'print' });
    return await page.screenshot({ fullPage: shot.height === undefined, caret: 'hide', animations: 'disabled' });
  } finally {
    await context.close();
  }
}

async function showDraft(page: Page, content: typeof briefing): Promise<void> {
  await page.evaluate((draft) => {
    for (const element of document.querySelectorAll('policy-briefing')) element.content = draft;
  }, content);
}

/** What a shot needs on the server, by path: a page for elements, and the script if the briefing has another state. */
async function renderFiles({ name, page, state }: Shot): Promise<(readonly [path: string, text: string])[]> {
  if ('path' in page) return [];
  const script = state ? `/${name}.js` : '/dist/briefing.js';
  return [
    [`/${name}.html`, renderPage(script, page.body, page.head)],
    ...(state ? [[script, await bundleInState(state)] as const] : []),
  ];
}

function renderPage(script: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Visual test</title><link rel="icon" href="data:,">${fonts.join('')}${head}
<style>:root { color-scheme: light dark } body { margin: 16px; font: 16px Arimo }</style>
<script type="module" src="${script}"></script>
<body>${body}`;
}

function renderReport(): string {
  const rows = failed.map(
    ({ name, why }) =>
      `<h2>${name}</h2><p>${why}</p>` +
      [`../${folder}/${name}.png`, `${name}.taken.png`, `${name}.diff.png`]
        .map((src) => `<img src="${src}" alt="">`)
        .join(''),
  );
  return `<!doctype html><title>Visual differences</title><style>img{max-width:32%;vertical-align:top;border:1px solid}</style>
<p>Each row: stored, taken, difference.</p>${rows.join('')}`;
}
