import { html, type TemplateResult } from 'lit/html.js';
import type { Briefing } from '../../content/schema.js';
import { date } from '../../elements/templates/date.js';
import type { Differences, ItemDifference, WordRun } from '../draft/diff.js';
import { fieldLabel } from '../draft/fields.js';
import { describeChange, describeSource, hasCaveat, hasChanges } from '../draft/describe.js';
import type { Model } from './store.js';

/** What differs from the published edition; of the predictors always the whole list, under its caveat. */
export function changes(model: Model, { fields, keyMessages, predictors }: Differences): TemplateResult {
  const { content } = model.draft;
  const { number, releasedOn } = model.published.edition;
  const isSame = fields.length === 0 && !hasChanges(keyMessages) && !hasChanges(predictors);
  return html`<section aria-labelledby="changes" class="changes">
    <h2 id="changes" tabindex="-1">Changes</h2>
    <p class="lead">
      ${isSame ? 'Nothing differs from' : 'Against'} edition ${number} of ${date(releasedOn, model.published.labels)}.
      ${isSame ? null : html`Words <ins>added</ins>, words <del>taken away</del>.`}
    </p>
    <dl>
      ${fields.map(
        ({ path, words }) =>
          html`<div>
            <dt>${fieldLabel(path)}</dt>
            <dd>${runs(words)}</dd>
          </div>`,
      )}
    </dl>
    ${
      hasChanges(keyMessages)
        ? html`<h3>${fieldLabel('keyMessages')}</h3>
            ${items(keyMessages)}`
        : null
    }
    ${
      hasChanges(predictors)
        ? html`<h3>${fieldLabel('predictors')}</h3>
            ${underCaveat(content, predictors)}`
        : null
    }
  </section>`;
}

function underCaveat(content: Briefing, predictors: readonly ItemDifference[]): TemplateResult {
  if (!hasCaveat(content)) return html`<p class="stale">They are shown again when their caveat has its words.</p>`;
  return html`<p class="caveat">${content.predictors.caveat}</p>
    ${items(predictors)}
    <p class="hint">${describeSource(content)}</p>`;
}

function items(all: readonly ItemDifference[]): TemplateResult {
  return html`<ul role="list" class="compared">
    ${all.map(
      (item) =>
        html`<li class=${item.changes.length > 0 ? 'changed' : ''}>
          <span class="place">${item.place === null ? '–' : `${item.place}.`}</span>
          <span>
            ${
              item.changes.length > 0
                ? html`<b class="mark">${item.changes.map((change) => describeChange(change, item)).join('; ')}</b>`
                : null
            }
            ${runs(item.words)}
          </span>
        </li>`,
    )}
  </ul>`;
}

function runs(words: readonly WordRun[]): unknown {
  if (words.length === 0) return 'nothing';
  return words.map(({ text, is }) =>
    is === 'added' ? html`<ins>${text}</ins>` : is === 'removed' ? html`<del>${text}</del>` : text,
  );
}
