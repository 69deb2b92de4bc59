import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { briefing } from '../../src/content/briefing.js';
import type { Briefing } from '../../src/content/schema.js';
import { formatText } from '../../src/elements/templates/text.js';
import { readHiddenLines, readSourceLines } from './source-lines.js';

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

/** Each line of the source that readers must see once and in its order: none missing, none twice, none moved, no other. */
export function assertShownOnce(shown: string, content: Briefing = briefing): void {
  // The source line says what kind of document this is, as the source document does.
  const { labels, publisher, documentType } = content;
  const words = shown.replaceAll(formatText(labels.source, { publisher, documentType }), '');
  let end = 0;
  for (const line of readSourceLines(content)) {
    assert.equal(words.split(line).length, 2, line);
    assert.ok(words.indexOf(line) >= end, `out of order: ${line}`);
    end = words.indexOf(line) + line.length;
  }
  for (const line of readHiddenLines(content)) assert.ok(!words.includes(line), `shown although withdrawn: ${line}`);
}
