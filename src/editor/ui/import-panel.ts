import { html, type TemplateResult } from 'lit/html.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { importLimits } from '../draft/import-limits.js';
import { focusOn } from './focus.js';
import { hasStructure, parseHtml } from './import-html.js';
import { importProposal } from './import-proposal.js';
import type { ImportState } from './import-state.js';

const pasted = createRef<HTMLTextAreaElement>();
/** The markup of what was pasted last, as long as the field still has its text. */
let markup: { readonly text: string; readonly html: string } | undefined;

/** Import a text or file: where it is pasted or selected, and the proposal that is made from it. */
export function importPanel(state: ImportState): TemplateResult {
  return html`<section class="import" aria-labelledby="page-title">
    <h2 id="page-title" tabindex="-1">Import a draft</h2>
    ${failure(state)} ${state.review ? importProposal(state, state.review) : source(state)}
  </section>`;
}

function source(state: ImportState): TemplateResult {
  const keep = (event: ClipboardEvent | DragEvent) => {
    keepMarkup(state, event);
  };
  return html`<p class="hint">
      You can import a Word document (.docx), text from Word, Google Docs, an email or a web page, Markdown, or a draft
      that was downloaded here. You see every change first. Nothing changes until you select “Import these changes”.
    </p>
    <label class="field" for="import-file">Select a file</label>
    <p class="hint" id="import-file-hint">You can also drop a file anywhere on this page.</p>
    <input
      id="import-file"
      type="file"
      aria-describedby="import-file-hint"
      accept=".docx,.json,.ts,.txt,.md,.eml,.html,text/plain,text/html,application/json"
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        const file = input.files?.[0];
        if (file)
          void proposeFile(state, file).then(() => {
            input.value = '';
          });
      }}
    />
    <label class="field" for="import-text">Or paste the text</label>
    <textarea id="import-text" rows="8" spellcheck="false" @paste=${keep} @drop=${keep} ${ref(pasted)}></textarea>
    <p class="buttons">
      <button
        type="button"
        @click=${() => {
          proposePasted(state);
        }}
      >
        Check the text
      </button>
    </p>`;
}

function failure({ failure: failed, review, name }: ImportState): TemplateResult | null {
  return failed
    ? html`<div
        class="error-summary"
        id="import-failure"
        role="group"
        aria-labelledby="import-failure-title"
        tabindex="-1"
      >
        <h3 id="import-failure-title">Could not import ${failed.name}</h3>
        <p>${failed.reason}</p>
        <p>${failed.advice} Your draft has not changed.</p>
        ${review ? html`<p>The import of ${name} is still open below. Cancel it before you paste another text.</p>` : null}
      </div>`
    : null;
}

function proposePasted(state: ImportState): void {
  const text = pasted.value!.value;
  // Once somebody has changed the text in the field, its markup is no longer that of the text.
  if (markup && foldSpaces(markup.text) === foldSpaces(text)) state.proposeHtml(markup.html, 'the pasted text');
  else state.proposeText(text, 'the pasted text');
  showResult(state);
}

async function proposeFile(state: ImportState, file: File): Promise<void> {
  if (await state.proposeFile(file)) showResult(state);
}

function showResult(state: ImportState): void {
  state.open();
  focusOn(state.failure ? 'import-failure' : 'import-proposal-title');
}

/**
 * The clipboard of word processors and web pages has the lists in its markup; the field keeps only the text. Words that are
 * struck out would be words like any others there, so they are refused before they are in it. A long text is read at once.
 */
function keepMarkup(state: ImportState, event: ClipboardEvent | DragEvent): void {
  const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
  const [text, code] = [data?.getData('text/plain') ?? '', data?.getData('text/html') ?? ''];
  markup = hasStructure(code) ? { text, html: code } : undefined;
  const isReadable = canRead(code);
  if (isReadable && text.length <= importLimits.pastedCharacters) return;
  event.preventDefault();
  if (isReadable && !markup) state.proposeText(text, 'the pasted text');
  else state.proposeHtml(code, 'the pasted text');
  showResult(state);
}

function canRead(code: string): boolean {
  try {
    parseHtml(code);
    return true;
  } catch {
    return false;
  }
}

function foldSpaces(text: string): string {
  return text.split(/\s+/).join(' ').trim();
}

/** Reads files that are dropped anywhere on the page, and refuses texts that are too long for any field. */
export function watchImports(state: ImportState): void {
  addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const [file, ...others] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    if (others.length === 0) void proposeFile(state, file);
    else {
      state.refuseFiles(others.length + 1);
      showResult(state);
    }
  });
  addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (text.length <= importLimits.characters) return;
    event.preventDefault();
    state.proposeText(text, 'the pasted text');
    showResult(state);
  });
}
