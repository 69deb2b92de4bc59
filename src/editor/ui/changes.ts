import { html, type TemplateResult } from 'lit/html.js';
import type { Briefing } from '../../content/schema.js';
import { formatDate } from '../../elements/templates/date.js';
import { countChanges, type Differences, type ItemDifference, type WordRun } from '../draft/diff.js';
import {
  formatChange,
  formatSlightChange,
  formatSource,
  hasCaveat,
  hasChanges,
  sidesOf,
} from '../draft/format-draft.js';
import type { Draft } from '../draft/draft.js';
import { fieldLabel } from '../draft/fields.js';

/** What is compared, and how much of it is shown. */
export interface Comparison {
  readonly draft: Draft;
  readonly published: Briefing;
  readonly differences: Differences;
  readonly showsUnchanged: boolean;
}

/** What differs from the published edition. Of the predictors always the whole list, under its caveat. */
export function changes(comparison: Comparison): TemplateResult {
  const { draft, published, differences } = comparison;
  const { fields, keyMessages, predictors } = differences;
  const { number, releasedOn } = published.edition;
  if (countChanges(differences) === 0) return html`<p>You have not changed anything yet.</p>`;
  return html`<p class="hint">
      Compared with edition ${number}, ${formatDate(releasedOn, published.labels)}. <ins>Added text</ins>
      <del>Removed text</del>
    </p>
    ${
      draft.actionNeeded.trim() === '' || fields.some(({ path }) => path === 'actionNeeded')
        ? null
        : html`<p class="inset"><b>${fieldLabel('actionNeeded')}:</b> ${draft.actionNeeded}</p>`
    }
    ${withoutDerivedNumber(fields).map(
      ({ path, words }) =>
        html`<h3>${fieldLabel(path)}</h3>
          <div class="change">${mark(formatSlightChange(words))} ${runs(words)}</div>`,
    )}
    ${
      hasChanges(keyMessages)
        ? html`<h3>${fieldLabel('keyMessages')}</h3>
            ${items(keyMessages, comparison.showsUnchanged)}`
        : null
    }
    ${
      hasChanges(predictors)
        ? html`<h3>${fieldLabel('predictors')}</h3>
            ${underCaveat(draft.content, predictors)}`
        : null
    }`;
}

/** The number for the link follows from the phone number: one change, not two. */
function withoutDerivedNumber(fields: Differences['fields']): Differences['fields'] {
  const hasPhone = fields.some(({ path }) => path === 'contact.telephone.printed');
  return fields.filter(({ path }) => !hasPhone || path !== 'contact.telephone.e164');
}

function underCaveat(content: Briefing, predictors: readonly ItemDifference[]): TemplateResult {
  if (!hasCaveat(content)) return html`<p class="inset">Enter the caveat to see the predictors.</p>`;
  return html`<p class="caveat">${content.predictors.caveat}</p>
    ${items(predictors, true)}
    <p class="hint">${formatSource(content)}</p>`;
}

function items(all: readonly ItemDifference[], showsUnchanged: boolean): TemplateResult {
  const shown = all.filter(({ changes }) => showsUnchanged || changes.length > 0);
  const hidden = all.length - shown.length;
  return html`<ul role="list" class="compared">
      ${shown.map(
        (item) =>
          html`<li class=${item.changes.length > 0 ? 'changed' : ''}>
            <span class="place">${item.place ?? '–'}</span>
            <span> ${mark(formatItemChanges(item))} ${runs(item.words)} </span>
          </li>`,
      )}
    </ul>
    ${hidden > 0 ? html`<p class="hint">${hidden} unchanged</p>` : null}`;
}

/** What happened to a text, in front of it. */
function mark(text: string | undefined): TemplateResult | null {
  return text ? html`<b class="mark">${text}</b>` : null;
}

/** All that happened to an item: `moved from 3 to 2; reworded`. */
function formatItemChanges(item: ItemDifference): string {
  return item.changes.map((change) => formatChange(change, item)).join('; ');
}

/** A text with its changes marked, and for screen readers, which announce no marks, both texts one after the other. */
function runs(words: readonly WordRun[]): unknown {
  const { before, after } = sidesOf(words);
  if (before === after) return bold(words);
  return html`<span aria-hidden="true">${bold(words)}</span>
    <span class="visually-hidden">Before: ${sentence(before)} After: ${sentence(after)}</span>`;
}

function sentence(text: string): string {
  const plain = text.replaceAll('**', '') || 'nothing';
  return /[.:!?]$/.test(plain) ? plain : `${plain}.`;
}

/** The runs with bold text as bold. A mark may be in one run and its partner in another, so both texts are followed. */
function bold(words: readonly WordRun[]): unknown[] {
  let isBoldBefore = false;
  let isBoldAfter = false;
  return words.flatMap(({ text, is }) =>
    text.split('**').flatMap((part, index) => {
      if (index > 0 && is !== 'added') isBoldBefore = !isBoldBefore;
      if (index > 0 && is !== 'removed') isBoldAfter = !isBoldAfter;
      // Nothing is between two marks in a row.
      if (part === '') return [];
      const isBold = is === 'removed' ? isBoldBefore : isBoldAfter;
      const marked = isBold ? html`<strong>${part}</strong>` : part;
      if (is === 'same') return marked;
      return is === 'added' ? html`<ins>${marked}</ins>` : html`<del>${marked}</del>`;
    }),
  );
}
