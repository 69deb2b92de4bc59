import { briefing } from '../../src/content/briefing.js';
import { formatSourceDocument } from '../../src/content/source-document.js';
import type { Briefing, Item } from '../../src/content/schema.js';
import { formatNotice } from './notice.js';

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

/** What of this readers see: all, or nothing if the briefing is withdrawn. For everything but the notice and the contact. */
export function listShown<Part>(parts: readonly Part[], { status }: Briefing = briefing): readonly Part[] {
  return status === 'withdrawn' ? [] : parts;
}

/** The texts of these messages or predictors as readers see them. */
export function listShownTexts(items: readonly Item[], content: Briefing = briefing): string[] {
  return listShown(items, content).map(({ text }) => text.replaceAll('**', ''));
}

/** How many of so many messages or predictors readers see. */
export function countShown(items: number, { status }: Briefing = briefing): number {
  return status === 'withdrawn' ? 0 : items;
}

/** The first heading that readers meet in an element with this one: the notice has its place if the briefing is withdrawn. */
export function readHeading(heading: string, content: Briefing = briefing): string {
  return listShown([heading], content)[0] ?? formatNotice(content);
}

/** The messages and predictors that nobody must see any more. */
export function readHiddenLines({ status, keyMessages, predictors }: Briefing = briefing): string[] {
  return status === 'withdrawn'
    ? [...keyMessages.items, ...predictors.items].map(({ text }) => text.replaceAll('**', ''))
    : [];
}
