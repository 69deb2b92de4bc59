import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { limits } from '../../content/text-rules.js';
import { choiceNames } from '../draft/fields.js';
import { importLimits } from '../draft/import-limits.js';
import { textValue } from './text-value.js';

/** A control with its label, hint and error, as the GOV.UK Design System arranges them. */
export interface Control {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export interface TextControl extends Control {
  readonly type?: 'text' | 'tel' | 'email' | 'url';
  /** For sentences: as many lines as the text needs. */
  readonly isLong?: boolean;
  readonly width?: 'short' | 'medium';
}

/** From this share of the limit on, the characters left are shown. */
const countFrom = 0.75;

export function textControl(control: TextControl): TemplateResult {
  const { id, label, value, type = 'text', isLong = false, width = '' } = control;
  const count = characterCount(id, value);
  const descriptions = describedBy(control, [`${id}-refusal`, count && `${id}-count`]);
  const onInput = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const { length } = input.value;
    const isRefused = length > importLimits.fieldCharacters;
    document.getElementById(`${id}-refusal`)!.textContent = isRefused ? formatRefusal(label, length) : '';
    // Before the browser shows it, which may take long.
    if (isRefused) input.value = value;
    else control.onInput(input.value);
  };
  return html`<div class=${formGroup(control)} data-field=${id}>
    <label for=${id}>${label}</label>
    ${hintAndError(control)}
    ${
      // It goes once the field has another text.
      keyed(value, html`<p class="error-message" id="${id}-refusal" role="alert"></p>`)
    }
    ${
      isLong
        ? html`<textarea
            id=${id}
            rows=${Math.max(1, Math.ceil(value.length / 45))}
            autocomplete="off"
            aria-describedby=${descriptions}
            aria-invalid=${control.error !== undefined}
            ${textValue(value)}
            @input=${onInput}
            @keydown=${preventLineBreak}
          ></textarea>`
        : html`<input
            id=${id}
            type=${type}
            class=${width}
            autocomplete="off"
            aria-describedby=${descriptions}
            aria-invalid=${control.error !== undefined}
            ${textValue(value)}
            @input=${onInput}
          />`
    }
    ${count}
  </div>`;
}

export function selectControl(control: Control, options: readonly string[]): TemplateResult {
  const { id, label, value } = control;
  return html`<div class=${formGroup(control)} data-field=${id}>
    <label for=${id}>${label}</label>
    ${hintAndError(control)}
    <select
      id=${id}
      aria-describedby=${describedBy(control)}
      .value=${live(value)}
      @change=${({ target }: Event) => {
        control.onInput((target as HTMLSelectElement).value);
      }}
    >
      ${options.map(
        (option) => html`<option value=${option} ?selected=${option === value}>${choiceNames[option]}</option>`,
      )}
    </select>
  </div>`;
}

/**
 * Hint and error above a control. The space is inside: Chromium does not report one to screen readers if it is all that is
 * between an element and an expression.
 */
export function hintAndError({ id, hint, error }: Pick<Control, 'id' | 'hint' | 'error'>): unknown {
  return [
    hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : null,
    error ? html`<p class="error-message" id="${id}-error"><b>Error: </b>${error}</p>` : null,
  ];
}

export function formGroup({ error }: Pick<Control, 'error'>): string {
  return error ? 'form-group has-error' : 'form-group';
}

/** The ids of the texts that describe a control. */
export function describedBy(
  { id, hint, error }: Pick<Control, 'id' | 'hint' | 'error'>,
  more: readonly (string | null)[] = [],
): string | typeof nothing {
  return [hint && `${id}-hint`, error && `${id}-error`, ...more].filter(Boolean).join(' ') || nothing;
}

/** Said of a text that is too long to be kept. A text that is only too long to be published is kept, with an error. */
function formatRefusal(label: string, length: number): string {
  const [limit, count] = [limits.characters, length].map((number) => number.toLocaleString('en-GB'));
  return `${label} must be ${limit!} characters or less. With what you added it would have ${count!}, so nothing was added.`;
}

/** How many characters are left, once it matters. */
function characterCount(id: string, { length }: string): TemplateResult | null {
  if (length < limits.characters * countFrom) return null;
  const left = limits.characters - length;
  const noun = Math.abs(left) === 1 ? 'character' : 'characters';
  const count = `${Math.abs(left).toLocaleString('en-GB')} ${noun} ${left < 0 ? 'too many' : 'remaining'}`;
  return html`<p class="hint" id="${id}-count">You have ${count}</p>`;
}

/** A text of the briefing has one line, however often it wraps. */
function preventLineBreak(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
