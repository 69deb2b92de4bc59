import type { Edition } from '../../src/content/edition-history.js';
import { sourceFile } from '../../src/content/edition-rules.js';
import type { Briefing } from '../../src/content/schema.js';
import { formatBriefingModule } from '../../src/editor/draft/format-module.js';
import { editionHistoryFile, statusHistoryFile } from '../../src/content/history-schema.js';

/** Puts a fixture in place of what a copy of the project publishes. `sources` are the source documents, from edition 1. */
export function writeContent(
  copy: { write(path: string, text: string): void },
  briefing: Briefing,
  editions: readonly Edition[],
  sources: readonly string[],
): void {
  copy.write('src/content/briefing.ts', formatBriefingModule(briefing));
  copy.write(editionHistoryFile, `${JSON.stringify(editions, null, 2)}\n`);
  copy.write(statusHistoryFile, '[]\n');
  sources.forEach((source, index) => {
    copy.write(sourceFile(index + 1), source);
  });
}
