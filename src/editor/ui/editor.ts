import { html, render, type TemplateResult } from 'lit/html.js';
import { briefing } from '../../content/briefing.js';
import { editionHistory } from '../../content/edition-history.js';
import { statusHistory } from '../../content/status-history.js';
import { version } from '../../version.js';
import '../../define/briefing.js';
import { countChanges } from '../draft/diff.js';
import { isLink } from '../draft/share-link.js';
import { changes } from './changes.js';
import { form } from './form.js';
import { jump, jumpTo } from './focus-target.js';
import { firstView, look, type View } from './preview-pane.js';
import { Model } from './store.js';
import { send } from './share.js';
import { signature } from './sign-off-form.js';
import { importPanel, watchImports } from './import-panel.js';
import { ImportState } from './import-state.js';
import { report } from './report.js';
import { toolbar } from './toolbar.js';

const main = document.querySelector('main')!;
const repository = { published: briefing, editions: editionHistory, statusChanges: statusHistory, version };
const model = new Model(briefing, draw);
const importState = new ImportState({
  published: briefing,
  get draft() {
    return model.draft;
  },
  importDraft: (draft, description) => {
    model.importDraft(draft, description);
  },
  changed: draw,
});
let view: View = firstView;

function choose(changed: Partial<View>): void {
  view = { ...view, ...changed };
  draw();
}

function page(): TemplateResult {
  const { differences } = model;
  return html`${toolbar(model, countChanges(differences))} ${model.isFromLink ? stranger() : null} ${report(model)}
    <div class="work">
      <div class="write">
        <details class="start">
          <summary>Import a draft</summary>
          ${importPanel(importState)}
          <button
            type="button"
            class="quiet"
            @click=${() => {
              model.startAgain();
            }}
          >
            Reset to the published text
          </button>
        </details>
        ${form(model)}
      </div>
      <div class="result">
        ${look(model, view, choose)} ${changes(model, differences)} ${signature(model)}
        ${send(model, repository, view, choose)}
      </div>
    </div>`;
}

/** Anybody can make a link. */
function stranger(): TemplateResult {
  return html`<div class="report" role="group" aria-labelledby="stranger">
    <h2 id="stranger">This draft comes from whoever gave you the link</h2>
    <p>
      It is not published, and nobody has checked who wrote it.
      <a href="#changes" @click=${jump}>See what it changes.</a> Your own draft, if you had one, is kept.
    </p>
    <button
      type="button"
      class="quiet"
      @click=${() => {
        model.leaveLink();
        jumpTo('edit');
      }}
    >
      Leave it
    </button>
  </div>`;
}

const { title } = document;

function draw(): void {
  render(page(), main);
  document.title = model.problems.length > 0 ? `Error: ${title}` : title;
  if (isLink(location.hash) && !model.isLooking) clearAddress();
}

/** What was changed is kept, and differs from what the address has. */
function clearAddress(): void {
  history.replaceState(null, '', location.href.replace(/#.*/s, ''));
}

addEventListener('hashchange', () => {
  model.openLink(location.hash);
});
watchImports(importState);
model.openLink(location.hash);
draw();
