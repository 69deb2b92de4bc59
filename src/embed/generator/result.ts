import { html, nothing, type TemplateResult } from 'lit/html.js';
import { briefing } from '../../content/briefing.js';
import { addressRule } from '../cms/index.js';
import { createEmbedCode, type Release } from '../embed-code.js';
import { findOptionsProblem } from '../embed-options.js';
import { assurancePanel } from './assurance-panel.js';
import { codePanel } from './code-panel.js';
import { hostWarning, type LinkedHost } from './host-warning.js';
import { previewPanel, type PreviewSettings } from './preview-panel.js';
import { findPlatform, toEmbedOptions, type GeneratorState } from './state.js';
import { tabs, type Tab } from './tabs.js';

/** What is looked at, and how: nothing of it is in the code. */
export interface ViewSettings {
  readonly tab: string;
  readonly preview: PreviewSettings;
  /** Whether code and preview fit side by side. */
  readonly isWide: boolean;
}

interface ResultActions {
  readonly changeView: (changed: Partial<ViewSettings>) => void;
  readonly confirmHost: () => void;
}

function focusAddress(): void {
  document.getElementById('address')!.focus();
}

/** What follows from the options: the code, its preview and the text for colleagues. */
export function result(
  state: GeneratorState,
  release: Release,
  view: ViewSettings,
  linkedHost: LinkedHost,
  { changeView, confirmHost }: ResultActions,
): TemplateResult {
  const platform = findPlatform(state);
  const options = toEmbedOptions(state);
  const problem = findOptionsProblem(options, addressRule(platform));
  if (problem)
    return html`<div class="result">
      <p class="empty" role="status">
        ${
          problem.field === 'elements'
            ? problem.message
            : html`To get the code,
                <button type="button" class="link" @click=${focusAddress}>correct the web address of the files</button
                >.`
        }
      </p>
    </div>`;

  const code = createEmbedCode(options, release, briefing, addressRule(platform));
  const host = linkedHost.findUnconfirmed(state);
  const preview = previewPanel(platform, code, view.preview, (settings) => {
    changeView({ preview: settings });
  });
  const colleagues = { id: 'colleagues', label: 'Text for your colleagues' };
  const all: readonly Tab[] = [
    view.isWide
      ? {
          id: 'code',
          label: 'Code and preview',
          panel: html`<div class="side-by-side">${codePanel(platform, code)} ${preview}</div>`,
        }
      : { id: 'code', label: 'Code', panel: codePanel(platform, code) },
    ...(view.isWide ? [] : [{ id: 'preview', label: 'Preview', panel: preview }]),
    { ...colleagues, panel: assurancePanel(platform, code, release) },
  ];
  return html`<div class="result">
    ${host === null ? nothing : hostWarning(host, confirmHost)}
    ${tabs('Result', all, view.tab, (tab) => {
      changeView({ tab });
    })}
  </div>`;
}
