import { html, type TemplateResult } from 'lit/html.js';
import type { EditorStore } from './store.js';

/** Asks before the draft is discarded, which is the one thing that cannot be undone. */
export function discardDialog(store: EditorStore): TemplateResult {
  const close = () => {
    document.querySelector<HTMLDialogElement>('#discard')!.close();
  };
  return html`<dialog id="discard" aria-labelledby="discard-title">
    <h2 id="discard-title">Discard this draft and its history?</h2>
    <p>The draft is removed from this browser. You cannot undo this.</p>
    <p class="buttons">
      <button
        type="button"
        class="warning-button"
        @click=${() => {
          close();
          store.discard();
        }}
      >
        Discard the draft
      </button>
      <button type="button" class="secondary" @click=${close}>Keep the draft</button>
    </p>
  </dialog>`;
}
