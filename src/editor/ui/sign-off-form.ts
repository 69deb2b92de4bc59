import { html, type TemplateResult } from 'lit/html.js';
import { describeEdition } from '../draft/describe.js';
import type { Model } from './store.js';

/** On paper, under the changes: which words are signed, and by whom. */
export function signature({ draft, published }: Model): TemplateResult {
  return html`<section class="signature" aria-label="Signed off by">
    <p>${draft.content.documentType}. ${draft.content.title.text}</p>
    <p>${describeEdition(draft, published)}</p>
    ${draft.actionNeeded ? html`<p>Who must act: ${draft.actionNeeded}</p>` : null}
    <table>
      <thead>
        <tr>
          ${['Name', 'Role', 'Day', 'Signature'].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${[1, 2, 3].map(
          () =>
            html`<tr>
              <td></td>
              <td></td>
              <td></td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
