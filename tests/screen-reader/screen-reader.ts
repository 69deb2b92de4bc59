/**
 * Runs Orca on our pages and compares what it says with the transcripts, in Chromium and in part in Firefox.
 *
 * `npm run test:screen-reader` compares. `npm run test:screen-reader -- --update` writes the transcripts anew, from Chromium;
 * `-- NAME` limits it to the scenarios whose name contains NAME. Needs root and the Debian packages orca, xvfb, dbus-x11,
 * xdotool, openbox, chromium and firefox-esr.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../support/serve.js';
import { pathOf, renderPages, scenarios, type Scenario } from './scenarios.js';

type Browser = 'chromium' | 'firefox';
interface Run {
  readonly scenario: Scenario;
  readonly browser: Browser;
}
/** What Orca says after each step. */
type Heard = readonly (readonly [keys: string, utterances: readonly string[]])[];

const folder = 'tests/screen-reader/transcripts';
const isUpdate = process.argv.includes('--update');
const filter = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const chosen = scenarios.filter(({ name }) => name.includes(filter));

const server = await serve(Object.assign({}, ...(await Promise.all(chosen.map(renderPages)))));
mkdirSync(folder, { recursive: true });
const failed: string[] = [];
const queue = chosen.flatMap((scenario) => browsersFor(scenario).map((browser) => ({ scenario, browser })));
const count = queue.length;
try {
  // Two at a time: each waits most of the time for silence.
  await Promise.all([runQueue(), runQueue()]);
} finally {
  await server.stop();
}
if (failed.length > 0) {
  console.error('\nIf the change is meant: npm run test:screen-reader -- --update');
  process.exitCode = 1;
}
console.log(`${count - failed.length} passed, ${failed.length} failed`);

async function runQueue(): Promise<void> {
  for (let run = queue.shift(); run; run = queue.shift()) check(run, await runOrca(run));
}

function browsersFor({ alsoInFirefox }: Scenario): readonly Browser[] {
  return alsoInFirefox && !isUpdate ? ['chromium', 'firefox'] : ['chromium'];
}

function check({ scenario: { name }, browser }: Run, heard: Heard): void {
  const transcript = formatTranscript(heard);
  const path = join(folder, `${name}.txt`);
  const stored = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (transcript === stored) return;
  if (isUpdate) writeFileSync(path, transcript);
  else {
    failed.push(name);
    console.error(`\n${name}: in ${browser}, Orca says something else than ${path}`);
    console.error(formatDifference(stored, transcript));
  }
}

async function runOrca({ scenario, browser }: Run): Promise<Heard> {
  const { name, title, steps } = scenario;
  const url = server.address + pathOf(scenario);
  const input = JSON.stringify({ browser, url, title, steps });
  // The system's Python: Orca's modules are installed for that one.
  const orca = spawn('/usr/bin/python3', ['tests/screen-reader/orca/run.py', input], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  for await (const chunk of orca.stdout) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') throw new Error(`Orca did not run for ${name} in ${browser}: see the message above.`);
  return JSON.parse(text) as Heard;
}

/** Keys in square brackets, and below them what Orca says, an utterance a line. */
function formatTranscript(heard: Heard): string {
  return heard
    .map(([keys, utterances]) => [`[${keys}]`, ...utterances.map((text) => `  ${text.trim()}`)].join('\n'))
    .join('\n')
    .concat('\n')
    .replaceAll(server.address, 'http://HOST');
}

/** The lines from the first one that differs. */
function formatDifference(stored: string, transcript: string): string {
  const [before, after] = [stored.split('\n'), transcript.split('\n')];
  const first = after.findIndex((line, index) => line !== before[index]);
  const from = Math.max(0, first - 2);
  const show = (lines: readonly string[]) => lines.slice(from, from + 8).join('\n');
  return `stored:\n${show(before)}\nheard:\n${show(after)}`;
}
