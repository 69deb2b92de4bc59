import { html, type TemplateResult } from 'lit/html.js';
import { download } from '../../ui/download.js';
import { formatUnreadable } from './draft-storage.js';
import type { EditorStore } from './store.js';

/** What is shown instead of the editor when the saved draft cannot be opened. It is not changed before its owner decides. */
export function recoveryPage(store: EditorStore, saved: string): TemplateResult {
  return html`<main>
    <div class="status-page">
      <h1 id="recovery-title" tabindex="-1">Your saved draft could not be opened</h1>
      <p>The draft is damaged, or the editor stopped while it was opening it. It is still saved in this browser.</p>
      <p>Download the draft first. Then you can discard it and import the file, or start again.</p>
      <p class="buttons">
        <button
          type="button"
          @click=${() => {
            download('briefing-draft.json', formatUnreadable(saved));
          }}
        >
          Download the saved draft
        </button>
        <button
          type="button"
          class="secondary"
          @click=${() => {
            store.retry();
          }}
        >
          Try to open it again
        </button>
        <button
          type="button"
          class="warning-button"
          @click=${() => {
            store.discard();
          }}
        >
          Discard the saved draft
        </button>
      </p>
    </div>
  </main>`;
}
