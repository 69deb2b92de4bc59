import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
];

/** What every Chromium of the tests is started with: they run in containers and as root. */
export const browserArgs = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'];

/**
 * Where there is a Chromium: the one that CHROME_PATH names, else the system's, else the one inside the npm package.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  if (process.env.CHROME_PATH) {
    if (canRun(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
    throw new Error(`CHROME_PATH is ${process.env.CHROME_PATH}, but no program is there: correct it or unset it.`);
  }
  return [...listOnPath(names), ...applications].find(canRun) ?? unpackBrowser();
}

/** Where the first of the programs of these names is that the path leads to; an error if there is none. */
export function findProgram(what, programs) {
  const found = listOnPath(programs).find(canRun);
  if (!found) throw new Error(`${what} is not installed: no ${programs.join(' or ')} is on the path.`);
  return found;
}

function listOnPath(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => programs.map((name) => join(folder, name)));
}

/**
 * Returns the path of the Chromium inside the npm package, which is the same version on every machine. The package unpacks
 * the libraries that it needs only where it finds the settings of AWS Lambda.
 * @returns {Promise<string>}
 */
export async function unpackBrowser() {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-chromium-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    // The package's own file knows fonts in /tmp only; without a font every text is nothing wide.
    writeFileSync(join(folder, 'fonts', 'fonts.conf'), `<fontconfig><dir>${folder}</dir></fontconfig>`);
    return path;
  } catch (error) {
    throw new Error('No browser for the tests: install Chromium or Chrome, or set CHROME_PATH to one.', {
      cause: error,
    });
  }
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
