import { formatEditorPage } from '../../scripts/build/pages/editor-page.js';
import type { Briefing } from '../../src/content/schema.js';
import type { StatusChange } from '../../src/content/status-history.js';
import { briefing, editions } from '../fixtures/edition-1.js';
import { replaceContent } from './replace-content.js';

/** The page of the editor as the build makes it, for the fixture or for one with another status. */
export function formatTestEditor(
  notice: Partial<Briefing> = {},
  statusChanges: readonly StatusChange[] = [],
): Promise<string> {
  const content = { briefing: { ...briefing, ...notice }, editions, statusChanges };
  return formatEditorPage('Edit and preview: policy briefing', [replaceContent(content)]);
}
