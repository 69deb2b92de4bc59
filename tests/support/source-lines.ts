import { briefing } from '../../src/content/briefing.js';
import { formatSourceDocument } from '../../src/content/source-document.js';
import type { Briefing } from '../../src/content/schema.js';

/**
 * The lines of the source document that readers of this content must see, in their order, without bullets, numbers and marks:
 * all of them, or only the contact if it is withdrawn.
 */
export function readSourceLines(content: Briefing = briefing): string[] {
  const lines = formatSourceDocument(content)
    .split('\n')
    .map((line) =>
      line
        .replace(/^(- |\d+\. )/, '')
        .replaceAll('**', '')
        .trim(),
    )
    .filter(Boolean);
  return content.status === 'withdrawn' ? lines.slice(-1) : lines;
}

/** How many of so many messages or predictors readers see. */
export function countShown(items: number, { status }: Briefing = briefing): number {
  return status === 'withdrawn' ? 0 : items;
}

/** The messages and predictors that nobody must see any more. */
export function readHiddenLines({ status, keyMessages, predictors }: Briefing = briefing): string[] {
  return status === 'withdrawn'
    ? [...keyMessages.items, ...predictors.items].map(({ text }) => text.replaceAll('**', ''))
    : [];
}
