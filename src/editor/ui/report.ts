import { html, type TemplateResult } from 'lit/html.js';
import { jumpTo } from './focus-target.js';
import type { Model } from './store.js';

/** What became of a draft from a link, or of one that was saved before. */
export function report(model: Model): TemplateResult | null {
  if (!model.report) return null;
  const { title, notes, isRefused } = model.report;
  return html`<div
    class=${isRefused ? 'summary' : 'report'}
    id="report"
    tabindex="-1"
    role="group"
    aria-labelledby="report-title"
  >
    <h2 id="report-title">${title}</h2>
    <ul>
      ${notes.map((note) => html`<li>${note}</li>`)}
    </ul>
    <button
      type="button"
      class="quiet"
      @click=${() => {
        model.dismissReport();
        jumpTo('edit');
      }}
    >
      Close
    </button>
  </div>`;
}
