import { formatToolPage } from '../../scripts/build/pages/tool-page.js';
import { briefing, editions } from '../fixtures/edition-1.js';
import { replaceContent } from './replace-content.js';

/** The page of the editor as the build makes it, for the fixture. */
export function formatEditorPage(): Promise<string> {
  return formatToolPage('src/editor/ui/editor', {
    title: 'Edit and preview: policy briefing',
    plugins: [replaceContent({ briefing, editions })],
  });
}
