import { html, type TemplateResult } from 'lit/html.js';
import { formatSignOff } from '../draft/sign-off.js';
import { findReleaseProblems } from '../draft/validate.js';
import { download } from '../../ui/download.js';
import { focusField } from './form.js';
import { confirm, task } from './task.js';
import type { Editor } from './view.js';

/** The step in which people sign the changes. */
export function signOffTask(editor: Editor): TemplateResult {
  const { store } = editor;
  const next = 'Next: have it signed, then publish.';
  return task(
    editor,
    'signOff',
    'Sign off',
    html`<p class="hint">A form with the changes, what partners must do, and places to sign.</p>
      <p class="buttons">
        <button
          type="button"
          class="secondary"
          @click=${() => {
            if (!canRelease(editor)) return;
            const { draft, published, differences } = store;
            download('sign-off-form.md', formatSignOff(draft, published, differences, store));
            confirm(editor, { task: 'signOff', title: 'Downloaded sign-off-form.md.', next });
          }}
        >
          Download sign-off form
        </button>
        <button
          type="button"
          class="secondary"
          @click=${() => {
            if (!canRelease(editor)) return;
            print();
            confirm(editor, { task: 'signOff', title: 'Sign-off form sent to the printer.', next });
          }}
        >
          Print sign-off form
        </button>
      </p>`,
  );
}

/** Whether the draft can be released: it says what partners must do, and its facts are confirmed. If not, leads to what is missing. */
export function canRelease(editor: Editor): boolean {
  const { store, repository, setView } = editor;
  const [first] = [...store.problems, ...findReleaseProblems(store.draft, repository)];
  setView({ needsAction: first?.path === 'actionNeeded' });
  if (first) {
    focusField(editor, first.path);
    store.announce(`Error: ${first.message}`);
  }
  return first === undefined;
}
