import { html, type TemplateResult } from 'lit/html.js';
import { date } from '../../elements/date.js';
import type { Model } from './model.js';

/** On paper, under the changes: which words are signed, and by whom. */
export function signature({ draft, published }: Model): TemplateResult {
  const { edition } = draft.content;
  return html`<section class="signature" aria-label="Signed off by">
    <p>
      Draft of edition ${edition.number}, to be released on ${date(edition.releasedOn, published.labels)}; fingerprint
      of its words: ${edition.fingerprint}. Published now: edition ${published.edition.number},
      ${published.edition.fingerprint}.
    </p>
    ${draft.mustAct ? html`<p>Who must act: ${draft.mustAct}</p>` : null}
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
