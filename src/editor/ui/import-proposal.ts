import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { compareTexts } from '../draft/diff.js';
import { sidesOf } from '../draft/format-draft.js';
import { fieldLabel } from '../draft/fields.js';
import type { ImportFact } from '../draft/import-facts.js';
import { importFields, type ImportLine, type LineTarget } from '../draft/import-line.js';
import type { Decision, ImportReview, ImportRow } from '../draft/import-review.js';
import { textControl, type TextControl } from './controls.js';
import { dateControl } from './date-control.js';
import { focusOn, followLink } from './focus.js';
import {
  cancelControl,
  comparedControl,
  factControl,
  isPredictor,
  lineControl,
  missingControl,
  rowControl,
} from './import-open.js';
import type { ImportState } from './import-state.js';

/** What an import would change, with every line of the text and every question that is open. */
export function importProposal(state: ImportState, review: ImportReview): TemplateResult {
  const { rows, facts, missing, lines } = review;
  const predictors = rows.filter(isPredictor);
  const others = rows.filter((row) => !isPredictor(row));
  const asked = others.filter(({ reasons }) => reasons.length > 0);
  const compared = others.filter(({ reasons }) => reasons.length === 0);
  return html`<h3 id="import-proposal-title" tabindex="-1">Check the import: ${state.name}</h3>
    ${errorSummary(state)} ${notes(review.notes)} ${unassignedLines(state, lines)}
    ${asked.length > 0 ? changes(state, asked) : null}
    ${predictors.length > 0 ? predictorChanges(state, review, predictors) : null}
    ${compared.length > 0 ? comparison(state, review.compared, compared) : null}
    ${facts.length > 0 ? factQuestions(state, facts) : null}
    ${missing.length > 0 && rows.length > 0 ? missingFields(state, missing) : null} ${recognisedLines(state, lines)}
    ${review.same.length > 0 ? html`<p class="hint">The same as now: ${review.same.join(', ')}.</p>` : null}
    <p role="status" class="import-status">
      ${review.open.length === 0 ? 'Everything is decided. You can import these changes.' : review.open.join(' ')}
    </p>
    <p class="buttons">
      <button
        type="button"
        @click=${() => {
          if (!state.finish()) focusOn('import-open');
        }}
      >
        Import these changes
      </button>
      <button
        type="button"
        class="secondary"
        id=${cancelControl}
        @click=${() => {
          state.cancel();
          focusOn('page-title');
        }}
      >
        Cancel the import
      </button>
    </p>`;
}

/** What a person still has to do, where somebody wanted to import without it. */
interface MissingAnswer {
  /** Of the error message; `nothing` while there is none. */
  readonly id: string | typeof nothing;
  readonly className: string;
  readonly message: TemplateResult | null;
}

function findMissingAnswer(state: ImportState, control: string): MissingAnswer {
  const message = state.findError(control);
  if (message === undefined) return { id: nothing, className: '', message: null };
  const id = `${control}-error`;
  return {
    id,
    className: 'has-error',
    message: html`<p class="error-message" id=${id}><b>Error: </b>${message}</p>`,
  };
}

/** A tick with which a person confirms something. */
function confirmation(
  state: ImportState,
  id: string,
  isChecked: boolean,
  label: string,
  confirm: (is: boolean) => void,
) {
  const error = findMissingAnswer(state, id);
  return html`${error.message}
    <label class="choice">
      <input
        type="checkbox"
        id=${id}
        aria-describedby=${error.id}
        .checked=${live(isChecked)}
        @change=${({ target }: Event) => {
          confirm((target as HTMLInputElement).checked);
        }}
      />
      ${label}
    </label>`;
}

/** At most this many are shown, because a longer list is not read. */
const maxShown = 20;

/** Everything that is open, each a link to its control. */
function errorSummary({ errors }: ImportState): TemplateResult | null {
  if (errors.length === 0) return null;
  const more = errors.length - maxShown;
  return html`<div
    class="error-summary"
    id="import-open"
    role="group"
    aria-labelledby="import-open-title"
    tabindex="-1"
  >
    <h4 id="import-open-title">There is a problem</h4>
    <ul>
      ${errors
        .slice(0, maxShown)
        .map(
          ({ control, message }) =>
            html`<li><a href="#${encodeURIComponent(control)}" @click=${followLink}>${message}</a></li>`,
        )}
    </ul>
    ${more > 0 ? html`<p>And ${more} more, which are marked below.</p>` : null}
  </div>`;
}

function notes(all: readonly string[]): TemplateResult | null {
  const shown = all.length > maxShown ? [...all.slice(0, maxShown), `And ${all.length - maxShown} more.`] : all;
  return shown.length > 0
    ? html`<ul class="import-notes">
        ${shown.map((note) => html`<li>${note}</li>`)}
      </ul>`
    : null;
}

/** Lines that were not recognised stay in their place after they were assigned, so that nothing jumps. */
function unassignedLines(state: ImportState, lines: readonly ImportLine[]): TemplateResult | null {
  const asked = lines.filter((line) => isAsked(state, line));
  if (asked.length === 0) return null;
  const groups = asked.reduce<ImportLine[][]>((all, line) => {
    const last = all.at(-1);
    if (last && line.list !== null && last[0]!.list === line.list) last.push(line);
    else all.push([line]);
    return all;
  }, []);
  return html`<h4>Lines that were not recognised</h4>
    <p class="hint">Say which field each line belongs to, or set it aside.</p>
    ${groups.map((group) => (group.length > 1 ? lineGroup(state, group) : lineEntry(state, group[0]!)))}`;
}

function isAsked({ proposal }: ImportState, { id }: ImportLine): boolean {
  return proposal?.kind === 'text' && proposal.lines[id]?.target === undefined;
}

function lineGroup(state: ImportState, group: readonly ImportLine[]): TemplateResult {
  const id = `import-list-${group[0]!.id}`;
  const [first] = group;
  const isSame = group.every(({ target }) => target === first!.target);
  return html`<div class="import-list" role="group" aria-label="List of ${group.length} items">
    <label class="field" for="${id}-target">All ${group.length} items of this list</label>
    ${targetSelect(`${id}-target`, '', isSame ? first!.target : undefined, (target) => {
      state.assign(
        group.map((line) => line.id),
        target,
      );
    })}
    ${group.map((line) => lineEntry(state, line))}
  </div>`;
}

function lineEntry(state: ImportState, line: ImportLine): TemplateResult {
  const id = lineControl(line);
  const error = findMissingAnswer(state, id);
  const describedBy = [`${id}-text`, line.reason && `${id}-hint`, error.message && error.id].filter(Boolean).join(' ');
  return html`<div class="import-line ${error.className}">
    <label class="field" for=${id}
      >Line ${line.first === line.last ? line.first : `${line.first} to ${line.last}`}</label
    >
    <p class="import-text" id="${id}-text">${line.raw}</p>
    ${line.reason ? html`<p class="hint" id="${id}-hint">${line.reason}</p>` : null} ${error.message}
    ${targetSelect(id, describedBy, line.target, (target) => {
      state.assign([line.id], target);
    })}
  </div>`;
}

function targetSelect(
  id: string,
  describedBy: string,
  target: LineTarget | undefined,
  assign: (target: LineTarget | null) => void,
): TemplateResult {
  const options: readonly (readonly [string, string])[] = [
    ['', 'Choose a field'],
    ['set-aside', 'Set aside: do not import'],
    ['line-above', 'Part of the line above'],
    ...importFields.map((field) => [field, fieldLabel(field)] as const),
  ];
  return html`<select
    id=${id}
    aria-describedby=${describedBy || nothing}
    .value=${live(target ?? '')}
    @change=${({ target: select }: Event) => {
      const { value } = select as HTMLSelectElement;
      assign(value === '' ? null : (value as LineTarget));
    }}
  >
    ${options.map(([value, name]) => html`<option value=${value} ?selected=${value === (target ?? '')}>${name}</option>`)}
  </select>`;
}

function changes(state: ImportState, rows: readonly ImportRow[]): TemplateResult {
  const added = rows.filter(({ change, decision }) => change === 'added' && decision === undefined).map(({ id }) => id);
  return html`<h4>Changes to decide about</h4>
    ${
      added.length > 1
        ? html`<button
            type="button"
            class="secondary"
            @click=${() => {
              state.decide(added, 'import');
            }}
          >
            Use all ${added.length} new messages
          </button>`
        : null
    }
    ${rows.map((row) => change(state, row))}`;
}

/** Predictors are never shown without their caveat and source. */
function predictorChanges(state: ImportState, { draft }: ImportReview, rows: readonly ImportRow[]): TemplateResult {
  const { predictors, title } = draft.content;
  return html`<h4>Changes of the predictors</h4>
    <p>${predictors.caveat}</p>
    <p class="hint">From the draft of ${title.text}</p>
    ${rows.map((row) => change(state, row))}`;
}

const actions: Readonly<Record<ImportRow['change'], readonly [string, string]>> = {
  changed: ['Use the text', 'Keep as it is now'],
  added: ['Add it', 'Do not add it'],
  removed: ['Remove it', 'Keep it'],
  reordered: ['Use the new order', 'Keep the order as it is now'],
};

function change(state: ImportState, row: ImportRow): TemplateResult {
  const id = rowControl(row.id);
  const runs = compareTexts(row.now, row.text);
  const sides = sidesOf(runs);
  const option = (decision: Decision, label: string) =>
    html`<label class="choice">
      <input
        type="radio"
        id=${decision === 'import' ? id : nothing}
        name=${id}
        .checked=${live(row.decision === decision)}
        @change=${() => {
          state.decide([row.id], decision);
        }}
      />
      ${label}
    </label>`;
  const error = findMissingAnswer(state, id);
  const describedBy = [row.reasons.length > 0 && `${id}-reasons`, error.message && error.id].filter(Boolean).join(' ');
  return html`<fieldset class="import-change ${error.className}" aria-describedby=${describedBy || nothing}>
    <legend class="field">${row.name}</legend>
    <dl>
      <div>
        <dt>Now</dt>
        <dd class="import-text">
          ${sides.before ? runs.map(({ text, is }) => (is === 'removed' ? html`<del>${text}</del>` : is === 'same' ? text : null)) : 'Nothing'}
        </dd>
      </div>
      <div>
        <dt>From the text</dt>
        <dd class="import-text">
          ${sides.after ? runs.map(({ text, is }) => (is === 'added' ? html`<ins>${text}</ins>` : is === 'same' ? text : null)) : 'Nothing'}
        </dd>
      </div>
    </dl>
    ${row.reasons.length > 0 ? html`<p class="import-reason" id="${id}-reasons">${row.reasons.join(' ')}</p>` : null}
    ${error.message}
    <div class="choices">${option('import', actions[row.change][0])} ${option('keep', actions[row.change][1])}</div>
  </fieldset>`;
}

/** Changes that have no question of their own. */
function comparison(state: ImportState, count: number, rows: readonly ImportRow[]): TemplateResult {
  const { hasCompared } = state.choices;
  const changes = rows.length === 1 ? 'this change' : `these ${rows.length} changes`;
  return html`<h4>Changes to compare</h4>
    <p class="hint">These changes raise no question. Read each of them, then confirm at the end.</p>
    ${rows.map((row) => change(state, row))}
    ${
      count === 0
        ? null
        : html`<div class="import-confirm ${findMissingAnswer(state, comparedControl).className}">
            ${confirmation(state, comparedControl, hasCompared, `I have compared ${changes}`, (is) => {
              state.confirmCompared(is);
            })}
          </div>`
    }`;
}

function factQuestions(state: ImportState, facts: readonly ImportFact[]): TemplateResult {
  return html`<h4>Facts that go with these changes</h4>
    ${facts.map((fact) => {
      const isConfirmed = state.choices.facts[fact.path] !== undefined;
      const id = factControl(fact.path);
      return html`<div class="import-fact ${findMissingAnswer(state, id).className}">
        ${factField(state, fact)}
        ${confirmation(state, id, isConfirmed, 'This is right', (is) => {
          state.confirmFact(fact, is);
        })}
      </div>`;
    })}`;
}

function factField(state: ImportState, fact: ImportFact): TemplateResult {
  const { path, question } = fact;
  const control: TextControl = {
    id: `${factControl(path)}-value`,
    label: fieldLabel(path),
    hint: question,
    value: state.typedFact(fact),
    onInput: (value) => {
      state.typeFact(path, value);
    },
    isLong: path === 'title.note',
  };
  return path === 'title.note' || path === 'publisher'
    ? textControl(control)
    : dateControl({ ...control, isMonth: path === 'reportPublishedOn' });
}

function missingFields(state: ImportState, missing: readonly string[]): TemplateResult {
  const { keepsMissing } = state.choices;
  return html`<h4>Not in the text</h4>
    <p>The text does not have: ${missing.join(', ')}.</p>
    <div class=${findMissingAnswer(state, missingControl).className}>
      ${confirmation(state, missingControl, keepsMissing, 'Keep these fields as they are now', (is) => {
        state.keepMissing(is);
      })}
    </div>`;
}

/** Every other line, so that all of the text can be checked and assigned differently. */
function recognisedLines(state: ImportState, lines: readonly ImportLine[]): TemplateResult | null {
  const recognised = lines.filter((line) => !isAsked(state, line));
  return recognised.length > 0
    ? html`<details>
        <summary>Lines that were recognised (${recognised.length})</summary>
        ${recognised.map((line) => lineEntry(state, line))}
      </details>`
    : null;
}
