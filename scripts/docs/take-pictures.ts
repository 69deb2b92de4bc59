/**
 * `npm run docs:pictures`: takes the README's pictures of the built demo, on a desktop screen and on a phone, light and
 * dark. Browser and fonts come from npm, so that every machine takes the same pictures.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { browserArgs, unpackBrowser } from '../browser.mjs';

const folder = 'docs/images';
const maxBytes = 150_000;
const host = 'http://demo.example';

/** Fonts from npm, under the names of the first fonts in the demo's style sheet. */
const fonts = [
  { family: 'Segoe UI', file: 'arimo' },
  { family: 'Iowan Old Style', file: 'tinos' },
].flatMap(({ family, file }) =>
  ['400', '700'].map(
    (weight) =>
      `@font-face { font-family: '${family}'; font-weight: ${weight};
        src: url('/node_modules/@fontsource/${file}/files/${file}-latin-${weight}-normal.woff2') }`,
  ),
);

/** The windows of the two screenshots, and how much smaller they are in the picture. */
const screens = [
  { name: 'desktop', width: 1280, height: 1150, scale: 0.48 },
  { name: 'phone', width: 390, height: 920, scale: 0.6 },
] as const;

const browser = await chromium.launch({ executablePath: await unpackBrowser(), args: browserArgs });
mkdirSync(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const path = `${folder}/briefing-${colorScheme}.png`;
  await takePicture(browser, colorScheme, path);
  const { size } = statSync(path);
  console.log(`${path}: ${size} bytes`);
  if (size > maxBytes) throw new Error(`${path} is larger than ${maxBytes} bytes`);
}
await browser.close();

/** Takes both screenshots and puts them side by side. */
async function takePicture(browser: Browser, colorScheme: 'light' | 'dark', path: string): Promise<void> {
  const images: string[] = [];
  for (const { name, width, height, scale } of screens) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height }, deviceScaleFactor: scale });
    await page.route(`${host}/**`, (route) =>
      route.fulfill({ path: join('.', new URL(route.request().url()).pathname) }),
    );
    await page.goto(`${host}/demo/index.html`);
    const briefing = page.locator('policy-briefing:defined');
    await briefing.waitFor();
    await page.addStyleTag({ content: fonts.join('\n') });
    await page.evaluate(() => document.fonts.ready);
    if (name === 'phone')
      await briefing.evaluate((element) => {
        element.scrollIntoView();
      });
    images.push(`<img src="data:image/png;base64,${(await page.screenshot()).toString('base64')}">`);
    await page.close();
  }
  const page = await browser.newPage({ colorScheme, viewport: { width: 880, height: 568 } });
  await page.setContent(
    `<style>
      :root { color-scheme: light dark; background: light-dark(#fff, #0d1117) }
      body { margin: 0; padding: 8px; display: flex; gap: 16px; align-items: start }
      img { outline: 1px solid #8886; border-radius: 6px }
    </style>${images.join('')}`,
  );
  await page.screenshot({ path });
  await page.close();
}
