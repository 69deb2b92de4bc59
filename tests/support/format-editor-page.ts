import { formatEditorPage } from '../../scripts/build/pages/editor-page.js';
import { briefing, editions } from '../fixtures/edition-1.js';
import { replaceContent } from './replace-content.js';

/** The page of the editor as the build makes it, for the fixture. */
export function formatTestEditor(): Promise<string> {
  return formatEditorPage('Edit and preview: policy briefing', [replaceContent({ briefing, editions })]);
}
