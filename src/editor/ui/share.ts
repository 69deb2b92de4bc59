import { html, nothing, type TemplateResult } from 'lit/html.js';
import { findFactsToConfirm } from '../draft/confirm-facts.js';
import { hasCaveat } from '../draft/format-draft.js';
import { hasTextChanged, isPlanned, type Draft } from '../draft/draft.js';
import { fieldLabel } from '../draft/fields.js';
import type { Briefing } from '../../content/schema.js';
import { formatSourceDocument } from '../../content/source-document.js';
import { hasStatusChanged, needsAction } from '../draft/status-changes.js';
import { isReleaseDatePassed } from '../draft/validate.js';
import { textControl } from './controls.js';
import { download } from '../../ui/download.js';
import { errorOf, field, idOf } from './field.js';
import { focusOn } from './focus.js';
import { focusField, leaveField } from './form.js';
import { publishTask } from './publish.js';
import { signOffTask } from './sign-off.js';
import { confirm, confirmation, task, taskItem } from './task.js';
import type { Editor } from './view.js';

/** Some mail programs cut longer addresses. */
const maxAddressLength = 2000;

/** The steps from a draft to a published edition. */
export function sharePane(editor: Editor): TemplateResult {
  const { store, repository } = editor;
  const note = statusNote(editor);
  const title = html`<h2 id="share-title" tabindex="-1" aria-describedby=${note ? 'share-status' : nothing}>
    Share and publish
  </h2>`;
  if (!store.hasChanges && store.isValid)
    return html`${title}
      <p>You have not changed anything yet.</p>
      <p>
        ${button('Download the published text', () => {
          download('briefing.txt', formatSourceDocument(store.published));
        })}
      </p>`;
  return html`${title} ${note} ${originNote(editor)}
    <ol class="tasks" role="list">
      ${needsAction(store.draft, repository) ? actionTask(editor) : null} ${factsTask(editor)} ${checkTask(editor)}
      ${store.isValid ? [signOffTask(editor), publishTask(editor)] : null}
    </ol>`;
}

const statusNotes = {
  published: 'This draft publishes the briefing again.',
  superseded: 'This draft marks the briefing as replaced.',
  withdrawn: 'This draft withdraws the briefing.',
} as const;

/** Of text that changes below a notice: what partners must do about the new edition is no news of the notice. */
const stayingNotes = {
  superseded: 'The briefing stays replaced, with the same notice.',
  withdrawn: 'The briefing stays withdrawn, with the same notice.',
} as const;

/** What one of the pages for rare tasks has changed. It describes the title, to which they move the focus. */
function statusNote({ store: { draft, published }, repository }: Editor): TemplateResult | null {
  const { status, review } = draft.content;
  const isCorrected = status === published.status && hasStatusChanged(draft, repository);
  const isStaying = status === published.status && !isCorrected && hasTextChanged(draft, published);
  const notes = [
    status === published.status ? null : statusNotes[status],
    isStaying && status !== 'published' ? stayingNotes[status] : null,
    isCorrected ? 'This draft corrects the published notice.' : null,
    review.lastReviewed === published.review.lastReviewed ? null : 'This draft records a review.',
  ].filter(Boolean);
  return notes.length === 0
    ? null
    : html`<p class="success" id="share-status">${notes.join(' ')} Partners see no change until you publish it.</p>`;
}

/** Where the draft came from, above everything that passes it on. */
function originNote({ store }: Editor): TemplateResult | null {
  return store.isFromLink
    ? html`<p class="inset">This draft began as a shared draft. Nobody has checked who wrote it.</p>`
    : null;
}

/** What partners must do, which the sign-off form and the files for publishing both carry. */
function actionTask(editor: Editor): TemplateResult {
  const { store, repository, view } = editor;
  const { draft, published } = store;
  const isDone = draft.actionNeeded.trim() !== '';
  const isNew = hasTextChanged(draft, published);
  const planned = isNew && isPlanned(published) ? repository.editions.at(-1) : undefined;
  return taskItem(
    'action',
    'Say what partners must do',
    isDone ? 'Done' : 'Not started',
    html`${isNew ? html`<p class="hint">${formatEditionHint(draft, published)}</p>` : null}
      <div
        @focusout=${(event: FocusEvent) => {
          leaveField(store, event);
        }}
      >
        ${textControl({
          id: idOf('actionNeeded'),
          label: fieldLabel('actionNeeded'),
          hint: planned
            ? `Say what partners must do about the whole edition. Until now: ‘${planned.actionNeeded}’`
            : `Say what changed and what partners must do.${isNew ? ' For example, ‘Replace the phone number.’' : ''}`,
          error: view.needsAction && !isDone ? 'Enter what partners must do' : errorOf(store, 'actionNeeded'),
          value: draft.actionNeeded,
          isLong: true,
          onInput: (text) => {
            store.edit('actionNeeded', text);
          },
        })}
        ${planned && !isDone ? sameAction(editor, planned.actionNeeded) : null}
        ${isNew ? field(store, 'edition.releasedOn') : null}
        ${
          isReleaseDatePassed(draft, published)
            ? html`<p class="inset">The release date has passed. Enter today’s date or a later one.</p>`
            : null
        }
      </div>`,
  );
}

/** What partners must do may quote what was corrected, so nothing is kept without a look at it. */
function sameAction({ store }: Editor, text: string): TemplateResult {
  return html`<p>
    <button
      type="button"
      class="link"
      @click=${() => {
        focusOn(idOf('actionNeeded'));
        store.edit('actionNeeded', text);
      }}
    >
      Use the same text
    </button>
  </p>`;
}

function formatEditionHint({ content }: Draft, published: Briefing): string {
  const { number } = content.edition;
  return isPlanned(published)
    ? `Partners do not have edition ${number} yet, so your changes correct it.`
    : `You have changed the text, so this will be edition ${number}.`;
}

/** Facts that the changed text may have made untrue, each a link to its field. */
function factsTask(editor: Editor): TemplateResult | null {
  const { draft, published } = editor.store;
  const facts = findFactsToConfirm(draft, published);
  if (facts.length === 0) return null;
  return taskItem(
    'facts',
    'Check what belongs to the changed text',
    'Not started',
    html`<ul>
      ${facts.map(
        (path) =>
          html`<li>
            <button
              type="button"
              class="link"
              @click=${() => {
                focusField(editor, path);
              }}
            >
              ${fieldLabel(path)}
            </button>
          </li>`,
      )}
    </ul>`,
  );
}

function checkTask(editor: Editor): TemplateResult {
  const { store, view } = editor;
  return task(
    editor,
    'check',
    'Ask a colleague to check',
    html`${
        store.isValid
          ? shareLink(editor)
          : html`<p class="inset">
              Fix the ${store.problems.length > 1 ? 'errors' : 'error'} to share, sign off or publish this draft.
            </p>`
      }
      <p class="buttons">
        ${button('Download the draft', () => {
          downloadDraft(editor);
        })}
      </p>
      ${confirmation(view.confirmation, 'draft')}`,
  );
}

function shareLink(editor: Editor): TemplateResult {
  const { store } = editor;
  const { draft } = store;
  if (location.protocol === 'file:')
    return html`<p>
      A link to a page on your own computer does not work for other people. Download the draft and send the file.
    </p>`;
  // A draft of this size never fits into a link, and compressing it on every key press would take time.
  const isHuge = JSON.stringify(draft.content).length > 50_000;
  const address = isHuge ? '' : `${location.origin}${location.pathname}#${store.link}`;
  if (isHuge || address.length > maxAddressLength)
    return html`<p>
      This draft is too long for a link: some mail programs would cut it. Download the draft and send the file.
    </p>`;
  const mail = new URLSearchParams({ subject: `Draft: ${draft.content.documentType}`, body: address })
    .toString()
    .replaceAll('+', '%20');
  const next = 'Send it to the person who checks the draft.';
  return html`<label for="draft-link">Link to this draft</label>
    <p class="hint">Anyone with this link can see the draft. It is not stored on a server.</p>
    <div class="copy-link">
      <input id="draft-link" readonly .value=${address} />
      ${button('Copy the link', () => {
        void copy(address).then((isCopied) => {
          if (isCopied) confirm(editor, { task: 'check', title: 'Link copied.', next });
          else confirm(editor, { task: 'check', title: 'The link is selected.', next: 'Copy it with your keyboard.' });
        });
      })}
    </div>
    <p>
      <a
        href="mailto:?${mail}"
        @click=${() => {
          confirm(editor, { task: 'check', title: 'Email started.', next: 'Send it from your mail program.' });
        }}
        >Email the link</a
      >
    </p>`;
}

/** Copies the link; where the browser refuses, selects it for the keyboard. */
async function copy(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    document.querySelector<HTMLInputElement>('#draft-link')?.select();
    return false;
  }
}

function downloadDraft(editor: Editor): void {
  const { content, actionNeeded } = editor.store.draft;
  // No file has predictors without their caveat.
  if (!hasCaveat(content)) {
    focusOn('error-summary');
    return;
  }
  download(
    'briefing-draft.json',
    `${JSON.stringify({ ...content, ...(actionNeeded && { actionNeeded }) }, null, 2)}\n`,
  );
  confirm(editor, {
    task: 'draft',
    title: 'Downloaded briefing-draft.json.',
    next: 'You can import it here later, even if it is unfinished.',
  });
}

function button(label: string, act: () => void): TemplateResult {
  return html`<button type="button" class="secondary" @click=${act}>${label}</button>`;
}
