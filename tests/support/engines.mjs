import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browserArgs, findBrowser, findProgram } from '../../scripts/browser.mjs';
import { startWebKit } from './webkit.mjs';

const files = ['tests/{content,elements,define}/**/*.test.ts', '!tests/**/*.node.test.ts'];
/** In Chromium these belong to `npm run test:pages`: they take long, and coverage is of the elements. */
const toolFiles = 'tests/{editor,embed}/browser/*.test.ts';
/** WebKitGTK knows no forced colours, and Firefox has them from its start or not at all. */
const forcedColours = 'tests/elements/forced-colours.test.ts';

/** The engines that the tests run in: docs/browser-support.md says what each cannot show. Chromium is the one that every machine has. */
const engines = {
  chromium: async () => ({
    files,
    // Each page has the focus, so two files of tests can run at a time.
    concurrency: 2,
    browsers: [
      playwrightLauncher({
        product: 'chromium',
        launchOptions: { executablePath: await findBrowser(), args: browserArgs },
        // The Chromium inside the npm package refuses to write to the clipboard without this permission.
        createBrowserContext: ({ browser }) =>
          browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] }),
      }),
    ],
  }),
  // Only one tab of a window has the focus, so these two take one file of tests after the other.
  firefox: () => ({
    files: [...files, `!${forcedColours}`, toolFiles],
    browsers: [launchFirefox('Firefox')],
    groups: [
      {
        name: 'forced colours',
        files: forcedColours,
        browsers: [launchFirefox('Firefox, colours forced', { 'browser.display.document_color_use': 2 })],
      },
    ],
    concurrency: 1,
  }),
  webkit: async () => ({
    files: [...files, `!${forcedColours}`, toolFiles],
    browsers: [webdriverLauncher(await startWebKit())],
    concurrency: 1,
  }),
};

/** The part of the test runner's configuration that differs: for the engine of `--engine=NAME`, else Chromium. */
export async function configureEngine(argv = process.argv) {
  const name = argv.find((word) => word.startsWith('--engine='))?.slice('--engine='.length) ?? 'chromium';
  if (!Object.hasOwn(engines, name))
    throw new Error(`No engine is called "${name}": choose ${Object.keys(engines).join(', ')}.`);
  return engines[name]();
}

function launchFirefox(name, extraPrefsFirefox = {}) {
  const executablePath = findProgram('Firefox', ['firefox-esr', 'firefox']);
  const launchOptions = { browser: 'firefox', headless: true, executablePath, extraPrefsFirefox };
  return Object.assign(chromeLauncher({ launchOptions }), { name });
}
