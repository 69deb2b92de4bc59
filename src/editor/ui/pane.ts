import { html, nothing, type TemplateResult } from 'lit/html.js';
import { countChanges } from '../draft/diff.js';
import { changes } from './changes.js';
import { errorCount } from './page-header.js';
import { previewPane } from './preview-pane.js';
import { sharePane } from './share.js';
import type { Editor, Tab } from './view.js';

const tabs: Readonly<Record<Tab, string>> = { preview: 'Preview', changes: 'Changes', share: 'Share and publish' };

/**
 * What is beside the form: one of three tabs. In a narrow window the bar at the bottom takes the place of the tabs. A tab that
 * begins with text is a stop of the Tab key, so that it is announced and can be scrolled; the preview begins with a control.
 */
export function pane(editor: Editor): TemplateResult {
  const { view } = editor;
  return html`<div class="pane">
    ${view.isNarrow ? null : tabList(editor)}
    <div
      class="pane-content"
      id="pane"
      role=${view.isNarrow ? nothing : 'tabpanel'}
      aria-labelledby=${view.isNarrow ? nothing : `tab-${view.tab}`}
      tabindex=${view.isNarrow || view.tab === 'preview' ? nothing : 0}
      ?hidden=${view.isNarrow && view.showsForm}
    >
      ${view.isNarrow && view.tab !== 'share' ? html`<h2>${tabs[view.tab]}</h2>` : null} ${content(editor)}
    </div>
  </div>`;
}

function tabList({ store, view, setView }: Editor): TemplateResult {
  const names = Object.keys(tabs) as Tab[];
  return html`<div
    class="tabs"
    role="tablist"
    aria-label="Draft"
    @keydown=${(event: KeyboardEvent) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const next = names[(names.indexOf(view.tab) + step + names.length) % names.length]!;
      setView({ tab: next });
      document.getElementById(`tab-${next}`)!.focus();
    }}
  >
    ${names.map(
      (tab) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${tab}"
          aria-controls="pane"
          aria-selected=${tab === view.tab}
          tabindex=${tab === view.tab ? 0 : -1}
          @click=${() => {
            setView({ tab });
          }}
        >
          ${tabLabel(tab, countChanges(store.differences))}
        </button>`,
    )}
  </div>`;
}

/** The bar at the bottom of a narrow window. */
export function bottomBar(editor: Editor): TemplateResult {
  const { store, view, setView } = editor;
  const entry = (label: string, isCurrent: boolean, changed: Parameters<typeof setView>[0]) =>
    html`<button
      type="button"
      aria-current=${isCurrent ? 'page' : nothing}
      @click=${() => {
        setView(changed);
        scrollTo(0, 0);
      }}
    >
      ${label}
    </button>`;
  const show = (tab: Tab, label: string) =>
    entry(label, !view.showsForm && view.tab === tab, { tab, showsForm: false });
  return html`<nav class="bottom-bar" aria-label="Views">
    ${errorCount(editor)} ${entry('Edit', view.showsForm, { showsForm: true })} ${show('preview', 'Preview')}
    ${show('changes', tabLabel('changes', countChanges(store.differences)))} ${show('share', 'Share')}
  </nav>`;
}

function tabLabel(tab: Tab, count: number): string {
  return tab === 'changes' && count > 0 ? `Changes (${count})` : tabs[tab];
}

function content(editor: Editor): unknown {
  const { store, view, setView } = editor;
  const { draft, published, differences } = store;
  if (view.tab === 'preview') return previewPane(editor);
  if (view.tab === 'share') return sharePane(editor);
  return html`${changes({ draft, published, differences, showsUnchanged: view.showsUnchanged })}
  ${
    store.hasChanges
      ? html`<label class="checkbox"
          ><input
            type="checkbox"
            .checked=${view.showsUnchanged}
            @change=${() => {
              setView({ showsUnchanged: !view.showsUnchanged });
            }}
          />
          Show unchanged messages too</label
        >`
      : null
  }`;
}
