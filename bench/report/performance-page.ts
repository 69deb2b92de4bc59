import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { version } from '../../src/version.js';
import { readVersions } from '../files.js';
import type { Conditions } from '../results.js';
import { writeChart } from './chart.js';
import type { Measure } from './measures.js';
import { writeTable } from './table.js';
import { writeGoals, writeLosses } from './verdicts.js';

const page = 'docs/performance.md';
const charts = 'docs/performance';

/** Writes the page and all its charts anew. */
export async function writeReport(measures: readonly Measure[], conditions: Conditions): Promise<void> {
  rmSync(charts, { recursive: true, force: true });
  mkdirSync(charts);
  for (const measure of measures) writeFileSync(`${charts}/${measure.id}.svg`, writeChart(measure));
  const text = writePage(measures, conditions);
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
  console.log(`\nWrote ${page} and its charts.`);
}

function writePage(measures: readonly Measure[], conditions: Conditions): string {
  return [
    '# What the elements cost',
    'Written by `npm run bench`, every number by the program. Next: [the elements](elements.md).',
    ...(conditions.isPreliminary
      ? [
          '**Preliminary: fewer rounds than a full run, and perhaps on a busy machine.** Bytes and layout shift are final.',
        ]
      : []),
    '## What we set out to reach',
    writeGoals(measures),
    '## Where we lose',
    'Our elements carry more than the words: they say their age, take drafts and refuse bad ones, copy, follow links, compare themselves with their twin and stand hostile pages. None of the others does, and this is what it costs. With a twin the words are drawn by the page and again by the script, which costs CPU time and buys the first paint and a still layout. Compared here is our script alone; who needs less, best first:',
    writeLosses(measures),
    'What the difference from bare Lit is made of, part by part: [decision 22](decisions/0022-lists-and-paragraphs-are-one-template-each.md).',
    '## Method',
    writeMethod(conditions),
    ...measures.flatMap((measure) => [
      `## ${measure.title}`,
      measure.method,
      `![${measure.title}: the numbers are in the table below](performance/${measure.id}.svg)`,
      writeTable(measure),
    ]),
  ].join('\n\n');
}

function writeMethod({ day, machine, browser, node }: Conditions): string {
  const versions = Object.entries(readVersions()).map(([name, pinned]) => `${name} ${pinned}`);
  return [
    'Every contestant shows the same three blocks, the messages, the predictors with their caveat and source, and the contact, on the same page of a partner, in the same words: the program reads them off the screen first and stops if a letter differs. Plain HTML, custom elements by hand, bare Lit, Preact and React wear one look, which is that of our elements; Shoelace and GOV.UK Frontend wear their own. GOV.UK’s typeface is not loaded, for only its own services may use it. The contestants are the small files in `bench/projects`, bundled by esbuild for production; ours are the files in `dist` as partners get them. TAG.html and TAG.shadow.html are the twins to paste inside the tags, plain and as declarative shadow DOM, here without a partner’s own words.',
    `Each visit is made by a browser process that has nothing in its caches. Times come from rounds: everyone is measured once in each, each round begins with another one, and everyone is compared with plain HTML of the same round. Tables have the median and, behind it, the quartiles: between them lies the middle half of the rounds. CPU time does not count the waiting for other programs, but a busy machine makes it longer for all; no time is asserted anywhere.`,
    `Measured on ${day}: ${machine}; ${browser}; ${node}; version ${version} of the elements; ${versions.join(', ')}.`,
  ].join('\n\n');
}
