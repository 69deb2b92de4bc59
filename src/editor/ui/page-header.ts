import { html, nothing, type TemplateResult } from 'lit/html.js';
import { focusField } from './form.js';
import { focusOn, followLink } from './focus.js';
import type { EditorStore } from './store.js';
import type { Editor } from './view.js';

/** Product name, links, and what concerns the draft as a whole. */
export function pageHeader(editor: Editor): TemplateResult {
  const { store, openPage } = editor;
  return html`<header class="editor-header">
    <a class="skip-link" href="#sections" @click=${followLink}>Skip to the sections</a>
    <div class="header-row">
      <h1>Edit the briefing</h1>
      <nav aria-label="Other pages">
        <a href="embed.html">Get the embed code</a> <a href="briefing.html">Plain briefing</a>
      </nav>
    </div>
    <div class="header-row">
      <p class="save-state">${formatSaveState(store)} ${releaseLink(editor)} ${errorCount(editor)}</p>
      <div class="buttons">
        ${tool('Undo', !store.canUndo, () => {
          store.undo();
        })}
        ${tool('Redo', !store.canRedo, () => {
          store.redo();
        })}
        ${tool('Import', false, () => {
          openPage('import');
        })}
        ${tool('Discard draft', !store.canUndo && !store.canRedo && !store.hasChanges, () => {
          document.querySelector<HTMLDialogElement>('#discard')!.showModal();
        })}
      </div>
    </div>
    <p class="visually-hidden" role="status">${store.announcement}</p>
  </header>`;
}

/** Leads to the note on a restored draft, which a reload may have scrolled out of view. */
function releaseLink({ store, view }: Editor): TemplateResult | null {
  return store.restoredNote === undefined || view.page !== 'editor'
    ? null
    : html`– <a href="#restored" @click=${followLink}>Something was published since</a>`;
}

/** The number of errors, which leads to the only one or to the summary. */
export function errorCount(editor: Editor): TemplateResult | null {
  const { problems } = editor.store;
  if (problems.length === 0) return null;
  return html`<a
    class="error-count"
    href="#error-summary"
    @click=${(event: Event) => {
      event.preventDefault();
      editor.setView({ showsForm: true });
      if (problems.length === 1) focusField(editor, problems[0]!.path);
      else focusOn('error-summary');
    }}
    >${problems.length === 1 ? '1 error' : `${problems.length} errors`}</a
  >`;
}

function formatSaveState({ saveResult, savedAt }: EditorStore): string {
  if (saveResult === 'nothing')
    return 'Your draft cannot be saved in this browser. Download it before you close the page.';
  if (savedAt === undefined) return 'No changes yet';
  const time = new Date(savedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return saveResult === 'all'
    ? `Saved in this browser, ${time}`
    : `Saved in this browser, ${time}. After you reload the page, only the latest changes can be undone.`;
}

function tool(label: string, isOff: boolean, act: () => void): TemplateResult {
  return html`<button
    type="button"
    class="secondary small"
    aria-disabled=${isOff ? 'true' : nothing}
    @click=${isOff ? null : act}
  >
    ${label}
  </button>`;
}
