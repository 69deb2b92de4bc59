import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import { readSourceLines } from './source-lines.js';

/** What a reader sees, in shadow roots too, hidden parts left out, white space folded. Also where pages run no script. */
export const readShown = (opened: Page | Frame) =>
  opened.evaluate(() => {
    const roots: ParentNode[] = [document];
    // Grows while it is walked: a shadow root may hold others.
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    const inside = roots
      .slice(1)
      .flatMap((root) => [...root.children].filter((child) => child.checkVisibility())) as HTMLElement[];
    return [document.body, ...inside]
      .map(({ innerText }) => innerText)
      .join(' ')
      .replace(/\s+/g, ' ');
  });

/** Each line of the source once and in its order: none missing, none twice, none moved. */
export function assertShownOnce(words: string): void {
  // The source line names the document, too.
  const { labels, publisher, documentType } = briefing;
  const sourceLine = labels.source.replace('{publisher}', publisher).replace('{documentType}', documentType);
  words = words.replaceAll(sourceLine, '');
  let end = 0;
  for (const line of readSourceLines()) {
    assert.equal(words.split(line).length, 2, line);
    assert.ok(words.indexOf(line) >= end, `out of order: ${line}`);
    end = words.indexOf(line) + line.length;
  }
}
