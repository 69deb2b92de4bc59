import { html, type TemplateResult } from 'lit/html.js';
import { formatEdition } from '../draft/format-draft.js';
import type { Draft } from '../draft/draft.js';
import { formatSignOff } from '../draft/sign-off.js';
import { compareDraft } from '../draft/status-changes.js';
import { findDraftProblems } from '../draft/validate.js';
import { changes } from './changes.js';
import { download } from '../../ui/download.js';
import { focusOn } from './focus.js';
import { stage } from './preview-pane.js';
import { findReplacementHost, limitSharedContent } from './shared-draft.js';
import { signOffForm } from './sign-off-form.js';
import type { Editor } from './view.js';

const notice = 'This is a shared draft. It is not published, and nobody has checked who wrote it.';

/** What a colleague who checks the draft sees: the changes, a preview, and what to do next. */
export function readingView(editor: Editor, draft: Draft): TemplateResult {
  const { store, repository, view, setView } = editor;
  const { published } = store;
  const differences = compareDraft(draft, repository);
  const comparison = { draft, published, differences };
  const isValid = findDraftProblems(draft, published).length === 0;
  const replacementHost = isValid ? findReplacementHost(draft.content) : undefined;
  const origin = { isFromLink: true };
  return html`<header class="reading-header">
      <p class="shared-notice"><strong>${notice}</strong></p>
      <p class="visually-hidden" role="status">${store.announcement}</p>
    </header>
    <main class="reading">
      <h1 id="reading-title" tabindex="-1">Check a draft</h1>
      <p class="form-title">${draft.content.title.text}</p>
      <p>${formatEdition(draft, published)}</p>
      <p class="buttons">
        ${
          isValid
            ? html`<button
                type="button"
                @click=${() => {
                  download('sign-off-form.md', formatSignOff(draft, published, differences, origin));
                  store.announce('Downloaded sign-off-form.md.');
                }}
              >
                Download sign-off form
              </button>`
            : null
        }
        <button
          type="button"
          class="secondary"
          @click=${() => {
            if (store.hasChanges) document.querySelector<HTMLDialogElement>('#replace-own')!.showModal();
            else editCopy(editor);
          }}
        >
          Edit a copy
        </button>
        <button
          type="button"
          class="link"
          @click=${() => {
            store.closeLink();
            focusOn('status');
          }}
        >
          Close this draft
        </button>
      </p>
      <h2>Changes</h2>
      ${changes({ ...comparison, showsUnchanged: view.showsUnchanged })}
      <label class="checkbox"
        ><input
          type="checkbox"
          .checked=${view.showsUnchanged}
          @change=${() => {
            setView({ showsUnchanged: !view.showsUnchanged });
          }}
        />
        Show unchanged messages too</label
      >
      <h2>Preview</h2>
      ${
        isValid
          ? html`<p class="hint">
                The preview shows the published interface text. Contact details that differ from the published ones are
                shown as not checked. Links are switched off.
                ${
                  replacementHost === undefined
                    ? null
                    : html`<strong
                        >The draft names a replacement at ${replacementHost}. Check that it is right.</strong
                      >`
                }
              </p>
              ${stage({ element: 'policy-briefing', width: view.width, theme: 'plain' }, limitSharedContent(draft.content, published))}`
          : html`<p class="inset">This draft has errors, so there is no preview. Ask for a corrected draft.</p>`
      }
    </main>
    <footer class="reading-footer">
      <p class="shared-notice"><strong>${notice}</strong></p>
    </footer>
    ${isValid ? signOffForm(comparison, origin) : null} ${replaceDialog(editor)}`;
}

/** Asks before another draft takes the place of the owner's. */
function replaceDialog(editor: Editor): TemplateResult {
  const close = () => {
    document.querySelector<HTMLDialogElement>('#replace-own')!.close();
  };
  return html`<dialog id="replace-own" aria-labelledby="replace-own-title">
    <h2 id="replace-own-title">Replace your own draft?</h2>
    <p>This browser has a draft of yours. A copy of the shared draft takes its place. You can undo this.</p>
    <p class="buttons">
      <button
        type="button"
        @click=${() => {
          close();
          editCopy(editor);
        }}
      >
        Replace my draft
      </button>
      <button type="button" class="secondary" @click=${close}>Keep my draft</button>
    </p>
  </dialog>`;
}

function editCopy({ store, setView }: Editor): void {
  setView({ page: 'editor', tab: 'changes', showsForm: true });
  store.editShared();
  focusOn('status');
}
