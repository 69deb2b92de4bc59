import { html, type TemplateResult } from 'lit/html.js';
import { changes, type Comparison } from './changes.js';
import { formatConfirmedFacts } from '../draft/confirm-facts.js';
import { formatFullReference, formatEdition, formatOrigin, type DraftOrigin } from '../draft/format-draft.js';

/** The form that people sign. It is visible in print only. */
export function signOffForm(comparison: Omit<Comparison, 'showsUnchanged'>, origin: DraftOrigin): TemplateResult {
  const { draft, published } = comparison;
  const { documentType, title, edition } = draft.content;
  const confirmed = formatConfirmedFacts(draft, published);
  return html`<section class="sign-off-form" aria-hidden="true">
    <h1>Sign-off form: ${documentType}</h1>
    <p class="form-title">${title.text}</p>
    <p>${formatEdition(draft, published)}</p>
    <p>${formatFullReference(draft)}</p>
    <p>${formatOrigin(origin)}</p>
    ${confirmed === undefined ? null : html`<p>${confirmed}</p>`}
    <h2>Changes</h2>
    ${changes({ ...comparison, showsUnchanged: false })}
    <div class="signatures">
      <h2>Signed off by</h2>
      <p>${documentType}, edition ${edition.number} (reference ${edition.fingerprint})</p>
      <table>
        <thead>
          <tr>
            ${['Name', 'Role', 'Date', 'Signature'].map((head) => html`<th scope="col">${head}</th>`)}
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
    </div>
  </section>`;
}
