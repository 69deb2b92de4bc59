import { html, render, type TemplateResult } from 'lit/html.js';
import { briefing } from '../../content/briefing.js';
import { editionHistory } from '../../content/edition-history.js';
import { statusHistory } from '../../content/status-history.js';
import { version } from '../../version.js';
import '../../define/briefing.js';
import { isLink } from '../draft/share-link.js';
import { discardDialog } from './discard-dialog.js';
import { findFocusedPath, form, sectionLinks } from './form.js';
import { focusOn, uncoverFocus } from './focus.js';
import { createImportPage } from './import-page.js';
import { pageHeader } from './page-header.js';
import { bottomBar, pane } from './pane.js';
import { findWidth, outlineField } from './preview-pane.js';
import { readingView } from './reading-view.js';
import { recoveryPage } from './recovery-page.js';
import { signOffForm } from './sign-off-form.js';
import { statusPage } from './status-page.js';
import { EditorStore } from './store.js';
import { firstView, type Editor, type Page, type View } from './view.js';

const root = document.querySelector<HTMLElement>('#editor')!;
const repository = { published: briefing, editions: editionHistory, statusChanges: statusHistory, version };
const store = new EditorStore(repository, update);
const narrow = matchMedia('(max-width: 63.99rem)');
const editor: { -readonly [Key in keyof Editor]: Editor[Key] } = {
  store,
  repository,
  view: { ...firstView, isNarrow: narrow.matches, width: findWidth(innerWidth) },
  setView(changed: Partial<View>) {
    editor.view = { ...editor.view, ...changed };
    update();
  },
  openPage(page: Page, values = {}) {
    history.pushState({ page }, '');
    editor.setView({ page, values, problems: [] });
    focusOn('page-title');
  },
};

const importPage = createImportPage(editor);

function page(): TemplateResult {
  if (store.unreadable !== undefined) return recoveryPage(store, store.unreadable);
  if (store.shared) return readingView(editor, store.shared);
  const { draft, published, differences, problems } = store;
  // No form with a hidden character in what partners must do, which is no part of the content.
  const canSign = problems.length === 0 && store.hasChanges;
  return html`${pageHeader(editor)}
    <main>${store.linkError === undefined ? mainContent(editor.view.page) : brokenLink(store.linkError)}</main>
    ${footer()} ${discardDialog(store)} ${canSign ? signOffForm({ draft, published, differences }, store) : null}`;
}

function mainContent(name: Page): unknown {
  if (name === 'import') return importPage();
  if (name !== 'editor') return statusPage(editor, name);
  return html`${restoredNote()}
    <div class="workspace">
      <div class="edit" ?hidden=${editor.view.isNarrow && !editor.view.showsForm}>
        ${editor.view.isNarrow ? null : sectionLinks(editor)} ${form(editor)}
      </div>
      ${pane(editor)}
    </div>
    ${editor.view.isNarrow ? bottomBar(editor) : null}`;
}

function restoredNote(): TemplateResult | null {
  return store.restoredNote === undefined
    ? null
    : html`<p class="inset" id="restored" tabindex="-1"><strong>Draft restored. </strong>${store.restoredNote}</p>`;
}

function brokenLink(reason: string): TemplateResult {
  return html`<div class="status-page">
    <h2 id="link-error" tabindex="-1">This link does not work</h2>
    <p>${reason}</p>
    <p>
      <button
        type="button"
        @click=${() => {
          store.closeLink();
        }}
      >
        Open the editor
      </button>
    </p>
  </div>`;
}

function footer(): TemplateResult {
  return html`<footer>
    <p>Your draft is saved in this browser only. Partners see nothing of it until it is published.</p>
  </footer>`;
}

const { title } = document;

function update(): void {
  render(page(), root);
  document.title = store.problems.length > 0 && !store.shared ? `Error: ${title}` : title;
  // The draft of a link stays in the address only while it is read.
  if (isLink(location.hash) && !store.shared && store.linkError === undefined)
    history.replaceState(null, '', location.href.replace(/#.*/s, ''));
  void outlineField(findFocusedPath(document.activeElement), false);
}

function openLink(): void {
  store.openLink(location.hash);
  if (!store.shared && store.linkError === undefined) return;
  // A link may name a text to scroll to, past the notice that this is a shared draft.
  scrollTo(0, 0);
  focusOn(store.shared ? 'reading-title' : 'link-error');
}

addEventListener('hashchange', openLink);
addEventListener('popstate', (event) => {
  // The fragment has changed: `hashchange` follows.
  if (isLink(location.hash)) return;
  const state = event.state as { readonly page?: Page } | null;
  editor.setView({ page: state?.page ?? 'editor', problems: [] });
});
narrow.addEventListener('change', () => {
  editor.setView({ isNarrow: narrow.matches });
});
root.addEventListener('focusin', ({ target }) => {
  void outlineField(findFocusedPath(target), true);
});
addEventListener('keyup', ({ key }) => {
  if (key === 'Tab') uncoverFocus();
});
// A page from the back-forward cache has missed the storage events of other tabs.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) store.refresh();
});
if (isLink(location.hash)) openLink();
else update();
// After the elements have rendered, too.
setTimeout(() => {
  store.finishStart();
});
