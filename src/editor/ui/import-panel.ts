import { html, type TemplateResult } from 'lit/html.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { mostCharacters } from '../draft/import.js';
import { jumpTo } from './focus-target.js';
import type { Model } from './store.js';
import { readFile } from './read-file.js';

const pasted = createRef<HTMLTextAreaElement>();

/** Other words to begin with than those that are shown. */
export function startFrom(model: Model): TemplateResult {
  return html`<details class="start">
    <summary>Start from something else</summary>
    <p class="hint">
      A file that this page has saved, <code>briefing.ts</code>, JSON, or plain text in the shape of the source
      document. You can also drop a file anywhere on this page. Undo brings back what was here.
    </p>
    <label class="field" for="file">A file</label>
    <input
      id="file"
      type="file"
      accept=".json,.ts,.txt,.md,text/plain,application/json"
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        void takeFile(model, input.files?.[0]).then(() => {
          input.value = '';
        });
      }}
    />
    <label class="field" for="paste">Or pasted here</label>
    <textarea id="paste" class="paste" rows="4" spellcheck="false" ${ref(pasted)}></textarea>
    <button
      type="button"
      @click=${() => {
        model.takeIn(pasted.value!.value, 'the pasted text');
        jumpTo('report');
      }}
    >
      Take it in
    </button>
    <button
      type="button"
      class="quiet"
      @click=${() => {
        model.startAgain();
      }}
    >
      Start again from the published briefing
    </button>
  </details>`;
}

/** What became of what was taken in. */
export function report(model: Model): TemplateResult | null {
  if (!model.report) return null;
  const { title, notes, isRefused } = model.report;
  return html`<div
    class=${isRefused ? 'summary' : 'report'}
    id="report"
    tabindex="-1"
    role="group"
    aria-labelledby="report-title"
  >
    <h2 id="report-title">${title}</h2>
    ${
      notes.length > 0
        ? html`<ul>
            ${listNotes(notes)}
          </ul>`
        : html`<p>All of it was understood.</p>`
    }
    <button
      type="button"
      class="quiet"
      @click=${() => {
        model.dismissReport();
        jumpTo('edit');
      }}
    >
      Close
    </button>
  </div>`;
}

/** More would say no more, and thousands would hold up the page. */
function listNotes(notes: readonly string[]): TemplateResult[] {
  const most = 20;
  const shown = notes.length > most ? [...notes.slice(0, most), `And ${notes.length - most} more.`] : notes;
  return shown.map((note) => html`<li>${note}</li>`);
}

async function takeFile(model: Model, file: File | undefined): Promise<void> {
  if (!file) return;
  const read = await readFile(file);
  if ('problem' in read) model.refuse(file.name, read.problem);
  else model.takeIn(read.text, file.name);
  jumpTo('report');
}

/** Files that are dropped anywhere, and texts too long for any field. */
export function watchPage(model: Model): void {
  addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void takeFile(model, file);
  });
  addEventListener('paste', (event) => {
    const length = event.clipboardData?.getData('text').length ?? 0;
    if (length <= mostCharacters) return;
    event.preventDefault();
    model.refuse(
      'the pasted text',
      `It has ${length.toLocaleString('en-GB')} characters, and a briefing has a few thousand.`,
    );
    jumpTo('report');
  });
}
