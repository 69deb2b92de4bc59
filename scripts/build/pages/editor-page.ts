import type { Plugin } from 'esbuild';
import { formatToolPage } from './tool-page.js';

const styles = ['layout', 'form', 'pane', 'share', 'import', 'shared-draft', 'window-sizes', 'print'];

/** "Edit and preview" as one file. */
export function formatEditorPage(title: string, plugins?: Plugin[]): Promise<string> {
  return formatToolPage('src/editor/ui/editor', {
    title,
    styles: styles.map((name) => `src/editor/ui/styles/${name}.css`),
    // The second policy is for the markup of an import: src/editor/ui/inert-markup.ts.
    policy: ["require-trusted-types-for 'script'", 'trusted-types lit-html editor-import'],
    ...(plugins && { plugins }),
  });
}
