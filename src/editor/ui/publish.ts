import { html, type TemplateResult } from 'lit/html.js';
import { formatPrintLength } from '../../content/print-length.js';
import { formatVersionCommand } from '../../content/versions.js';
import { hasTextChanged, isPlanned } from '../draft/draft.js';
import { createFiles, proposeReleaseVersion } from '../draft/export-files.js';
import { copyable } from '../../ui/copyable.js';
import { download } from '../../ui/download.js';
import { canRelease } from './sign-off.js';
import { confirm, task } from './task.js';
import type { Editor } from './view.js';
import { createZip } from './zip.js';

/** The last step: the files that make the draft the next edition. */
export function publishTask(editor: Editor): TemplateResult {
  const { store, repository, view, setView } = editor;
  const files = createFiles(store.draft, repository);
  const isNewText = hasTextChanged(store.draft, store.published);
  const printLength = isNewText ? formatPrintLength(store.draft.content) : undefined;
  return task(
    editor,
    'publish',
    'Publish',
    html`${
        store.taskState('signOff') === 'Changed since'
          ? html`<p class="inset">The draft has changed since the sign-off form was made.</p>`
          : null
      }
      ${printLength === undefined ? null : html`<p class="inset">${printLength}</p>`}
      ${isNewText && isPlanned(store.published) ? sourceNote(editor) : null}
      <p class="hint">
        Give these files to your developer, who unzips them into the repository and follows docs/releasing.md.
      </p>
      ${versionStep(editor)}
      <p class="buttons">
        <button
          type="button"
          @click=${() => {
            if (!canRelease(editor)) return;
            download('briefing-files.zip', createZip(files));
            confirm(editor, {
              task: 'publish',
              title: `Downloaded briefing-files.zip (${files.size} ${files.size === 1 ? 'file' : 'files'}).`,
              next: 'Next: send it to the person who publishes.',
            });
          }}
        >
          Download files for publishing
        </button>
      </p>
      <details
        ?open=${view.showsFiles}
        @toggle=${({ target }: Event) => {
          setView({ showsFiles: (target as HTMLDetailsElement).open });
        }}
      >
        <summary>Show files (${files.size})</summary>
        ${
          view.showsFiles
            ? [...files].map(
                ([path, text]) =>
                  html`<h4>${path}</h4>
                    ${copyable(path, text)}`,
              )
            : null
        }
      </details>`,
  );
}

/** The files for a corrected edition replace the document that the Board gave for it. */
function sourceNote({ repository }: Editor): TemplateResult | null {
  const { number, sourceWrittenByEditor } = repository.editions.at(-1)!;
  if (sourceWrittenByEditor) return null;
  return html`<p class="inset">
    The files replace the Board’s source document of edition ${number} by one made from your draft. If the Board has
    corrected its document, your developer can save that one instead. The build then says what to do.
  </p>`;
}

/** The files do not contain the version of the package: npm writes it. */
function versionStep({ store, repository }: Editor): TemplateResult | null {
  const next = proposeReleaseVersion(store.draft, repository);
  return next === repository.version
    ? null
    : html`<p class="hint">Before they build, your developer runs <code>${formatVersionCommand(next)}</code>.</p>`;
}
