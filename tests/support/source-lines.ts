import { readFileSync } from 'node:fs';
import { briefing } from '../../src/content/briefing.js';

/** The lines of the current edition's paper as one reads them, without bullets, numbers and marks. */
export function readSourceLines(): string[] {
  return readFileSync(`src/content/source/edition-${briefing.edition.number}.txt`, 'utf8')
    .split('\n')
    .map((line) =>
      line
        .replace(/^(- |\d+\. )/, '')
        .replaceAll('**', '')
        .trim(),
    )
    .filter(Boolean);
}
