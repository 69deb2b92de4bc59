import { html, type TemplateResult } from 'lit/html.js';
import { changes, type Comparison } from './changes.js';
import { formatConfirmedFacts } from '../draft/confirm-facts.js';
import { formatFullReference, formatEdition, formatOrigin, type DraftOrigin } from '../draft/format-draft.js';
import { formatSigned, signatureColumns, signatureRows } from '../draft/sign-off.js';

/** The form that people sign. It is visible in print only. */
export function signOffForm(comparison: Omit<Comparison, 'showsUnchanged'>, origin: DraftOrigin): TemplateResult {
  const { draft, published } = comparison;
  const { documentType, title } = draft.content;
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
      <p>${formatSigned(draft.content)}</p>
      <table>
        <thead>
          <tr>
            ${signatureColumns.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${Array.from(
            { length: signatureRows },
            () =>
              html`<tr>
                ${signatureColumns.map(() => html`<td></td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
