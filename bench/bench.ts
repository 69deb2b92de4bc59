/**
 * What our elements cost beside other ways to show the same words, in one real Chromium. `npm run bench` measures everything
 * and writes docs/performance.md with its charts; `npm run bench -- 3` does so with at most three rounds, and says so in the
 * page; `npm run bench -- --short` measures only what is the same on every machine, and fails if it is not as promised.
 */
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from '../tests/support/browser.mjs';
import { makeFiles, prepare } from './files.js';
import { pasted } from './measures/shift.js';
import { checkWords } from './measures/words.js';
import { listMeasures, listSteadyMeasures } from './report/measures.js';
import { writeReport } from './report/performance-page.js';
import { printMeasures } from './report/table.js';
import { describeConditions, measureSteady, measureTimed } from './results.js';
import { Server } from './server.js';
import { checkShift } from './short.js';

const [option] = process.argv.slice(2);
const isShort = option === '--short';
const rounds = option === undefined || isShort ? Infinity : Number(option);
if (!(rounds >= 1)) throw new Error(`npm run bench takes a number of rounds or --short, not "${option}".`);

prepare();
const files = await makeFiles();
const server = new Server(files, pasted);
await server.start();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs });
try {
  await checkWords(browser, server);
  const steady = await measureSteady(browser, server, files);
  if (isShort) {
    printMeasures(listSteadyMeasures(steady));
    for (const problem of checkShift(steady.shift)) {
      console.error(problem);
      process.exitCode = 1;
    }
    // The limits of bytes have their own program, which also npm test runs.
    await import('../tests/budget/budget.js');
  } else {
    const measures = listMeasures(steady, await measureTimed(browser, server, rounds));
    printMeasures(measures);
    await writeReport(measures, describeConditions(browser, rounds));
  }
} finally {
  await browser.close();
  server.stop();
}
