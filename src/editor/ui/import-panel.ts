import { html, type TemplateResult } from 'lit/html.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { UnreadableError } from '../draft/coerce-to-schema.js';
import { describeStaleBase } from '../draft/draft.js';
import { mostCharacters, readDraftText } from '../draft/import.js';
import { focusOn } from './focus.js';
import { readFile } from './read-file.js';
import type { Editor } from './view.js';

/** What became of a text or file that was imported. */
interface Report {
  readonly title: string;
  readonly notes: readonly string[];
}

const pasted = createRef<HTMLTextAreaElement>();
let report: Report | undefined;

/** The page on which a draft is imported from a text or file. */
export function importPage(editor: Editor): TemplateResult {
  const close = () => {
    report = undefined;
    editor.setView({ page: 'editor' });
    focusOn('status');
  };
  return html`<div class="status-page">
    <p><button type="button" class="link back" @click=${close}>Back to the editor</button></p>
    <h2 id="page-title" tabindex="-1">Import a draft</h2>
    ${
      report
        ? html`<div class="inset" id="import-report" tabindex="-1" role="group" aria-labelledby="import-report-title">
            <h3 id="import-report-title">${report.title}</h3>
            <ul>
              ${listNotes(report.notes)}
            </ul>
          </div>`
        : null
    }
    <p>
      Import a draft that you downloaded here, <code>briefing.ts</code>, JSON, or plain text laid out like the source
      document. You can also drop a file anywhere on this page. You can undo an import.
    </p>
    <label for="import-file">Upload a file</label>
    <input
      id="import-file"
      type="file"
      accept=".json,.ts,.txt,.md,text/plain,application/json"
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        void importFile(editor, input.files?.[0]).then(() => {
          input.value = '';
        });
      }}
    />
    <label for="import-text">Or paste the text</label>
    <textarea id="import-text" rows="8" spellcheck="false" ${ref(pasted)}></textarea>
    <p class="buttons">
      <button
        type="button"
        @click=${() => {
          importText(editor, pasted.value!.value, 'the pasted text');
        }}
      >
        Import
      </button>
      <button
        type="button"
        class="secondary"
        @click=${() => {
          editor.store.resetToPublished();
          close();
        }}
      >
        Reset to the published text
      </button>
    </p>
  </div>`;
}

function importText(editor: Editor, text: string, name: string): void {
  const { store } = editor;
  try {
    const { draft, notes } = readDraftText(text, store.draft, store.published);
    const older = describeStaleBase(draft, store.published);
    const all = older ? [older, ...notes] : notes;
    report = { title: `Imported ${name}.`, notes: all.length > 0 ? all : ['No problems found.'] };
    store.importDraft(draft, name);
    showReport(editor);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    reject(editor, name, error.message);
  }
}

function reject(editor: Editor, name: string, reason: string): void {
  report = { title: `Could not import ${name}. Your draft has not changed.`, notes: [reason] };
  editor.store.announce(report.title);
  showReport(editor);
}

function showReport(editor: Editor): void {
  if (editor.view.page !== 'import') editor.openPage('import');
  else editor.setView({});
  focusOn('import-report');
}

/** More would say no more, and thousands would hold up the page. */
function listNotes(notes: readonly string[]): TemplateResult[] {
  const most = 20;
  const shown = notes.length > most ? [...notes.slice(0, most), `And ${notes.length - most} more.`] : notes;
  return shown.map((note) => html`<li>${note}</li>`);
}

async function importFile(editor: Editor, file: File | undefined): Promise<void> {
  if (!file) return;
  const read = await readFile(file);
  if ('problem' in read) reject(editor, file.name, read.problem);
  else importText(editor, read.text, file.name);
}

/** Files that are dropped anywhere, and texts too long for any field. */
export function watchPage(editor: Editor): void {
  addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void importFile(editor, file);
  });
  addEventListener('paste', (event) => {
    const length = event.clipboardData?.getData('text').length ?? 0;
    if (length <= mostCharacters) return;
    event.preventDefault();
    reject(
      editor,
      'the pasted text',
      `It has ${length.toLocaleString('en-GB')} characters, and a briefing has a few thousand.`,
    );
  });
}
