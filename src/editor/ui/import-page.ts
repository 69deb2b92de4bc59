import { html, type TemplateResult } from 'lit/html.js';
import { focusOn } from './focus.js';
import { importPanel, watchImports } from './import-panel.js';
import { ImportState } from './import-state.js';
import type { Editor } from './view.js';

/** Returns a function that renders the page on which a draft is imported. Files can be dropped anywhere in the editor. */
export function createImportPage(editor: Editor): () => TemplateResult {
  const { store } = editor;
  const close = () => {
    editor.setView({ page: 'editor' });
    focusOn('status');
  };
  const state = new ImportState({
    published: store.published,
    get draft() {
      return store.draft;
    },
    importDraft(draft, name) {
      store.importDraft(draft, name);
      close();
    },
    changed() {
      editor.setView({});
    },
    open() {
      if (editor.view.page !== 'import') editor.openPage('import');
    },
  });
  watchImports(state);
  return () =>
    html`<div class="status-page import-page">
      <p><button type="button" class="link back" @click=${close}>Back to the editor</button></p>
      ${importPanel(state)} ${state.review ? null : resetButton(editor, close)}
    </div>`;
}

function resetButton({ store }: Editor, close: () => void): TemplateResult {
  return html`<h3>Start again</h3>
    <p class="hint">Replace your draft by the published text. You can undo this.</p>
    <p class="buttons">
      <button
        type="button"
        class="secondary"
        @click=${() => {
          store.resetToPublished();
          close();
        }}
      >
        Reset to the published text
      </button>
    </p>`;
}
